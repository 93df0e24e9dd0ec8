import { describe, expect, it } from 'vitest';
import type { Participants } from '../../../../src/record/types.ts';
import {
  initiativeDetails,
  initiativeModel,
  labelled,
  sourceModel,
} from '../../../../src/view/models/initiative.ts';
import { madeAtlas, madeInitiative, madeRegion } from '../../record/made.ts';
import { japanese } from '../voices.ts';

const region = madeRegion();
const atlas = madeAtlas([region]);

describe('initiativeModel', () => {
  it('says what is on record, with labels and names looked up', () => {
    const initiative = madeInitiative({
      key: 'library',
      number: '13',
      title: '図書館の相互利用',
      titleBy: 'editor',
      category: 'b-health',
      situations: ['birth'],
      participants: {
        kind: 'listed',
        codes: ['08236', '08201'],
        partners: ['茨城県'],
        openTo: '圏域に住む人',
      },
      summary: { ja: 'どの図書館でも借りられます。' },
      status: 'new',
      tags: ['相互利用'],
    });
    expect(initiativeModel(atlas, region, initiative, japanese)).toEqual({
      region: 'made',
      key: 'library',
      number: '13',
      title: '図書館の相互利用',
      isTitleByEditor: true,
      category: { id: 'b-health', label: '和b-health', family: 'health' },
      situations: [{ id: 'birth', label: '和birth' }],
      summary: { text: 'どの図書館でも借りられます。', language: 'ja' },
      participants: {
        kind: 'listed',
        members: [
          { code: '08236', name: '町08236' },
          { code: '08201', name: '町08201' },
        ],
      },
      partners: ['茨城県'],
      openTo: '圏域に住む人',
      status: 'new',
      repeats: null,
      tags: ['相互利用'],
      sources: [
        {
          title: '事例集',
          publisher: '総務省',
          url: null,
          section: '取組',
          lines: '10-12',
          titleAsPrinted: null,
          differs: null,
        },
      ],
    });
  });

  it('has null and nothing where nothing is on record', () => {
    expect(initiativeModel(atlas, region, madeInitiative(), japanese)).toMatchObject({
      number: null,
      isTitleByEditor: false,
      situations: [],
      partners: [],
      openTo: null,
    });
  });

  it('names the initiative of which an entry is a repetition, and none where that is not on record', () => {
    const first = madeInitiative({ key: 'first', title: '最初の取組' });
    const again = madeInitiative({ key: 'again', repeats: 'first' });
    const both = madeRegion({ initiatives: [again, first] });
    expect(initiativeModel(atlas, both, again, japanese).repeats).toEqual({
      key: 'first',
      title: '最初の取組',
    });
    expect(initiativeModel(atlas, region, again, japanese).repeats).toBeNull();
  });

  it.each<[Participants, unknown]>([
    [{ kind: 'all' }, { kind: 'all' }],
    [{ kind: 'unstated' }, { kind: 'unstated' }],
    [
      { kind: 'count', count: 7 },
      { kind: 'count', count: 7 },
    ],
  ])('tells participants %j apart', (participants, expected) => {
    expect(initiativeModel(atlas, region, madeInitiative({ participants }), japanese).participants).toEqual(
      expected,
    );
  });
});

describe('initiativeDetails', () => {
  it('says what only the page of the initiative shows', () => {
    const figure = { label: '貸出', value: 5, unit: '冊', period: null, asPrinted: '5冊' };
    const access = { label: '窓口', by: '水戸市', checked: '2025-04' };
    const given = {
      pillar: 'economy',
      pillarsAsPrinted: '1と3',
      field: 'welfare',
      alsoCategories: ['a-town', 'a-work'],
      otherTitles: ['別名'],
      parts: [{ title: '一' }],
      effect: '便利になる。',
      figures: [figure],
      access: [access],
      notes: ['補足。'],
    };
    expect(initiativeDetails(atlas, madeInitiative(given), japanese)).toEqual({
      ...given,
      pillar: { id: 'economy', label: '和economy' },
      field: { id: 'welfare', label: '和welfare' },
      alsoCategories: [
        { id: 'a-town', label: '和a-town' },
        { id: 'a-work', label: '和a-work' },
      ],
    });
  });

  it('has null and nothing where nothing is on record', () => {
    expect(initiativeDetails(atlas, madeInitiative(), japanese)).toEqual({
      pillar: { id: 'living', label: '和living' },
      pillarsAsPrinted: null,
      field: { id: 'welfare', label: '和welfare' },
      alsoCategories: [],
      otherTitles: [],
      parts: [],
      effect: null,
      figures: [],
      access: [],
      notes: [],
    });
  });
});

describe('sourceModel', () => {
  it('names the document, its publisher and address, and the place in it', () => {
    const place = { section: '第2章', lines: '5', titleAsPrinted: '旧題', differs: '年が違う' };
    expect(sourceModel(atlas, { id: 'web', ...place })).toEqual({
      title: '公開資料',
      publisher: '水戸市',
      url: 'https://example.jp/a',
      ...place,
    });
  });

  it('has null for what a reference leaves out', () => {
    expect(sourceModel(atlas, { id: 'collection' })).toEqual({
      title: '事例集',
      publisher: '総務省',
      url: null,
      section: null,
      lines: null,
      titleAsPrinted: null,
      differs: null,
    });
  });

  it('says of a page on the web what it was used for', () => {
    expect(sourceModel(atlas, { url: 'https://example.jp/b', supports: '協約の日' })).toEqual({
      title: '協約の日',
      publisher: null,
      url: 'https://example.jp/b',
      section: null,
      lines: null,
      titleAsPrinted: null,
      differs: null,
    });
  });

  it('throws for a document that is not on record', () => {
    expect(() => sourceModel(atlas, { id: 'lost' })).toThrow('no document "lost" on record');
  });
});

describe('labelled', () => {
  it.each(['pillars', 'fields', 'categories', 'situations', 'families'] as const)(
    'finds a label in %s',
    (list) => {
      const id = atlas.taxonomy[list][0]?.id ?? '';
      expect(labelled(atlas, japanese, list, id)).toEqual({ id, label: `和${id}` });
      expect(() => labelled(atlas, japanese, list, 'lost')).toThrow(`no ${list} "lost" in the taxonomy`);
    },
  );
});
