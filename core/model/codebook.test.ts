import { describe, expect, it } from 'vitest';
import {
  type Codebook,
  codebookFromJson,
  type CodedField,
  emptyCodebook,
  fieldsOfKind,
  jsonFromCodebook,
  ownValueFromText,
  ownValueProblem,
} from './codebook.ts';
import { changesBetween } from './codebook-changes.ts';
import { fieldList } from './field-list.ts';

const withFields = (...fields: CodedField[]): Codebook => ({
  ...emptyCodebook,
  kinds: { claim: { fields } },
});
const own = (name: string, more: Partial<CodedField> = {}): CodedField => ({
  name,
  type: 'text',
  label: name,
  ...more,
});

describe('a codebook', () => {
  it('puts the fields it lists first and leaves the others as they were', () => {
    const fields = fieldsOfKind(withFields({ name: 'verdict', label: 'Outcome' }, own('x_theme')), 'claim');
    expect(fields.slice(0, 3).map(({ name, label }) => [name, label])).toEqual([
      ['verdict', 'Outcome'],
      ['x_theme', 'x_theme'],
      ['claim_text', undefined],
    ]);
    expect(fields).toHaveLength(fieldList.claim.length + 1);
  });

  it('comes back from its file as it went', () => {
    const codebook = withFields(
      {
        name: 'stance',
        definition: 'What is done',
        examples: ['"says"'],
        counter_examples: ['😀'],
        default: 'denies',
      },
      own('x_theme', { type: 'several choices', choices: ['a', 'b;c'], default: ['a'], required: true }),
      own('x_why', { only_if: { field: 'x_theme', values: ['a'] }, more: true, hidden: true }),
    );
    expect(codebookFromJson(jsonFromCodebook(codebook))).toEqual(codebook);
  });

  it('refuses what is none, what a later version made, and what no codebook can say', () => {
    const refused = (value: unknown) => {
      const read = codebookFromJson(typeof value === 'string' ? value : JSON.stringify(value));
      return 'refused' in read ? read.refused : null;
    };
    expect(refused('{')).toBe('no JSON');
    expect(refused({ fields: [] })).toBe('no codebook');
    expect(refused({ claimlight_codebook: 2, news: 1 })).toBe('newer');
    for (const fields of [
      [{ name: 'nothing_of_ours' }],
      [{ name: 'stance', type: 'text' }],
      [own('x_A')],
      [{ name: 'x_bare' }],
      [own('x_a'), own('x_a', { label: 'b' })],
      [own('x_a', { label: 'Same' }), own('x_b', { label: 'same' })],
      [own('x_a', { type: 'choice' })],
      [own('x_a', { type: 'choice', choices: ['1', '1'] })],
      [own('x_a', { type: 'number', default: 'many' })],
      [own('x_a', { only_if: { field: 'x_a', values: ['1'] } })],
    ])
      expect(refused(withFields(...(fields as CodedField[]))), JSON.stringify(fields)).toHaveProperty(
        'wrong',
      );
  });

  it('knows which values its own fields can have, and reads them from cells', () => {
    const choice = own('x_a', { type: 'several choices', choices: ['a', 'b'] });
    expect(ownValueFromText(choice, 'a; b')).toEqual(['a', 'b']);
    expect(ownValueProblem(choice, ['a', 'c'])).toContain('“c”');
    const yes = own('x_y', { type: 'yes or no' });
    expect(ownValueProblem(yes, ownValueFromText(yes, 'TRUE'))).toBeNull();
    expect(ownValueProblem(yes, 'maybe')).not.toBeNull();
    expect(ownValueProblem(own('x_d', { type: 'date' }), '2022-13')).not.toBeNull();
    expect(ownValueProblem(own('x_n', { type: 'number' }), '-1.5')).toBeNull();
  });

  it('tells what a change does', () => {
    const before = withFields(own('x_a', { type: 'choice', choices: ['1', '2'] }), own('x_b'), {
      name: 'stance',
    });
    const after = withFields(
      own('x_a', { type: 'choice', choices: ['1', '3'] }),
      { name: 'stance', hidden: true },
      own('x_c'),
    );
    expect(changesBetween(before, after).map(({ field, what }) => [field, what])).toEqual([
      ['x_b', 'removed'],
      ['x_a', 'narrowed'],
      ['stance', 'shown otherwise'],
      ['x_c', 'added'],
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });
});
