import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { easyFaults } from '../../../src/i18n/easyRules.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { realRecord } from '../record/realRecord.ts';

interface Label {
  ja: string;
  easy?: string | undefined;
}

interface Entry {
  id: string;
  label: Label;
  short?: Label;
}

const { taxonomy, regions } = await realRecord();
const lists: Readonly<Record<string, readonly Entry[]>> = {
  pillars: taxonomy.pillars,
  fields: taxonomy.fields,
  families: taxonomy.families,
  categories: taxonomy.categories,
  situations: taxonomy.situations,
};
const labels = Object.entries(lists).flatMap(([list, entries]) =>
  entries.flatMap(({ id, label, short }) => [
    [`${list} ${id}`, label.easy ?? ''] as const,
    ...(short === undefined ? [] : [[`${list} ${id}, short`, short.easy ?? ''] as const]),
  ]),
);
const summaries = regions.flatMap((region) =>
  region.initiatives.flatMap(({ key, summary }) =>
    summary.easy === undefined ? [] : [[`${region.id} ${key}`, summary.easy] as const],
  ),
);

describe('labels in plain Japanese', () => {
  it.each(labels)('%s is there and keeps the rules', (_, text) => {
    expect(text).not.toBe('');
    expect(easyFaults(text), text).toEqual([]);
  });

  it.each(Object.entries(lists))('tell the entries of %s apart', (_, entries) => {
    expect(new Set(entries.map(({ label }) => label.easy)).size).toBe(entries.length);
  });
});

describe('summaries in plain Japanese', () => {
  it('are there for all thirty of いばらき県央', () => {
    expect(summaries.filter(([place]) => place.startsWith('ibaraki-keno '))).toHaveLength(30);
  });

  it.each(summaries)('%s keeps the rules', (_, text) => {
    expect(easyFaults(text), text).toEqual([]);
  });

  it.each(summaries)('%s ends as a sentence in です or ます', (_, text) => {
    expect(withoutRuby(text)).toMatch(/(?:です|ます)。$/);
  });

  it('stand in the list of docs/easy-japanese.md as they are', () => {
    const listed = readFileSync('docs/easy-japanese.md', 'utf8');
    expect(summaries.map(([, text]) => withoutRuby(text)).filter((text) => !listed.includes(text))).toEqual(
      [],
    );
  });
});
