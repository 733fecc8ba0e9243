/** Reports of progress at most ten times a second, and always the last. */
export function throttled(
  report: (done: number, total: number) => void,
): (done: number, total: number) => void {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (now - last < 100 && done < total) return;
    last = now;
    report(done, total);
  };
}
