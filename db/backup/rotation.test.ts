import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, projectPart, readBackupName } from './backup-name.ts';
import { type KeptBackup, keptBackups, surplus } from './rotation.ts';

const day = 24 * 3_600_000;
const id = '01890a5d-ac96-7b1c-8d4f-3a2b1c0d9e8f';

const backup = (number: number, made_at: number, bytes = 1_000, state: KeptBackup['state'] = 'sound') => ({
  name: String(number),
  number,
  made_at,
  bytes,
  state,
});

describe('the name of a backup', () => {
  it('tells number, time, reason and project, and nothing else is one', () => {
    const name = backupName(12, new Date('2026-11-24T08:04:33.900Z'), 'daily', id);
    expect(name).toBe('0012_2026-11-24_080433_daily_1c0d9e8f.claimlight');
    expect(readBackupName(name)).toEqual({
      name,
      number: 12,
      made_at: Date.parse('2026-11-24T08:04:33Z'),
      reason: 'daily',
      project: projectPart(id),
    });
    for (const other of ['a.claimlight', name.replace('daily', 'later'), `${name}-wal`, `.${name}.tmp`])
      expect(readBackupName(other)).toBeNull();
  });
});

describe('rotation', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it('keeps the last ten, then the newest of each day for fourteen days', () => {
    // Four a day for thirty days, the newest last.
    const all = Array.from({ length: 120 }, (_, at) => backup(at + 1, now - (119 - at) * (day / 4)));
    const removed = new Set(surplus(all));
    const kept = all.filter(({ name }) => !removed.has(name)).map(({ number }) => number);
    expect(kept.slice(-10)).toEqual([111, 112, 113, 114, 115, 116, 117, 118, 119, 120]);
    expect(kept).toHaveLength(24);
    const days = kept
      .slice(0, -10)
      .map((number) => new Date(all[number - 1]?.made_at ?? 0).toISOString().slice(0, 10));
    expect(new Set(days).size).toBe(14);
  });

  it('keeps within two gigabytes, but always the newest sound one', () => {
    const giga = 1024 ** 3;
    const all = [backup(1, now - 3 * day, giga), backup(2, now - 2 * day, giga), backup(3, now - day, giga)];
    expect(surplus(all)).toEqual(['1']);
    expect(surplus([backup(1, now, 3 * giga)])).toEqual([]);
    expect(
      surplus([backup(1, now, 3 * giga), backup(2, now, 3 * giga), backup(3, now, 1, 'damaged')]),
    ).toEqual(['1']);
  });

  it('never removes the newest or the newest sound one, whatever the clocks said', () => {
    const any = fc.array(
      fc.record({
        made_at: fc.integer({ min: 0, max: now * 2 }),
        bytes: fc.integer({ min: 0, max: 3 * 1024 ** 3 }),
        state: fc.constantFrom('sound' as const, 'damaged' as const, 'unchecked' as const),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (given) => {
        const all = given.map(({ made_at, bytes, state }, at) => backup(at + 1, made_at, bytes, state));
        const removed = new Set(surplus(all));
        const kept = all.filter(({ name }) => !removed.has(name));
        const newest = all.at(-1);
        const sound = all.findLast(({ state }) => state === 'sound');
        expect(kept).toContain(newest);
        if (sound) expect(kept).toContain(sound);
        expect(kept.length).toBeLessThanOrEqual(keptBackups.last + keptBackups.days + 1);
        const excused = new Set([newest, sound]);
        const bytes = kept.reduce((sum, entry) => sum + (excused.has(entry) ? 0 : entry.bytes), 0);
        expect(bytes).toBeLessThanOrEqual(keptBackups.bytes);
      }),
    );
  });
});
