import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../../../src/build/readRecord.ts';
import type { Atlas } from '../../../src/record/atlas.ts';

/** The record that ships. */
export function realRecord(): Promise<Atlas> {
  return readRecord(path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../data'));
}
