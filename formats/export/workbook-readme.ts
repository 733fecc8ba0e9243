/** The sheet README of a workbook: what a row is, the conventions, and every column. */
import { text } from './columns.ts';
import { flatColumns } from './flat-row.ts';

export const readmeColumns = [
  text('about', 'A column of the sheet Marks, or what a convention is about.'),
  text('says', 'What it means.'),
] as const;

export function readmeRows(marks: number, sheets: number): string[][] {
  return [
    [
      'Marks',
      `${marks} marks, one a row, made with Claimlight. Every quote was checked against its text when this file was written.`,
    ],
    ...(sheets > 1
      ? [
          [
            'Sheets',
            `A sheet holds 1,048,576 rows: the marks go on in the sheets Marks 2 to Marks ${sheets}.`,
          ],
        ]
      : []),
    [
      'Figures',
      'quote is as written in the text and stays text; value_low, value_best and value_high are numbers. An empty one is open.',
    ],
    ['Long decimals', 'A value of more than 15 digits stands as text, because a spreadsheet would round it.'],
    [
      'Offsets',
      'start and end count Unicode code points from 0, end exclusive; start_utf16 and end_utf16 count UTF-16 units.',
    ],
    ['Times', 'In UTC.'],
    [
      'Fields',
      'Fields without a column here are in the long CSV and in the bundle; the sheet Codebook lists all of them.',
    ],
    ...flatColumns.map(({ name, description }) => [name, description]),
  ];
}
