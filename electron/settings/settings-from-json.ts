/**
 * Settings out of whatever a file holds. Each setting stands alone: one that is missing or wrong takes its default and
 * spoils no other, so an older or newer version's file can be read.
 */
import { defaultSettings, type Settings, settingsSchema } from '../../core/contract/shell.ts';

export function settingsFromJson(json: unknown): Settings {
  const given = typeof json === 'object' && json !== null ? json : {};
  const sound = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse((given as Record<string, unknown>)[name]);
    return read.success ? [[name, read.data]] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(sound) as Partial<Settings>) };
}
