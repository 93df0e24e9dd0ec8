import type { PackageLicence } from './licence.ts';

const LINE = '='.repeat(78);

/**
 * The texts of all licences as a file to read: the project's own first, then those of others, each text once with the
 * packages it is the licence of.
 * @param own text of the project's own licence
 * @param packages in the order in which they are to be named
 */
export function licenceFile(own: string, packages: readonly PackageLicence[]): string {
  const texts = [...Map.groupBy(packages, ({ text }) => text)];
  const parts = texts.map(([text, sharing]) => [...sharing.map(heading), '', text].join('\n'));
  return `${[`連携中枢都市圏アトラス / Renkei Atlas\n\n${own.trim()}`, ...parts].join(`\n\n${LINE}\n`)}\n`;
}

function heading({ name, version, licence }: PackageLicence): string {
  return `${name} ${version} (${licence})`;
}
