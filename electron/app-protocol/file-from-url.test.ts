import { describe, expect, it } from 'vitest';
import { fileFromUrl } from './file-from-url.ts';

describe('an address of the interface', () => {
  it.each([
    ['app://claimlight', ['index.html']],
    ['app://claimlight/', ['index.html']],
    ['app://claimlight/index.html', ['index.html']],
    ['app://claimlight/index.html?theme=dark#top', ['index.html']],
    ['app://claimlight/assets/index-D3_q.js', ['assets', 'index-D3_q.js']],
    [
      'app://claimlight/assets/inter-latin-wght-normal-Bx1.woff2',
      ['assets', 'inter-latin-wght-normal-Bx1.woff2'],
    ],
    ['APP://claimlight/assets/a.css', ['assets', 'a.css']],
  ])('%s names a file', (address, expected) => {
    expect(fileFromUrl(address)).toEqual(expected);
  });

  it.each([
    'app://claimlight/../secret.js',
    'app://claimlight/assets/../../secret.js',
    'app://claimlight/..',
    'app://claimlight/%2e%2e/secret.js',
    'app://claimlight/%2E%2E%2Fsecret.js',
    'app://claimlight/..%2fsecret.js',
    'app://claimlight/..%5csecret.js',
    'app://claimlight/%252e%252e/secret.js',
    'app://claimlight/..\\secret.js',
    'app://claimlight\\..\\secret.js',
    'app://claimlight//etc/passwd.js',
    'app://claimlight///etc/passwd.js',
    'app://claimlight/C:/Windows/win.js',
    'app://claimlight/C:\\Windows\\win.js',
    'app://claimlight/a.js%00.css',
    'app://claimlight/a\0.js',
    'app://claimlight/a.js:stream',
    'app://claimlight/.hidden.js',
    'app://claimlight/assets/.js',
    'app://claimlight/a.js.',
    'app://claimlight/a.js ',
    'app://claimlight/assets/',
    'app://claimlight/assets//a.js',
    'app://claimlight/~root/a.js',
    'app://claimlight/a b.js',
    'app://claimlight/ａ.js',
    'app://claimlight/no-extension',
    'app://claimlight/archive.zip',
    'app://claimlight/main.cjs',
    'app://other/index.html',
    'app://claimlight.evil.example/index.html',
    'app://evil.example@claimlight/index.html',
    'app://claimlight@evil.example/index.html',
    'app://claimlight:8080/index.html',
    'app:///index.html',
    'app:index.html',
    'file:///etc/passwd',
    'https://claimlight/index.html',
    'not a url',
    '',
  ])('%j names nothing', (address) => {
    const file = fileFromUrl(address);
    // Where the URL parser itself has taken the odd part away, what is left must be an ordinary name.
    if (address === 'app://claimlight/a.js ') expect(file).toEqual(['a.js']);
    else expect(file).toBeNull();
  });
});
