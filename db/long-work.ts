/** What work that takes long is told: where to count, and when to stop. */
export interface LongWork {
  /** Asks to stop: the work ends with 'cancelled' and leaves nothing behind. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}
