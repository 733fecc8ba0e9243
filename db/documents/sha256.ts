/** The fingerprint of texts and source bytes: SHA-256, lower-case hexadecimal; of a text over its UTF-8. */
import { createHash } from 'node:crypto';

export const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex');
