import { describe, expect, it } from 'vitest';
import { codebookSchema, emptyCodebook, fieldsOfKind } from '../../../core/model/codebook.ts';
import { nameFor, withField, withMoved, withoutField } from './draft-codebook.ts';

const names = (codebook: typeof emptyCodebook) => fieldsOfKind(codebook, 'quote').map(({ name }) => name);

describe('changing a codebook before it is applied', () => {
  it('moves fields, and not beyond the ends', () => {
    const moved = withMoved(emptyCodebook, 'quote', 'speaker', 1);
    expect(names(moved).slice(0, 2)).toEqual(['speaker_role', 'speaker']);
    expect(withMoved(emptyCodebook, 'quote', 'speaker', -1)).toBe(emptyCodebook);
    expect(fieldsOfKind(withMoved(moved, 'quote', 'speaker', -1), 'quote')).toEqual(
      fieldsOfKind(emptyCodebook, 'quote'),
    );
  });

  it('adds own fields under names of their own, and always makes a codebook that can be', () => {
    const label = 'Tema Utama!';
    const name = nameFor(emptyCodebook, 'quote', label);
    expect(name).toBe('x_tema_utama');
    const added = withField(emptyCodebook, 'quote', {
      name,
      type: 'text',
      label,
      hidden: false,
      more: false,
    });
    expect(nameFor(added, 'quote', label)).toBe('x_tema_utama_2');
    expect(nameFor(added, 'quote', '主题')).toBe('x_field');
    expect(codebookSchema.safeParse(added).success).toBe(true);
    expect(names(withoutField(added, 'quote', name))).toEqual(names(emptyCodebook));
  });

  it('keeps that a field no longer waits behind "More fields"', () => {
    const [channel] = fieldsOfKind(emptyCodebook, 'quote').filter((field) => field.name === 'channel');
    if (channel === undefined) throw new Error('no channel');
    const shown = withField(emptyCodebook, 'quote', { ...channel, more: false });
    expect(fieldsOfKind(shown, 'quote').find((field) => field.name === 'channel')?.more).toBe(false);
    const again = withField(shown, 'quote', { ...channel, more: true });
    expect(fieldsOfKind(again, 'quote').find((field) => field.name === 'channel')?.more).toBe(true);
  });
});
