import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Licences under which others' code may be handed on with ours; another one is for a person to think about. */
const ACCEPTED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
/** Some packages say their licence at the end of what they say of themselves. */
const README_LICENCE = /^#+[ \t]*licen[cs]e\b.*$/im;
/** What follows is the licence of what is in a tool, and not in what it adds to a site. */
const OF_OTHERS = /^#+ *licen[cs]es of bundled dependencies/im;
/** No licence is as short as its name. */
const LEAST_LETTERS = 200;

const manifest = z.object({ name: z.string(), version: z.string(), license: z.unknown().optional() });

/** What a package says of itself. */
export interface PackageLicence {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  text: string;
}

/**
 * Name, version and licence of an installed package.
 * @throws Error, saying what a person has to see to, where it has no licence, an unusual one, or none in words
 */
export function readLicence(folder: string): PackageLicence {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  const what = `${name} ${version} reaches readers`;
  if (typeof license !== 'string' || license === '')
    throw new Error(`${what}, but its package.json names no licence: do without it, or ask its makers`);
  if (!isAccepted(license))
    throw new Error(
      `${what} under the licence "${license}", which nobody has looked at (src/build/supply/licence.ts)`,
    );
  const text = licenceText(folder);
  if (text === null)
    throw new Error(
      `${what}, but comes without the text of its licence (${license}), which has to go with it`,
    );
  return { name, version, licence: license, text };
}

/** Whether every licence of an SPDX expression is accepted, of alternatives, too. */
export function isAccepted(expression: string): boolean {
  const names = expression.split(/[()\s]+|\b(?:AND|OR)\b/).filter((part) => part !== '');
  return names.length > 0 && names.every((name) => ACCEPTED.has(name));
}

function licenceText(folder: string): string | null {
  const names = readdirSync(folder).sort();
  const own = names.filter((name) => LICENCE_FILE.test(name)).map((name) => read(folder, name));
  const told = own.filter((text) => text !== '');
  if (told.length > 0) return told.join('\n\n');
  const readme = names.find((name) => /^readme\b/i.test(name));
  const [heading, said] = readme === undefined ? [] : afterHeading(read(folder, readme));
  return said === undefined || said.length < LEAST_LETTERS ? null : `${heading}\n\n${said}`;
}

/** The section on the licence: its heading, and what stands there up to the next heading. */
function afterHeading(readme: string): string[] {
  const found = README_LICENCE.exec(readme);
  if (found === null) return [];
  const [said = ''] = readme.slice(found.index + found[0].length).split(/^#/m);
  return [found[0].replace(/^#+\s*/, ''), said.trim()];
}

function read(folder: string, name: string): string {
  const text = readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  return (text.split(OF_OTHERS)[0] ?? '').trim();
}
