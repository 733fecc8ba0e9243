import type { ReadPaths } from '../db/import/import-paths.ts';
import { type ReadingOptions } from '../formats/import/documents/file-to-read.ts';
export declare function readInThreads(paths: readonly string[], options: ReadingOptions, threadFile?: URL, limit?: number): ReturnType<ReadPaths>;
