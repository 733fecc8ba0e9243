/** The address app:// serves the interface's own files and nothing else on the disk. */
import { expect, sharedWork, test } from '../application.ts';

const launched = sharedWork((work) => work.launch());

/** Asked from the main process, where no page's own rules clean the address first. */
function ask(address: string, method = 'GET') {
  return launched().electron.evaluate(
    async ({ session }, given) => {
      try {
        const answer = await session.defaultSession.fetch(given.address, { method: given.method });
        return { status: answer.status, text: await answer.text() };
      } catch {
        return { status: 0, text: '' };
      }
    },
    { address, method },
  );
}

test('serves the page', async () => {
  const { status, text } = await ask('app://claimlight/index.html');
  expect(status).toBe(200);
  expect(text).toContain('<html');
});

const outside = [
  'app://claimlight/../../etc/passwd',
  'app://claimlight/..%2f..%2f..%2f..%2fetc%2fpasswd',
  'app://claimlight/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  'app://claimlight/assets/%2e%2e/%2e%2e/package.json',
  'app://claimlight/..\\..\\..\\etc\\passwd',
  'app://claimlight/%5c..%5c..%5cpackage.json',
  'app://claimlight//etc/passwd',
  'app://claimlight/etc/passwd',
  'app://claimlight/C:/Windows/win.ini',
  'app://claimlight/index.html%00.js',
  'app://claimlight/../electron/main.cjs',
  'app://claimlight/assets/',
  'app://elsewhere/index.html',
  'app://user@claimlight/index.html',
  'app://claimlight/index.html/',
];

test('serves nothing outside its folder, however it is spelled', async () => {
  for (const address of outside) {
    const { status, text } = await ask(address);
    expect.soft([0, 404], address).toContain(status);
    expect.soft(text, address).toBe('');
  }
});

test('answers nothing but reading', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect((await ask('app://claimlight/index.html', method)).status, method).toBe(404);
});
