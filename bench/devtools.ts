/** A small client of the DevTools protocol over a WebSocket: enough to ask a page for its clock without Playwright's own start-up cost. */

export class DevTools {
  private nextId = 1;
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private readonly socket: WebSocket;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', (message) => {
      const answer = JSON.parse(String(message.data)) as { id?: number; result?: unknown };
      if (answer.id === undefined) return;
      this.waiting.get(answer.id)?.(answer.result);
      this.waiting.delete(answer.id);
    });
  }

  /** Waits until the first page of the port is there. */
  static async firstPage(port: number): Promise<DevTools> {
    for (;;) {
      try {
        const pages = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
          type: string;
          webSocketDebuggerUrl: string;
        }[];
        const page = pages.find(({ type }) => type === 'page');
        if (page) {
          const socket = new WebSocket(page.webSocketDebuggerUrl);
          await new Promise((resolve, reject) => {
            socket.addEventListener('open', resolve);
            socket.addEventListener('error', reject);
          });
          return new DevTools(socket);
        }
      } catch {
        // Not listening yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
      // A question that meets a change of process is lost without an answer.
      setTimeout(() => resolve(undefined), 1_000);
    });
  }

  /** Asks again until the expression has a value; a page that navigates meanwhile answers with nothing. */
  async valueOf<Value>(expression: string): Promise<Value> {
    for (;;) {
      const answer = (await this.send('Runtime.evaluate', { expression, returnByValue: true })) as
        { result?: { value?: Value | null } } | undefined;
      const value = answer?.result?.value;
      if (value !== undefined && value !== null) return value;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close(): void {
    this.socket.close();
  }
}
