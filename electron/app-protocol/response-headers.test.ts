import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, responseHeaders } from './response-headers.ts';

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('abc');

  it('allows nothing that is not named', () => {
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
  });

  it('allows no inline and no evaluated code, and no other origin', () => {
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*|blob:/);
    expect(policy.split('; ').filter((rule) => rule.includes('data:'))).toEqual(["img-src 'self' data:"]);
  });

  it('carries the nonce for styles only', () => {
    expect(policy.split('; ').filter((rule) => rule.includes('nonce-'))).toEqual([
      "style-src 'self' 'nonce-abc'",
    ]);
  });
});

it('keeps the page out of every cache', () => {
  expect(responseHeaders('index.html', 'n')['cache-control']).toBe('no-store');
});

it.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.woff2', 'font/woff2'],
])('tells the type of %s and forbids guessing it', (name, type) => {
  const headers = responseHeaders(name, 'n');
  expect(headers['content-type']).toBe(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
