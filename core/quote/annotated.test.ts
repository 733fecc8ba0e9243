import { describe, expect, it } from 'vitest';
import type { Span } from '../text/anchor.ts';
import { english } from './annotated/en.ts';
import { indonesian } from './annotated/id.ts';
import { others } from './annotated/others.ts';
import { type Annotated, annotatedIn } from './annotated/read-annotated.ts';
import { findQuotes } from './find-quotes.ts';

/** Parts as words, so that a difference can be read. */
function shown(text: string, contents: readonly Span[], source: Span | null, cue: Span | null, name: string) {
  const slice = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  return { said: contents.map(slice), source: slice(source), cue: slice(cue), name };
}

const expected = ({ text, contents, source, cue, name }: Annotated) =>
  contents.length === 0 ? [] : [shown(text, contents, source, cue, name)];

const found = (text: string, language: string) =>
  findQuotes(text, language)
    .filter(({ depth }) => depth === 0)
    .map(({ pieces, source, cue, name }) => shown(text, pieces, source, cue, name));

describe.each(Object.entries({ id: indonesian, en: english, ...others }))('in "%s"', (language, lines) => {
  it.each(annotatedIn(lines).map((one): [string, Annotated] => [one.text, one]))('%s', (text, annotated) => {
    expect(found(text, language)).toEqual(expected(annotated));
  });
});

it('there are at least sixty sentences in Indonesian and in English, and five in every other language', () => {
  expect(annotatedIn(indonesian).length).toBeGreaterThanOrEqual(60);
  expect(annotatedIn(english).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(others)).toHaveLength(18);
  for (const lines of Object.values(others)) expect(annotatedIn(lines).length).toBeGreaterThanOrEqual(5);
});
