/** What a field of a kind may hold, read off its schema: for the codebook, for tables that come in, for whoever fills it. */
import { z } from 'zod';

export const contentTypes = [
  'text',
  'decimal',
  'choice',
  'list of choices',
  'yes or no',
  'object',
  'list of objects',
] as const;

export interface FieldContent {
  type: (typeof contentTypes)[number];
  choices: readonly (string | number)[];
}

/** Looks through "may be absent" and "may be null" at what a value is. */
export function contentOf(schema: z.core.$ZodType): FieldContent {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return contentOf(schema.unwrap());
  if (schema instanceof z.ZodArray) {
    const { type, choices } = contentOf(schema.element);
    return { type: type === 'object' ? 'list of objects' : 'list of choices', choices };
  }
  if (schema instanceof z.ZodEnum) return { type: 'choice', choices: schema.options };
  if (schema instanceof z.ZodBoolean) return { type: 'yes or no', choices: [] };
  if (schema instanceof z.ZodObject) return { type: 'object', choices: [] };
  return { type: schema instanceof z.ZodString && isDecimal(schema) ? 'decimal' : 'text', choices: [] };
}

const isDecimal = (schema: z.ZodString) => schema.safeParse('-1.5').success && !schema.safeParse('x').success;
