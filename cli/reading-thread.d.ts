import type { Reading, ReadingOptions } from '../formats/import/documents/file-to-read.ts';
export type ToThread = {
    type: 'read';
    path: string;
    options: ReadingOptions;
} | {
    type: 'next';
};
export type FromThread = readonly Reading[] | null;
