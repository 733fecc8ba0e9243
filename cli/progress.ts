/** Counts of long work on stderr: at most one line a second, and none for what is done within the first. */
export function progress(err: (text: string) => void): (done: number, total: number) => void {
  let next = Date.now() + 1_000;
  return (done, total) => {
    if (Date.now() < next) return;
    next = Date.now() + 1_000;
    err(`${done} of ${total} …\n`);
  };
}
