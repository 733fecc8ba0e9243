/** The encoding that a web page or XML file declares in its first 4,096 bytes; undefined where it declares none we can read. */
import iconv from 'iconv-lite';

export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = iconv.decode(bytes.subarray(0, 4_096), 'latin1');
  const label = (/<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(start))?.[1]?.toLowerCase();
  // What is written in one byte a letter is no UTF-16, whatever it says; and UTF-8 is tried first by itself.
  if (label === undefined || /^utf-?(8|16|32)/.test(label) || !iconv.encodingExists(label)) return undefined;
  // The Encoding Standard: real pages mean the larger sets by these names.
  return (
    {
      'iso-8859-1': 'windows-1252',
      latin1: 'windows-1252',
      ascii: 'windows-1252',
      gb2312: 'gbk',
      'iso-8859-9': 'windows-1254',
      'tis-620': 'windows-874',
    }[label] ?? label
  );
}
