import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIRST_DATE } from '../../../src/build/openData/about.ts';
import { DATASET } from '../../../src/record/dataset.ts';

/** Lines of a file at the root, without those that hold nothing. */
async function linesOf(name: string): Promise<string[]> {
  const text = await readFile(new URL(`../../../${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

describe('the version of the record', () => {
  it('is a semantic version with a day of its own', () => {
    expect(DATASET.version).toMatch(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/);
    expect(new Date(DATASET.date).toISOString().slice(0, 10)).toBe(DATASET.date);
    expect(DATASET.date > DATASET.asOf).toBe(true);
  });

  it('is the latest of its changelog', async () => {
    const headings = (await linesOf('data/CHANGELOG.md')).filter((line) => line.startsWith('## '));
    expect(headings[0]).toBe(`## ${DATASET.version} (${DATASET.date})`);
    expect(headings.at(-1)).toContain(`(${FIRST_DATE})`);
  });

  it('is the one that CITATION.cff gives, in its format 1.2.0, with all that the format asks for', async () => {
    const lines = await linesOf('CITATION.cff');
    expect(lines).toContain('cff-version: 1.2.0');
    expect(lines).toContain(`version: ${DATASET.version}`);
    expect(lines).toContain(`date-released: ${DATASET.date}`);
    expect(lines).toContain('type: dataset');
    // Two licences would mean a choice between them; the program's is said in words.
    expect(lines).toContain(`license: ${DATASET.licence.id}`);
    expect(lines.join(' ')).toMatch(/message: .*program is under the MIT licence/);
    expect(lines).toContain(`  - name: ${DATASET.publisher.en}`);
    const keys = lines.flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual(expect.arrayContaining(['cff-version', 'message', 'title', 'authors']));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
