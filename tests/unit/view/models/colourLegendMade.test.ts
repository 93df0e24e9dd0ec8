import { beforeEach, describe, expect, it } from 'vitest';
import { type ColourFacts, colourFacts } from '../../../../src/colour/facts.ts';
import { ANNOUNCED, leadLook, overlapLook } from '../../../../src/colour/looks.ts';
import { type ColourView, paintsOf } from '../../../../src/colour/paint.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { colourLegend, type LegendItem, notesOf } from '../../../../src/view/models/colourLegend.ts';
import { DOCUMENT, madeAtlas, madeInitiatives, madeMember, madeRegion } from '../../record/made.ts';

function region(
  id: string,
  year: number,
  members: readonly string[],
  counts: Record<string, number>,
  coverage: { kind: 'selection' | 'complete'; basis: 'adopted' | 'draft' },
  expected: string | null = null,
) {
  return madeRegion({
    id,
    centralCities: members.slice(0, 1),
    members: members.map((code) => madeMember(code, `${year}-04-01`)),
    initiatives: madeInitiatives(counts),
    coverage: { ...coverage, document: 'collection', asOf: '2025' },
    milestones: [
      { date: `${year}-04-01`, precision: 'day', kind: 'agreement', text: '協約', sources: [DOCUMENT] },
    ],
    announcements:
      expected === null
        ? []
        : [
            {
              kind: 'accession',
              text: '加入',
              expected,
              seen: '2019',
              code: '34210',
              source: { id: 'web', section: 'お知らせ' },
            },
          ],
  });
}

const SELECTION = { kind: 'selection', basis: 'adopted' } as const;
const COMPLETE = { kind: 'complete', basis: 'adopted' } as const;
const DRAFT = { kind: 'complete', basis: 'draft' } as const;

/** Of four regions, 08236 being in two of them; what somebody joins at, if anybody does. */
function made(expected: string | null = null): ColourFacts {
  return colourFacts(
    madeAtlas([
      region('few', 2016, ['08201', '08236'], { 'a-work': 3 }, SELECTION),
      region('whole', 2018, ['08202', '08236', '08203'], { 'a-work': 2, 'a-health': 1 }, COMPLETE),
      region('draft', 2020, ['34202'], { 'a-town': 2, 'a-health': 2 }, DRAFT, expected),
      region('mixed', 2022, ['34207'], { 'a-work': 1, 'a-town': 1, 'a-health': 1 }, SELECTION),
    ]),
  );
}

let facts: ColourFacts;
beforeEach(() => {
  facts = made();
});

/** The last region has no name, nor have most categories: their ids stand for them. */
const LABELS = {
  families: { work: 'Work', health: 'Health' },
  categories: { 'a-work': 'Jobs' },
  pillars: { living: 'Living' },
  regions: { few: 'Few', whole: 'Whole', draft: 'Draft' },
};
const words = wordsOf('en');
const say = words.colouring;

function legend(mode: ColourView['mode'], year: number | null = null) {
  const view = { mode, year };
  return colourLegend(facts, view, paintsOf(facts, view), LABELS, words);
}
const lines = (items: readonly LegendItem[]) =>
  items.map(({ id, label, note, codes }) => [id, label, note, codes]);
const texts = ({ values }: ReturnType<typeof legend>) =>
  values.map(({ name, text, short }) => [name, text, short]);

const SHARED = ['several', say.entries.several, '1 municipality', ['08236']];
const COUNTED = [say.basis.selection(2), say.basis.complete(['Whole']), say.basis.draft(['Draft'])];

describe('the legend of the largest subjects', () => {
  it('says what is shown and what it rests on', () => {
    expect(legend({ color: 'lead' })).toMatchObject({
      title: say.titles.lead,
      explanation: say.explain.lead,
      basis: COUNTED,
    });
  });

  it('has the families that lead, alone or level, and the forms', () => {
    expect(lines(legend({ color: 'lead' }).items)).toEqual([
      ['work', 'Work', '2 regions', ['08201', '08236', '08202', '08203']],
      ['health', 'Health', '2 regions', ['08236', '08202', '08203', '34202']],
      ['town', 'town', '1 region', ['34202']],
      ['lead', say.forms.lead, '1 region', ['08201', '08236']],
      ['tie', say.forms.tie, '2 regions', ['08236', '08202', '08203', '34202']],
      ['mixed', say.forms.mixed, '1 region', ['34207']],
      SHARED,
    ]);
  });

  it('shows each family in its hue, and each form as it is drawn', () => {
    const items = legend({ color: 'lead' }).items;
    const lookOf = (id: string) => {
      const { paint, tile } = items.find((item) => item.id === id) as LegendItem;
      return { paint, tile };
    };
    const { paint, tile } = leadLook({ kind: 'lead', family: 'health' });
    expect(lookOf('health')).toEqual({ paint, tile });
    expect(lookOf('tie')).toEqual({
      paint: 'form-tie',
      tile: leadLook({ kind: 'tie', families: ['work', 'health'] }).tile,
    });
    expect(lookOf('several')).toEqual({ paint: overlapLook().paint, tile: overlapLook().tile });
  });

  it('says of each region which subjects, and by how much', () => {
    expect(texts(legend({ color: 'lead' }))).toEqual([
      ['Few', `Work (${say.forms.lead})`, null],
      ['Whole', `Work and Health (${say.forms.tie})`, null],
      ['Draft', `Health and town (${say.forms.tie})`, null],
      ['mixed', say.forms.mixed, null],
    ]);
    expect(notesOf(legend({ color: 'lead' })).size).toBe(0);
  });
});

describe('the legend of one category or pillar', () => {
  it('says which, and that examples and all initiatives are not compared', () => {
    expect(legend({ color: 'category', category: 'a-work' })).toMatchObject({
      title: say.titles.category('Jobs'),
      explanation: say.explain.count('Jobs'),
      basis: [...COUNTED, say.basis.incomparable],
    });
    expect(legend({ color: 'category', category: 'b-health' })).toMatchObject({
      title: say.titles.category('b-health'),
      explanation: say.explain.count('b-health'),
    });
    expect(legend({ color: 'pillar', pillar: 'living' })).toMatchObject({
      title: say.titles.pillar('Living'),
      explanation: say.explain.count('Living'),
    });
    expect(legend({ color: 'pillar', pillar: 'urban' })).toMatchObject({
      title: say.titles.pillar('urban'),
      explanation: say.explain.count('urban'),
    });
  });

  it('has a line for each count, and the words of each kind of record', () => {
    expect(lines(legend({ color: 'category', category: 'a-work' }).items)).toEqual([
      ['work1', '1 initiative', '1 region', ['34207']],
      ['work', '3 initiatives or more', '1 region', ['08201', '08236']],
      ['all-work', say.entries.present, '1 region', ['08236', '08202', '08203']],
      ['none', say.entries.none, '1 region', ['34202']],
      SHARED,
    ]);
    expect(legend({ color: 'category', category: 'b-health' }).items.map(({ label }) => label)).toEqual([
      say.entries.none,
      say.entries.absent,
      say.entries.several,
    ]);
  });

  it('says of each region how many of how many, shorter below names', () => {
    const found = legend({ color: 'category', category: 'a-work' });
    expect(texts(found)).toEqual([
      ['Few', '3 of 3 initiatives', '3 of 3'],
      ['Whole', '2 of 3 initiatives', '2 of 3'],
      ['Draft', '0 of 4 initiatives', '0 of 4'],
      ['mixed', '1 of 3 initiatives', '1 of 3'],
    ]);
    expect([...notesOf(found)]).toEqual([
      ['few', '3 of 3'],
      ['whole', '2 of 3'],
      ['draft', '0 of 4'],
      ['mixed', '1 of 3'],
    ]);
  });

  it('says of a year past that initiatives are counted as of now, and more of the last one', () => {
    const basis = (year: number) => legend({ color: 'category', category: 'a-work' }, year).basis;
    expect(basis(2024).slice(4)).toEqual([say.basis.yearOfInitiatives]);
    expect(basis(2025).slice(4)).toEqual([say.basis.yearOfInitiatives, say.basis.lastYear]);
    // Of the four regions only the first was there, which is a selection.
    expect(basis(2017)).toEqual([say.basis.selection(1), say.basis.yearOfInitiatives]);
    expect(legend({ color: 'pillar', pillar: 'living' }, 2017).values.map(({ region }) => region)).toEqual([
      'few',
    ]);
  });

  it('compares where all is of one kind', () => {
    facts = { ...facts, regions: facts.regions.filter(({ coverage }) => coverage !== 'selection') };
    expect(legend({ color: 'category', category: 'a-work' }).basis).toEqual([
      say.basis.complete(['Whole']),
      say.basis.draft(['Draft']),
    ]);
  });
});

describe('the legend of central cities and partners', () => {
  it('counts municipalities, and rests on no initiatives', () => {
    const found = legend({ color: 'members' }, 2025);
    expect(found).toMatchObject({
      title: say.titles.members,
      explanation: say.explain.members,
      basis: [say.basis.lastYear],
    });
    expect(lines(found.items)).toEqual([
      ['central', say.entries.central, '4 municipalities', ['08201', '08202', '34202', '34207']],
      ['partner', say.entries.partner, '2 municipalities', ['08236', '08203']],
      SHARED,
    ]);
    expect(texts(found)).toEqual([
      ['Few', '2 municipalities', null],
      ['Whole', '3 municipalities', null],
      ['Draft', '1 municipality', null],
      ['mixed', '1 municipality', null],
    ]);
    expect(legend({ color: 'members' }, 2024).basis).toEqual([]);
  });
});

describe('the legend of a figure', () => {
  const labels = (stat: 'members' | 'age' | 'area' | 'change') =>
    legend({ color: 'stat', stat }, 2024)
      .items.filter(({ id }) => id !== 'several')
      .map(({ label }) => label);

  it('says what is measured and, for a year past, of whom', () => {
    expect(legend({ color: 'stat', stat: 'area' }, 2024)).toMatchObject({
      title: say.stats.area,
      explanation: say.explain.stats.area,
      basis: [say.basis.yearOfFigures(2024)],
    });
    expect(legend({ color: 'stat', stat: 'area' }, 2025).basis).toEqual([
      say.basis.yearOfFigures(2025),
      say.basis.lastYear,
    ]);
    expect(legend({ color: 'stat', stat: 'area' }).basis).toEqual([]);
    // These are of that year themselves.
    expect(legend({ color: 'stat', stat: 'members' }, 2024).basis).toEqual([]);
    expect(legend({ color: 'stat', stat: 'age' }, 2024).basis).toEqual([]);
  });

  it('tells measures up to a limit, and whole things up to the last one meant', () => {
    expect(labels('area')).toEqual(['Under 15 km²', '15–30 km²', '30 km² or more']);
    expect(labels('members')).toEqual(['Up to 1 municipality', '2 municipalities or more']);
    expect(labels('age')).toEqual(['Up to 2017', '2018–2019', '2020–2021', '2022 or later']);
    expect(labels('change')).toEqual(['Under 0%']);
  });

  it('says of each region its own', () => {
    expect(texts(legend({ color: 'stat', stat: 'age' }))).toEqual([
      ['Few', '2016', '2016'],
      ['Whole', '2018', '2018'],
      ['Draft', '2020', '2020'],
      ['mixed', '2022', '2022'],
    ]);
    expect(texts(legend({ color: 'stat', stat: 'area' }))[0]).toEqual(['Few', '25 km²', '25 km²']);
  });
});

describe('members to come', () => {
  it.each([
    ['2999-04', '1 municipality'],
    ['2020-04', say.announcedPassed('1 municipality')],
  ])('are said to come, and that the time given has passed: %s', (expected, note) => {
    facts = made(expected);
    const last = legend({ color: 'members' }).items.at(-1);
    expect(last).toEqual({
      id: 'announced',
      paint: ANNOUNCED.paint,
      tile: ANNOUNCED.tile,
      label: say.entries.announced,
      note,
      codes: ['34210'],
    });
  });
});
