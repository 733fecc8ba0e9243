/**
 * Finds entities while somebody types: by the beginning of the name, of one of its words or of an alias, by letters within,
 * and by names nearly spelled so. Fifty thousand are looked through in a few milliseconds (bench/entities.ts), because
 * names are folded once and what is nearly so is found by the pairs of letters it shares with what was typed.
 */
import type { Entity } from '../model/entity.ts';
import { foldText } from '../text/fold-text.ts';

export type IndexedEntity = Pick<Entity, 'id' | 'name' | 'type' | 'aliases'>;

export interface FoundEntity extends Pick<Entity, 'id' | 'name' | 'type'> {
  /** The alias by which it was found, null where the name fits. */
  alias: string | null;
}

export interface EntityIndex {
  add(entity: IndexedEntity): void;
  /** The best first, at most `limit`; of nothing typed those added last. */
  find(typed: string, limit: number): FoundEntity[];
}

/** One of the names of an entity. */
interface Name {
  entity: number;
  folded: string;
  alias: string | null;
}

/** Fewer letters are nearly everything. */
const leastNearly = 4;
/** Where fewer fit as typed, what is nearly so is looked for. */
const fewFit = 3;
/** Of so many nearest by letter pairs the spelling is compared. */
const compared = 150;

export function entityIndex(): EntityIndex {
  const entities: IndexedEntity[] = [];
  const names: Name[] = [];
  const pairs = new Map<number, number[]>();
  let paired = 0;

  function addName(entity: number, name: string, alias: string | null): void {
    names.push({ entity, folded: foldedQuickly(name), alias });
  }

  /** Letter pairs are needed only for what is spelled otherwise: names wait for them until somebody types so. */
  function pairUp(): void {
    for (; paired < names.length; paired++)
      for (const pair of pairsOf(names[paired]?.folded ?? '')) {
        const list = pairs.get(pair);
        if (list === undefined) pairs.set(pair, [paired]);
        else if (list.at(-1) !== paired) list.push(paired);
      }
  }

  function fitting(query: string, limit: number): number[] {
    const ranked = Array.from({ length: rankCount }, () => shortest(limit * 3));
    names.forEach(({ folded, alias }, at) => {
      const rank = rankOf(folded, query);
      if (rank !== null) ranked[alias === null ? rank : rank + 1]?.add(at, folded.length);
    });
    return ranked.flatMap((list) => list.inOrder());
  }

  function nearly(query: string): number[] {
    pairUp();
    const wanted = new Set(pairsOf(query));
    const shared = new Uint8Array(names.length);
    for (const pair of wanted) for (const at of pairs.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const nearest = shortest(compared);
    const least = Math.max(2, Math.ceil(wanted.size / 2));
    shared.forEach((count, at) => {
      if (count >= least) nearest.add(at, -count);
    });
    const most = query.length < 8 ? 1 : 2;
    return nearest
      .inOrder()
      .map((at) => ({ at, distance: distanceTo(query, names[at]?.folded ?? '', most) }))
      .filter(({ distance }) => distance <= most)
      .toSorted((a, b) => a.distance - b.distance)
      .map(({ at }) => at);
  }

  return {
    add(entity) {
      const at = entities.push(entity) - 1;
      addName(at, entity.name, null);
      for (const alias of entity.aliases) addName(at, alias, alias);
    },
    find(typed, limit) {
      const query = foldText(typed.trim());
      if (query === '')
        return entities
          .slice(-limit)
          .toReversed()
          .map(({ id, name, type }) => ({ id, name, type, alias: null }));
      const result = new Map<number, FoundEntity>();
      const take = (list: readonly number[]) => {
        for (const at of list) {
          const name = names[at];
          const entity = name && entities[name.entity];
          if (!entity || result.size >= limit || result.has(name.entity)) continue;
          result.set(name.entity, { id: entity.id, name: entity.name, type: entity.type, alias: name.alias });
        }
      };
      take(fitting(query, limit));
      if (result.size < fewFit && query.length >= leastNearly) take(nearly(query));
      return [...result.values()];
    },
  };
}

/** Most names are plain letters, for which folding is only a matter of case. */
const foldedQuickly = (name: string) => (/^[\x20-\x7e]*$/.test(name) ? name.toLowerCase() : foldText(name));

/** Keeps of all that is added the `most` of least weight; of one weight the earlier. */
function shortest(most: number) {
  const kept: { at: number; weight: number }[] = [];
  return {
    add(at: number, weight: number): void {
      if (kept.length === most && weight >= (kept.at(-1)?.weight ?? 0)) return;
      let place = kept.length;
      while (place > 0 && (kept[place - 1]?.weight ?? 0) > weight) place--;
      kept.splice(place, 0, { at, weight });
      if (kept.length > most) kept.pop();
    },
    inOrder: () => kept.map(({ at }) => at),
  };
}

/** Whole (0), beginning (2), beginning of a word (4), within (6); an alias comes just after a name. */
const rankCount = 8;

function rankOf(folded: string, query: string): number | null {
  const at = folded.indexOf(query);
  if (at === -1) return null;
  if (at === 0) return folded.length === query.length ? 0 : 2;
  for (let word = at; word !== -1; word = folded.indexOf(query, word + 1))
    if (!letter.test(folded.charAt(word - 1))) return 4;
  return 6;
}

const letter = /[\p{L}\p{N}]/u;

/** Two letters next to each other as one number. */
function pairsOf(folded: string): number[] {
  const found: number[] = [];
  for (let at = 1; at < folded.length; at++)
    found.push(folded.charCodeAt(at - 1) * 65_536 + folded.charCodeAt(at));
  return found;
}

/** Edits (letters changed, left out, added or swapped) to the name, to its beginning, or to one of its words; above `most` as `most + 1`. */
function distanceTo(query: string, name: string, most: number): number {
  const parts = [name, name.slice(0, query.length), ...name.split(/[^\p{L}\p{N}]+/u)];
  return Math.min(...parts.map((part) => edits(query, part, most)));
}

function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_none, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}
