/**
 * The headers of every answer of the app scheme. The content security policy allows our own files and nothing else;
 * styles made at run time (CodeMirror, react-aria) carry the nonce that is new with each load of the page.
 */
import { contentTypeOf } from './content-type.ts';

/** Stands in index.html where the nonce belongs: `<meta property="csp-nonce" nonce="%CSP_NONCE%" />`. */
export const noncePlaceholder = '%CSP_NONCE%';

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** `name` is the file's; only the page itself is never cached, because its nonce must be fresh. */
export function responseHeaders(name: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentTypeOf(name) ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': name.endsWith('.html') ? 'no-store' : 'no-cache',
  };
}
