/** The window shows one page: a script in it opens nothing, goes nowhere and gets nothing from the system. */
import { expect, sharedWork, test } from '../application.ts';

const launched = sharedWork(async (work) => {
  const started = await work.launch();
  // Nothing may reach the real browser of the machine.
  await started.electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
  });
  return started;
});

const openedOutside = () =>
  launched().electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened.splice(0));

const windows = () =>
  launched().electron.evaluate(({ webContents }) => webContents.getAllWebContents().length);

/** The page has had every chance to go wrong: two of its frames and a round trip through the shell are over. */
async function settled(): Promise<void> {
  await launched().page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await window.claimlight.call('getState', {});
  });
}

test('opens no window', async () => {
  const { page, expectErrors } = launched();
  expectErrors(/Refused|Not allowed|violates/);
  const addresses = [
    'https://example.org/',
    'about:blank',
    'file:///etc/passwd',
    'app://claimlight/index.html',
    'javascript:1',
  ];
  for (const address of addresses) {
    const opened = await page.evaluate((given) => window.open(given) !== null, address);
    expect(opened, address).toBe(false);
  }
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await settled();
  expect(await windows()).toBe(1);
  expect(await openedOutside()).toEqual([]);
});

test('stays where it is', async () => {
  const { page, expectErrors } = launched();
  expectErrors(/Not allowed to load|Refused|violates|Failed to load|navigate/i);
  const home = page.url();
  const addresses = [
    'https://example.org/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'app://claimlight/LICENSE.txt',
    'data:text/html,hello',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://claimlight/index.html',
  ];
  for (const address of addresses) {
    await page.evaluate((given) => location.assign(given), address).catch(() => undefined);
    await page.evaluate((given) => {
      const link = Object.assign(document.createElement('a'), { href: given });
      const form = Object.assign(document.createElement('form'), { action: given, method: 'post' });
      document.body.append(link, form);
      link.click();
      form.submit();
      link.remove();
      form.remove();
    }, address);
    await settled();
    expect(page.url(), address).toBe(home);
  }
  await page.evaluate(() => {
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'refresh',
      content: '0; url=https://example.org/',
    });
    document.head.append(meta);
  });
  await settled();
  expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
  expect(page.url()).toBe(home);
});

test('gets no permission', async () => {
  const { page } = launched();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    const entries = await Promise.all(
      names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state] as const;
      }),
    );
    return Object.fromEntries(entries);
  });
  expect([...new Set(Object.values(states))], JSON.stringify(states)).toEqual(['denied']);

  const refused = await page.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'granted',
        () => 'refused',
      );
    const place = new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return {
      place: await outcome(place),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
      notification: (await Notification.requestPermission()) === 'granted' ? 'granted' : 'refused',
    };
  });
  expect(Object.values(refused), JSON.stringify(refused)).toEqual(Array.from({ length: 5 }, () => 'refused'));
});

test('holds no page within the page', async () => {
  const { page, expectErrors } = launched();
  expectErrors(/Refused|violates|frame/i);
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'data:text/html,inside');
    const frame = Object.assign(document.createElement('iframe'), { src: 'app://claimlight/index.html' });
    const object = Object.assign(document.createElement('object'), { data: 'app://claimlight/index.html' });
    document.body.append(view, frame, object);
  });
  await settled();
  expect(await windows()).toBe(1);
  const inside = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    let reached = false;
    try {
      reached = frame?.contentWindow !== null && 'claimlight' in (frame?.contentWindow ?? {});
    } catch {
      // Another origin: an error page.
    }
    for (const made of document.querySelectorAll('webview, iframe, object')) made.remove();
    return reached;
  });
  expect(inside).toBe(false);
});

test('saves no file by itself', async () => {
  const { page, electron } = launched();
  const downloads = await electron.evaluateHandle(({ session }) => {
    const states: string[] = [];
    session.defaultSession.on('will-download', (event, item) => {
      states.push(event.defaultPrevented ? 'refused' : 'begun');
      // Whatever was decided, no dialog of the system may stay open over the test.
      item.cancel();
    });
    return states;
  });
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['words of the person']));
    const link = Object.assign(document.createElement('a'), { href, download: 'out.txt' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await settled();
  expect(await downloads.evaluate((states) => states.filter((state) => state !== 'refused'))).toEqual([]);
});

test('comes back from an empty page, the only one a script can lead it to', async () => {
  const { page, expectErrors } = launched();
  expectErrors(/./);
  const home = page.url();
  const loads = page.waitForURL(home, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => location.assign('about:blank')).catch(() => undefined);
  await loads;
  await expect(page.getByRole('main')).toBeVisible();
  expect(page.url()).toBe(home);
  await settled();
});
