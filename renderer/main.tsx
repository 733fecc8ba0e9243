/** Where the window begins: ask the shell what it shows, listen to it, and draw. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './ui/tokens.css';
import './ui/reset.css';
import './ui/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { askAhead } from './app/ask-ahead.ts';
import { commitTypingAtTheEnd } from './app/commit-typing.ts';
import { listenToEvents } from './app/events.ts';
import { listenToKeys } from './app/keys.ts';
import { goOnFrom, keepWork } from './app/kept-work.ts';
import { run } from './app/notices.ts';
import { setShellState } from './app/shell-state.ts';
import { followSystemTheme } from './app/theme.ts';

const fontsArrive = Promise.all(
  ['500 13px "Inter Variable"', '17px "Source Serif 4 Variable"'].map((font) => document.fonts.load(font)),
);
/** Fonts and answers lie on this disk; waiting a moment for them saves the window from being drawn twice. */
const patience = () => new Promise((resolve) => setTimeout(resolve, 400));

async function start(root: HTMLElement): Promise<void> {
  listenToEvents();
  listenToKeys();
  commitTypingAtTheEnd();
  followSystemTheme();
  const [state, work] = await Promise.all([run('getState', {}), run('getWork', {})]);
  if (state) setShellState(state);
  goOnFrom(work ?? null);
  keepWork();
  const ahead = askAhead().catch(() => undefined);
  await Promise.race([Promise.all([ahead, fontsArrive]), patience()]);
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) void start(root);
