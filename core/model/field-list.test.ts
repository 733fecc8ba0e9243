import { describe, expect, it } from 'vitest';
import { choices, fields } from '../catalogue/en/fields.ts';
import { contentOf } from './field-content.ts';
import { fieldList } from './field-list.ts';
import { entityFields, fieldsSchemas, kinds } from './kinds.ts';

/** Set by reading the words, and shown with the reading. */
const byReading = ['value_low', 'value_best', 'value_high', 'vague_rule', 'reading_state'];

describe.each(kinds)('the fields offered for a %s', (kind) => {
  const listed = fieldList[kind].filter(({ type }) => type !== 'values');
  const { shape } = fieldsSchemas[kind];

  it('are those of its schema', () => {
    expect(listed.map(({ name }) => name).toSorted()).toEqual(
      Object.keys(shape)
        .filter((name) => !byReading.includes(name))
        .toSorted(),
    );
  });

  it('are of the types their schemas say, with words for every choice', () => {
    for (const { name, type } of listed) {
      expect(Object.keys(fields), name).toContain(name);
      const schema = shape[name as keyof typeof shape];
      const content = contentOf(schema);
      const expected = { choice: 'choice', 'several choices': 'list of choices', 'yes or no': 'yes or no' };
      if (type in expected) expect(content.type, name).toBe(expected[type as keyof typeof expected]);
      if (content.choices.length > 0)
        expect(Object.keys(choices[name as keyof typeof choices]), name).toEqual(content.choices);
      expect(type === 'entity', name).toBe(entityFields[kind].includes(name));
    }
  });
});
