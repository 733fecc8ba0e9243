/**
 * How often a fuzz test tries: a short form with the unit tests, as often as `npm run fuzz` says by itself. The seed is
 * new each time, so that each run looks at something else; fast-check prints it where something is found.
 */
interface Surroundings {
  process?: { env: Record<string, string | undefined> };
}
const env = (globalThis as Surroundings).process?.env ?? {};
const runs = Number(env['CLAIMLIGHT_FUZZ_RUNS'] ?? 10);
const seed = env['CLAIMLIGHT_FUZZ_SEED'];

/** `share`: how many times as often as a test that asks a database. */
export function fuzzed(share: number): { numRuns: number; seed?: number } {
  return { numRuns: runs * share, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
