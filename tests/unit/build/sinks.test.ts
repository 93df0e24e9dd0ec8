import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** What runs only at build, and files that are kept as they were released. */
const ELSEWHERE = /^(?:build|embed\/releases)\//;

/** Ways by which a string becomes markup or a script. Browsers with Trusted Types refuse them; this holds for all. */
const SINKS = {
  'markup written into a page':
    /\.(?:inner|outer)HTML\s*[+?|&]*=(?!=)|insertAdjacentHTML|document\.write|src[dD]oc|(?:set|parse)HTMLUnsafe/,
  'markup that is parsed': /DOMParser|createContextualFragment/,
  'a string that is run': /\beval\(|new Function\b|set(?:Timeout|Interval)\(\s*['"`]|importScripts/,
  'a script element': /createElement\(\s*['"`]script/,
  'an event attribute': /setAttribute\(\s*['"`]on/,
} as const;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name));

/** Files in which this stands in the code, beside comments. */
function whereIs(pattern: RegExp): string[] {
  return files.filter((name) => pattern.test(withoutComments(readFileSync(`src/${name}`, 'utf8'))));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

it.each(Object.entries(SINKS))('no code of ours has %s', (_, pattern) => {
  expect(files.length).toBeGreaterThan(300);
  expect(whereIs(pattern)).toEqual([]);
});

it('React is handed markup in one place, which is drawn at build only', () => {
  expect(whereIs(/dangerouslySetInnerHTML/)).toEqual(['ui/Head.tsx']);
});

it('schemas are made where zod has been told not to try whether strings may be run', () => {
  expect(whereIs(/import (?!type)[^;]* from 'zod/)).toEqual(['record/schema/zod.ts']);
});

it('workers are started by a named policy', () => {
  expect(whereIs(/new (?:Shared)?Worker\(|extends globalThis\.Worker/)).toEqual(['ui/mapWorker.ts']);
  expect(whereIs(/serviceWorker\.register/)).toEqual(['pages/keep/ownWorker.ts']);
});
