import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Floors without side effects: what they do is all in what they return. */
export const FLOORS = ['record', 'geo', 'colour', 'view', 'compare', 'search'] as const;
export type Floor = (typeof FLOORS)[number];

/** Some files of a floor, done in one go. */
export interface Piece {
  floor: Floor;
  /** Paths below the project's root. */
  files: readonly string[];
  /** Changes with these files and with any test of the floor. */
  hash: string;
}

/** Lines of code in a piece, so that it takes minutes. */
const LINES = 300;

/** Cuts the floors into pieces, files in the order of their paths. */
export function piecesOf(floors: readonly Floor[], root: string): Piece[] {
  return floors.flatMap((floor) => {
    const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
    const tests = sourcesIn(root, `tests/unit/${floor}`).map(read).join('');
    const groups: string[][] = [];
    let lines = LINES;
    for (const file of sourcesIn(root, `src/${floor}`)) {
      const length = read(file).split('\n').length;
      if (lines + length > LINES) {
        groups.push([]);
        lines = 0;
      }
      groups.at(-1)?.push(file);
      lines += length;
    }
    return groups.map((files) => ({
      floor,
      files,
      hash: createHash('sha256')
        .update(tests + files.map((file) => file + read(file)).join(''))
        .digest('hex')
        .slice(0, 12),
    }));
  });
}

function sourcesIn(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort();
}
