/** The file of Web Annotations, an annotation a line. */
import { annotationFromMark, collectionHead, collectionTail } from '../../formats/export/web-annotation.ts';
import type { ExportJob } from './export-job.ts';

export function* webAnnotationChunks(job: ExportJob): Generator<string, void, undefined> {
  const { id } = job.db.get<{ id: string }>('SELECT id FROM project') ?? { id: '' };
  yield collectionHead(id, job.total);
  let first = true;
  for (const mark of job.marks()) {
    yield `${first ? '' : ',\n'}${JSON.stringify(annotationFromMark(mark))}`;
    first = false;
  }
  yield collectionTail(job.total);
}
