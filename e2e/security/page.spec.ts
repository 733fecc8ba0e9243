/** What a script in the page has: the web, one object with two methods, and a policy against everything foreign. */
import { expect, sharedWork, test } from '../application.ts';

const launched = sharedWork((work) => work.launch());

test('has no Node and no Electron', async () => {
  const { page } = launched();
  const found = await page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => name in window),
  );
  expect(found).toEqual([]);
});

test('has one object of ours with exactly two methods, and cannot change it', async () => {
  const { page } = launched();
  const seen = await page.evaluate(() => {
    const ours = window.claimlight as unknown as Record<string, unknown>;
    const before = ours.call;
    try {
      ours.call = () => 'mine';
      ours.more = 1;
    } catch {
      // Refused aloud.
    }
    return { names: Object.keys(ours).toSorted(), kept: ours.call === before };
  });
  expect(seen).toEqual({ names: ['call', 'onEvent'], kept: true });
});

test('passes its listeners events only, never the way back to the shell', async () => {
  const { page, electron } = launched();
  const heard = page.evaluate(
    () =>
      new Promise<{ count: number; type: unknown }>((resolve) => {
        const stop = window.claimlight.onEvent((...given: unknown[]) => {
          stop();
          resolve({ count: given.length, type: (given[0] as { type: unknown }).type });
        });
      }),
  );
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('claimlight:event', {
      type: 'progress',
      task: 'import',
    }),
  );
  expect(await heard).toEqual({ count: 1, type: 'progress' });
});

test('carries a content security policy in its header, with a nonce new at each load', async () => {
  const { page } = launched();
  const loads = await page.evaluate(async () => {
    const load = async () => {
      const answer = await fetch('/index.html');
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
      return { policy: answer.headers.get('content-security-policy') ?? '', nonce };
    };
    return [await load(), await load()] as const;
  });
  for (const { policy, nonce } of loads) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(nonce.length).toBeGreaterThanOrEqual(20);
  }
  expect(loads[0].nonce).not.toBe(loads[1].nonce);
});

test('runs no script and no style that is not a file of ours', async () => {
  const { page, expectErrors } = launched();
  expectErrors(/Content Security Policy|Refused to|violates/);
  const ran = await page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { ran: (what: string) => marks.push(what) });
    const script = (change: (made: HTMLScriptElement) => void) => {
      const made = document.createElement('script');
      change(made);
      document.body.append(made);
    };
    script((made) => (made.textContent = 'ran("inline")'));
    script((made) => (made.src = 'data:text/javascript,ran("data")'));
    script((made) => (made.src = URL.createObjectURL(new Blob(['ran("blob")']))));
    const holder = document.createElement('div');
    holder.innerHTML =
      '<img src="data:," onerror="ran(\'handler\')"><style>body { outline: 7px solid }</style>';
    holder.setAttribute('style', 'outline: 7px solid');
    document.body.append(holder);
    // Out of the debugger's own evaluation, to which the policy does not apply.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        const attempts = [
          () => (0, eval)('ran("eval")') as unknown,
          () => new Function('ran("function")')() as unknown,
          () => setTimeout('ran("timeout")'),
          () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
        ];
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // As it should be.
          }
        }
        setTimeout(resolve, 100);
      });
    });
    const outlined = [document.body, holder].map((element) => getComputedStyle(element).outlineWidth);
    holder.remove();
    return { marks, outlined };
  });
  expect(ran.marks).toEqual([]);
  expect(ran.outlined).not.toContain('7px');
});
