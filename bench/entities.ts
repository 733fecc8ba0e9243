/**
 * Suggesting entities while one types, as the reader process answers it: fifty thousand of them, each typed word letter by
 * letter, also where a letter is wrong. The first question of all, which reads and folds every name, is told apart. The
 * peer is what SQLite does for the same letters with LIKE, which finds no accents, aliases or wrong letters.
 */
import { join } from 'node:path';
import { createProject } from '../db/open-project.ts';
import { randomFrom } from './long-text.ts';
import { type Figure, median, milliseconds, quantile, times } from './measure.ts';

const count = 50_000;
const goal = 30;

const syllables = 'ka ri ma so ta la wi du an ber ko pe ra si lo jan mir est ova ünd él tu'.split(' ');

export async function measureEntities(folder: string): Promise<Figure[]> {
  const project = createProject(join(folder, 'entities.claimlight'));
  const random = randomFrom(5);
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  const names = Array.from({ length: count }, (_none, at) => `${word()} ${word()} ${at}`);
  const db = project.writable();
  db.transaction(() => {
    names.forEach((name, at) =>
      db.run(
        'INSERT INTO entity (id, name, type, aliases) VALUES (?, ?, ?, ?)',
        `entity-${at}`,
        name,
        'person',
        at % 5 === 0 ? JSON.stringify([word()]) : '[]',
      ),
    );
  });
  const first = timed(() => project.query('suggestEntities', { typed: 'a', limit: 12 }));
  const own: number[] = [];
  const peer: number[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const name = names[Math.floor(random() * count)] ?? '';
    const wrong = turn % 3 === 0 ? name.slice(0, 3) + 'x' + name.slice(4) : name;
    for (let length = 1; length <= Math.min(12, wrong.length); length++) {
      const typed = wrong.slice(0, length);
      own.push(timed(() => project.query('suggestEntities', { typed, limit: 12 })));
      peer.push(
        timed(() =>
          project.db.all('SELECT id, name, type FROM entity WHERE name LIKE ? LIMIT 12', `%${typed}%`),
        ),
      );
    }
  }
  project.close();
  const p95 = quantile(own, 0.95);
  return [
    {
      what: `Suggest among ${count.toLocaleString('en')} entities, letter by letter, p95 of ${own.length} (and median)`,
      value: `${milliseconds(p95)} (${milliseconds(median(own))}); the first of all ${milliseconds(first)}`,
      peer: `LIKE in SQLite ${milliseconds(quantile(peer, 0.95))}`,
      ratio: times(p95 / quantile(peer, 0.95)),
      goal: `≤ ${goal} ms`,
      met: p95 <= goal,
    },
  ];
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
