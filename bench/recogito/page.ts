/**
 * The peer's page: the same text and marks, shown by @recogito/text-annotator with its default (span) renderer. The time
 * counts from the text in hand to the first frame after its annotations are set, as the application's does.
 */
import '@recogito/text-annotator/text-annotator.css';
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import { longMarks, longText } from '../long-text.ts';

declare global {
  interface Window {
    openPeer: (length: number, marks: number) => Promise<number>;
  }
}

window.openPeer = async (length, count) => {
  const text = longText(length);
  const marks = longMarks(text, count);
  const container = document.querySelector<HTMLElement>('#text');
  if (!container) throw new Error('The page holds no #text.');
  const started = performance.now();
  container.textContent = text;
  const annotator = createTextAnnotator(container, {});
  const node = container.firstChild;
  if (!node) throw new Error('The page shows no text.');
  const annotations: TextAnnotation[] = marks.map((mark, at) => {
    const id = `mark-${at}`;
    const range = document.createRange();
    range.setStart(node, mark.start);
    range.setEnd(node, mark.end);
    return {
      id,
      bodies: [],
      target: {
        annotation: id,
        selector: [{ quote: text.slice(mark.start, mark.end), start: mark.start, end: mark.end, range }],
      },
    };
  });
  annotator.setAnnotations(annotations);
  await painted();
  return performance.now() - started;
};

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
