/** The annotated page, document by document. A document without marks in the scope is shown all the same. */
import { pageDocument, pageHead, pageTail } from '../../formats/export/page/annotated-page.ts';
import type { ExportJob } from './export-job.ts';
import { marksOfDocument } from './mark-records.ts';

export function* annotatedPageChunks(job: ExportJob): Generator<string, void, undefined> {
  const { documents } = job.scoped;
  yield pageHead(documents, job.language);
  for (const document of documents) {
    const { text } = job.db.texts.once(document.key);
    const marks = [...marksOfDocument(job.db, document, job.scoped)];
    yield pageDocument({ document, text, marks }, job.done, job.language);
    job.done += marks.length;
  }
  yield pageTail;
}
