/**
 * Makes a PDF of an annotated page (formats/export/page): the page is shown to nobody, in a window of its own that can do
 * nothing but be drawn: sandboxed, without script, preload and storage, in a session that answers one address and no other.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { BrowserWindow, session as sessions } from 'electron';
import { appScheme } from '../app-protocol/app-origin.ts';
import { denyDownloads } from '../security/deny-downloads.ts';
import { denyPermissions } from '../security/deny-permissions.ts';
import { allowOnly } from '../security/allow-only.ts';
import { printedPagePreferences } from '../security/printed-page.ts';
import { pdfOptions } from './pdf-options.ts';

const address = `${appScheme}://print/page`;

let printed = 0;

/** `page` is the HTML file. Answers the PDF; fails with what the system says. */
export async function printPage(page: string, title: string): Promise<Uint8Array> {
  // In memory only, and new each time: nothing of a page outlives its printing.
  const session = sessions.fromPartition(`print-${++printed}`, { cache: false });
  denyDownloads(session);
  denyPermissions(session);
  allowOnly(session, address);
  session.protocol.handle(appScheme, () => answer(page));
  const window = new BrowserWindow({ show: false, webPreferences: printedPagePreferences(session) });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF(pdfOptions(title));
  } finally {
    window.destroy();
    session.protocol.unhandle(appScheme);
  }
}

function answer(page: string): Response {
  // The page's own policy says the same; this one holds whatever the page says.
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
  };
  return new Response(Readable.toWeb(createReadStream(page)) as ReadableStream, { headers });
}
