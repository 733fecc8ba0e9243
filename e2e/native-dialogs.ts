/** Answers the system's dialogs in the application under test. Each answer serves one dialog. */
import type { ElectronApplication } from '@playwright/test';

interface Answers {
  open: string[][];
  save: string[];
  question: number[];
  /** The messages of the message boxes, in the order they came. */
  asked: string[];
}

declare global {
  /** In the application's main process. */
  var laidReady: Answers;
}

export async function stubDialogs(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog }) => {
    const ready: Answers = { open: [], save: [], question: [], asked: [] };
    globalThis.laidReady = ready;
    const unexpected = (kind: string) => {
      console.error(`unexpected-dialog ${kind}`);
      return Promise.reject(new Error(`unexpected ${kind}`));
    };
    dialog.showOpenDialog = () => {
      const filePaths = ready.open.shift();
      if (filePaths === undefined) return unexpected('open dialog');
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    };
    dialog.showSaveDialog = () => {
      const filePath = ready.save.shift();
      if (filePath === undefined) return unexpected('save dialog');
      return Promise.resolve({ canceled: filePath === '', filePath });
    };
    dialog.showMessageBox = (...given: unknown[]) => {
      const { message } = given.at(-1) as { message: string };
      ready.asked.push(message);
      const response = ready.question.shift();
      if (response === undefined) return unexpected(`message box ${message}`);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    dialog.showErrorBox = (title, content) => void unexpected(`error box ${title} ${content}`).catch(() => 0);
  });
}

export async function laidReady<Kind extends 'open' | 'save' | 'question'>(
  electron: ElectronApplication,
  kind: Kind,
  answer: Answers[Kind][number],
): Promise<void> {
  await electron.evaluate(
    (_modules, given) => {
      const queue = globalThis.laidReady[given.kind] as unknown[];
      queue.push(given.answer);
    },
    { kind, answer },
  );
}
