import type { TreeHashes } from './trees.ts';

/** A file that the two builds do not have in common. */
export interface Difference {
  path: string;
  /** Which of the two has it: both, with other bytes, or only one of them. */
  in: 'both' | 'first' | 'second';
}

/** Every file that is not the same in both, in the order of the paths. */
export function differences(first: TreeHashes, second: TreeHashes): Difference[] {
  const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return paths.flatMap((path): Difference[] => {
    if (first[path] === second[path]) return [];
    if (second[path] === undefined) return [{ path, in: 'first' }];
    return [{ path, in: first[path] === undefined ? 'second' : 'both' }];
  });
}

const AROUND = 60;

/** Where two files part, with what stands there in each, for a person to see why. */
export function parting(first: Buffer, second: Buffer): string {
  const shorter = Math.min(first.length, second.length);
  let at = 0;
  while (at < shorter && first[at] === second[at]) at += 1;
  const seen = (file: Buffer) =>
    JSON.stringify(file.subarray(Math.max(0, at - AROUND), at + AROUND).toString('utf8'));
  return `byte ${at} of ${first.length} and ${second.length}\n    ${seen(first)}\n    ${seen(second)}`;
}
