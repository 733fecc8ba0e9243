import { describe, expect, it } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

const ours = { url: 'app://claimlight/index.html', parent: null };

describe('a call', () => {
  it('is taken from the main frame of our window', () => {
    expect(isTrustedSender(ours, ours)).toBe(true);
  });

  it.each([
    ['a frame that is gone', null, ours],
    ['a frame of another window', { ...ours }, ours],
    ['anyone while there is no window', ours, null],
    ['nobody while there is no window', null, null],
  ])('is refused from %s', (_name, frame, own) => {
    expect(isTrustedSender(frame, own)).toBe(false);
  });

  it.each([
    ['an inner frame', { ...ours, parent: ours }],
    ['a foreign page', { ...ours, url: 'https://example.org/' }],
    ['a foreign page that looks like ours', { ...ours, url: 'app://claimlight.evil.example/' }],
    ['an empty page', { ...ours, url: 'about:blank' }],
    ['a page without address', { ...ours, url: '' }],
  ])('is refused from %s, also in our window', (_name, frame) => {
    expect(isTrustedSender(frame, frame)).toBe(false);
  });
});
