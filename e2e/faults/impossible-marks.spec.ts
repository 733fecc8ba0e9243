/** Marks that cannot be: the writer refuses them whole, with a failure the catalogue has a sentence for. */
import type { CallInput } from '../../core/contract/api.ts';
import { expect, sharedWork, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { benchWithOneMark } from '../sample/projects.ts';

const begun = sharedWork(async (work) => {
  const { bench } = await benchWithOneMark(work);
  const documents = await call(bench.page, 'listDocuments', {});
  const [document] = documents.ok ? documents.value : [];
  return { bench, document: document?.id ?? '', length: document?.length_utf16 ?? 0 };
});

const mark = (given: Omit<CallInput<'createMarks'>, 'kind'>) =>
  call(begun().bench.page, 'createMarks', { kind: 'claim', ...given });

test('refuses a mark that ends outside the text, and the sound one of the same step', async () => {
  const { document, length, bench } = begun();
  const outside = { start: length - 4, end: length + 1 };
  const answer = await mark({ document, marks: [[{ start: 0, end: 11 }], [outside]] });
  expect(answer).toEqual({ ok: false, error: { kind: 'span-outside', detail: { ...outside, length } } });
  await expect(bench.marks).toHaveCount(1);
});

test('refuses a mark in a document that is not there', async () => {
  const document = '0190d5a0-0000-7000-8000-000000000000';
  const answer = await mark({ document, marks: [[{ start: 0, end: 1 }]] });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-document' } });
});

test('refuses a mark of nothing and one that ends before it begins', async () => {
  const { document } = begun();
  for (const span of [
    { start: 3, end: 3 },
    { start: 5, end: 2 },
    { start: -1, end: 2 },
  ])
    expect(await mark({ document, marks: [[span]] })).toMatchObject({ ok: false });
  expect(await call(begun().bench.page, 'getProject', {})).toMatchObject({ ok: true, value: { marks: 1 } });
});
