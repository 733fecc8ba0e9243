/** The kinds of file the interface consists of; a file of any other kind is not served. */
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  // pdfjs's tables of Chinese, Japanese and Korean characters.
  '.bcmap': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

export function contentTypeOf(name: string): string | null {
  const extension = extname(name).toLowerCase();
  return Object.hasOwn(types, extension) ? (types[extension] ?? null) : null;
}
