/**
 * Before another project takes the window, the page has the last word: it saves what is being typed while its calls still
 * go to the project they belong to. A page that does not answer is not waited for longer than `patience` milliseconds.
 */
export interface LastWord {
  /** Asks the page and resolves when it has answered, or when patience is over. */
  ask: () => Promise<void>;
  /** The page has answered. */
  heard: () => void;
}

export function lastWord(askPage: () => void, patience: number): LastWord {
  let waiting: (() => void)[] = [];
  const heard = () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    heard,
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(heard, patience);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
        askPage();
      }),
  };
}
