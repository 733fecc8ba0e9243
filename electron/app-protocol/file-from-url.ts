/**
 * Which file an `app://claimlight/…` address names: a path inside the interface's folder, or null, which is answered
 * with 404. Nothing outside the folder can be named, because every segment must be a plain file name of the few letters
 * our bundler uses; there is nothing to decode, climb or normalise.
 */
import { contentTypeOf } from './content-type.ts';
import { isAppUrl } from './app-origin.ts';

const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Answers segments below the folder, such as `['assets', 'index-D3jq.js']`. */
export function fileFromUrl(address: string): string[] | null {
  // The address as it was sent is looked at as well, because a URL parser takes "a/../b" and "a\..\b" for "b".
  if (!isAppUrl(address) || /[\\\0%]|\/\.\.?(\/|$)/.test(address)) return null;
  const { pathname } = new URL(address);
  const segments = (pathname === '/' || pathname === '' ? '/index.html' : pathname).slice(1).split('/');
  if (!segments.every((segment) => plainName.test(segment) && !segment.endsWith('.'))) return null;
  return contentTypeOf(segments.at(-1) ?? '') === null ? null : segments;
}
