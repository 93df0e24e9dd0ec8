import { describe, expect, it } from 'vitest';
import { colourFacts } from '../../../../src/colour/facts.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { themeModel, themePaints } from '../../../../src/pages/theme/model.ts';
import { initiativeModel } from '../../../../src/view/models/initiative.ts';
import { realRecord } from '../../record/realRecord.ts';

const atlas = await realRecord();
const facts = colourFacts(atlas);
const voice = { language: 'ja', words: wordsOf('ja') } as const;
const modelOf = (id: string) => {
  const theme = atlas.themes.find((each) => each.id === id);
  if (!theme) throw new Error(`no theme ${id}`);
  const paints = themePaints(atlas, facts, theme);
  return { theme, paints, model: themeModel(atlas, theme, paints, voice) };
};

describe('a theme', () => {
  it.each([
    'sick-child-care',
    'shared-libraries',
    'fire-dispatch',
    'marriage-support',
    'job-fairs',
    'night-junior-high',
    'migration-advice',
    'water-supply',
    'perinatal-care',
    'emergency-care',
    'transit-ic-cards',
    'adult-guardianship',
  ])('of what people ask for is there: %s', (id) => {
    const { theme, model } = modelOf(id);
    expect(model.groups.flatMap(({ initiatives }) => initiatives)).toHaveLength(theme.initiatives.length);
    expect(model.groups).toHaveLength(model.regions);
  });

  it('colours the regions that have it on record, and says of each other one what its record allows', () => {
    const { model, paints } = modelOf('shared-libraries');
    const shown = new Set(model.groups.map(({ id }) => id));
    for (const { meaning, regions } of paints.legend) {
      for (const id of regions) {
        const { coverage } = atlas.region(id);
        const expected = shown.has(id) ? 'present' : coverage.kind === 'selection' ? 'absent' : 'none';
        expect([id, meaning.kind]).toEqual([id, expected]);
      }
    }
    expect(model.legend.reduce((sum, { regions }) => sum + regions, 0)).toBe(38);
  });

  it('stripes a town of two regions, of which one has it on record', () => {
    const { paints } = modelOf('shared-libraries');
    // 竹原市 belongs to 広島広域, 広島中央 and 備後.
    const looks = (paints.owners.get('34203') ?? []).map((id) => paints.regions.get(id));
    expect(paints.municipalities.get('34203')).toBe(looks.join('--'));
    expect(looks).toHaveLength(3);
  });

  it('lists regions from north to south, and tells of each initiative what other pages tell', () => {
    const { model } = modelOf('emergency-care');
    const order = atlas.regions.map(({ id }) => id);
    const places = model.groups.map(({ id }) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const region = atlas.region('ibaraki-keno');
    const clinic = region.initiatives.find(({ key }) => key === '13');
    if (!clinic) throw new Error('no clinic');
    const group = model.groups.find(({ id }) => id === 'ibaraki-keno');
    expect(group?.initiatives).toContainEqual(initiativeModel(atlas, region, clinic, voice));
  });
});

describe('the themes', () => {
  it('hold no repetition: its original stands for it', () => {
    for (const { id, initiatives } of atlas.themes) {
      for (const each of initiatives) {
        const [region = '', key = ''] = each.split('/');
        const found = atlas.region(region).initiatives.find((initiative) => initiative.key === key);
        expect([id, each, found?.repeats]).toEqual([id, each, undefined]);
      }
    }
  });

  it('are each recognised by one of their words in most of what they hold', () => {
    for (const { id, words, initiatives } of atlas.themes) {
      const texts = initiatives.map((each) => {
        const [region = '', key = ''] = each.split('/');
        return JSON.stringify(atlas.region(region).initiatives.find((initiative) => initiative.key === key));
      });
      const known = texts.filter((text) => words.some((word) => text.includes(word)));
      expect(known.length / texts.length, id).toBeGreaterThanOrEqual(0.8);
    }
  });
});
