/** An entity: a person, organisation, place or group that speaks, claims or reports. */
export const entityTypes = ['person', 'organisation', 'place', 'group'] as const;
export type EntityType = (typeof entityTypes)[number];

export interface Entity {
  id: string;
  name: string;
  type: EntityType;
}
