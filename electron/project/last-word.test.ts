import { describe, expect, it } from 'vitest';
import { lastWord } from './last-word.ts';

describe('lastWord', () => {
  it('waits for the page to answer', async () => {
    const said: string[] = [];
    const word = lastWord(() => said.push('asked'), 60_000);
    const answered = word.ask().then(() => said.push('left'));
    await Promise.resolve();
    expect(said).toEqual(['asked']);
    word.heard();
    await answered;
    expect(said).toEqual(['asked', 'left']);
  });

  it('does not wait for ever for a page that hangs', async () => {
    await expect(lastWord(() => undefined, 1).ask()).resolves.toBeUndefined();
  });
});
