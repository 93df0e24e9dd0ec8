import { beforeAll, describe, expect, it } from 'vitest';
import { type ColourFacts, colourFacts } from '../../../../src/colour/facts.ts';
import { type ColourMode, STATS } from '../../../../src/colour/mode.ts';
import { type ColourView, paintsOf } from '../../../../src/colour/paint.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import {
  type ColourLabels,
  type ColourLegend,
  colourLegend,
} from '../../../../src/view/models/colourLegend.ts';
import { realRecord } from '../../record/realRecord.ts';

let atlas: Atlas;
let facts: ColourFacts;
beforeAll(async () => {
  atlas = await realRecord();
  facts = colourFacts(atlas);
});

function labels(): ColourLabels {
  const of = (list: readonly { id: string; label: { ja: string } }[]) =>
    Object.fromEntries(list.map(({ id, label }) => [id, label.ja]));
  const { families, categories, pillars } = atlas.taxonomy;
  return {
    families: of(families),
    categories: of(categories),
    pillars: of(pillars),
    regions: Object.fromEntries(atlas.regions.map(({ id, shortName }) => [id, shortName])),
  };
}

function legend(view: Partial<ColourView>, language: Language = 'ja'): ColourLegend {
  const whole: ColourView = { mode: { color: 'lead' }, year: null, ...view };
  return colourLegend(facts, whole, paintsOf(facts, whole), labels(), wordsOf(language));
}

const allModes = (): ColourMode[] => [
  { color: 'lead' },
  { color: 'members' },
  ...atlas.taxonomy.categories.map(({ id }) => ({ color: 'category' as const, category: id })),
  ...atlas.taxonomy.pillars.map(({ id }) => ({ color: 'pillar' as const, pillar: id })),
  ...STATS.map((stat) => ({ color: 'stat' as const, stat })),
];

describe('the legend of a view', () => {
  it('explains every municipality that is painted, in every mode and in years past', () => {
    for (const mode of allModes()) {
      for (const year of [null, 2015, 2019]) {
        const paints = paintsOf(facts, { mode, year });
        const explained = new Set(legend({ mode, year }).items.flatMap(({ codes }) => codes));
        for (const code of [...paints.municipalities.keys(), ...paints.announced]) {
          expect(explained.has(code), `${JSON.stringify(mode)} ${year} ${code}`).toBe(true);
        }
      }
    }
  });

  it.each(LANGUAGES)('has words for all of it, and no entry twice (%s)', (language) => {
    for (const mode of allModes()) {
      const { items, title, values } = legend({ mode }, language);
      expect(title).not.toBe('');
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
      for (const { label, note } of items) expect(label + note).not.toMatch(/undefined|null|NaN|Infinity/);
      for (const { text } of values) expect(text).not.toMatch(/^$|undefined|NaN|Infinity/);
    }
  });

  it('says of a category how many of how many', () => {
    const { values } = legend({ mode: { color: 'category', category: 'medical' } });
    expect(values).toHaveLength(38);
    expect(values.find(({ region }) => region === 'ibaraki-keno')?.text).toBe('30件のうち6件');
  });

  it('says what a selection is, that a draft is one, and that the two are not compared', () => {
    const { basis } = legend({ mode: { color: 'category', category: 'medical' } });
    expect(basis[0]).toContain('総務省の事例集に載った取組のうち');
    expect(basis.join()).toContain('こおりやま');
    expect(basis.join()).toMatch(/比べられません/);
  });

  it('says nothing of examples where none are counted', () => {
    for (const mode of [{ color: 'members' }, { color: 'stat', stat: 'area' }] as const) {
      expect(legend({ mode }).basis.join()).not.toContain('事例集');
    }
  });

  it('says that figures are not of the year shown', () => {
    expect(legend({ mode: { color: 'stat', stat: 'population' }, year: 2018 }).basis.join()).toContain(
      '2018年',
    );
    expect(legend({ year: 2018 }).basis).toContain(wordsOf('ja').colouring.basis.yearOfInitiatives);
    expect(legend({}).basis).not.toContain(wordsOf('ja').colouring.basis.yearOfInitiatives);
  });

  it('has announced members in the last year and not before', () => {
    const announced = (year: number | null) =>
      legend({ year }).items.find(({ id }) => id === 'announced')?.codes;
    expect(announced(null)).toEqual(['34210', '44205']);
    expect(announced(2025)).toEqual(['34210', '44205']);
    expect(announced(2024)).toBeUndefined();
  });

  it('tells the regions of each family and each form, ties in both their families', () => {
    const { items } = legend({});
    const paints = paintsOf(facts, { mode: { color: 'lead' }, year: null });
    const forms = items.filter(({ id }) => ['lead', 'narrow', 'tie', 'mixed'].includes(id));
    expect(new Set(forms.flatMap(({ codes }) => codes))).toEqual(new Set(paints.municipalities.keys()));
    const tie = paints.legend.find(
      ({ meaning }) => meaning.kind === 'leading' && meaning.leading.kind === 'tie',
    );
    const [one = '', other = ''] = tie?.paint.split('-') ?? [];
    const codesOf = (id: string) => items.find((item) => item.id === id)?.codes ?? [];
    for (const code of tie?.codes ?? []) {
      expect(codesOf(one)).toContain(code);
      expect(codesOf(other)).toContain(code);
    }
  });
});
