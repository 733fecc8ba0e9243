/** The marks of a bundle as marks that come back onto a project that has their documents. */
import { fieldsFromLongRows } from '../../formats/export/long-row.ts';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import { type BundleMark, bundleMarks } from './bundle-marks.ts';
import { longRowOf } from './field-problems.ts';
import { openBundle } from './open-bundle.ts';
import type { TableRow } from './table-rows.ts';

export async function marksFromBundle(path: string): Promise<IncomingMark[]> {
  const bundle = await openBundle(path);
  try {
    const reading = await bundleMarks(bundle);
    try {
      const marks: IncomingMark[] = [];
      for await (const mark of reading.marks()) marks.push(incomingFrom(mark));
      return marks;
    } finally {
      reading.close();
    }
  } finally {
    bundle.files.close();
  }
}

function incomingFrom({ annotation, segments, fields }: BundleMark): IncomingMark {
  const cell = (name: string) => annotation.cells[name] ?? '';
  return {
    line: annotation.line,
    id: cell('annotation_id'),
    document: { id: cell('document_id'), text_sha256: cell('text_sha256'), name: cell('document_title') },
    kind: cell('kind'),
    segments: segments.map(segmentFrom),
    ...fieldsFromLongRows(fields.map(longRowOf)),
    whole: true,
    status: cell('status'),
    certainty: cell('certainty'),
    note: cell('note'),
    coder: cell('coder'),
    origin: cell('origin'),
    created_at: cell('created_at'),
    updated_at: cell('updated_at'),
  };
}

const segmentFrom = ({ cells }: TableRow) => ({
  role: cells['role'] ?? '',
  start: Number(cells['start']),
  end: Number(cells['end']),
  quote: cells['quote'] ?? '',
  prefix: cells['prefix'] ?? '',
  suffix: cells['suffix'] ?? '',
});
