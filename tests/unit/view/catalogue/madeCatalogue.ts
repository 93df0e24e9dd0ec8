import { wordsOf } from '../../../../src/i18n/words.ts';
import { type Catalogue, type FixedLabels, openCatalogue } from '../../../../src/view/catalogue/catalogue.ts';
import type { CatalogueColumns, CatalogueFile } from '../../../../src/view/catalogue/file.ts';
import { randomNumbers } from '../../geo/random.ts';

const { catalogue: say, initiative } = wordsOf('ja');

export const LABELS: FixedLabels = {
  participants: say.participants,
  status: initiative.statuses,
  basis: say.basis,
  figures: say.figures,
  counted: say.counted,
};

const options = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

/** What each made row says; what is left out is the first value, or nothing. */
export type MadeRow = Partial<{
  region: number;
  pillar: number;
  field: number;
  category: number;
  situation: number[];
  document: number[];
  participants: number;
  status: number;
  mark: number;
  title: string;
  summary: string;
  participantCount: number | null;
  figures: number;
}>;

const region = (
  id: string,
  sortName: string,
  basis: 'selection' | 'complete' | 'draft',
  prefectures: number[],
) => ({
  id,
  label: id,
  shortName: id,
  sortName,
  names: id,
  basis,
  prefectures,
});

/** Three regions, one of each kind: north (selection), middle (complete, in two prefectures), south (draft). */
function madeFile(rows: readonly MadeRow[]): CatalogueFile {
  const each = <Key extends keyof CatalogueColumns>(
    value: (row: MadeRow, place: number) => CatalogueColumns[Key][number],
  ) => rows.map(value) as unknown as CatalogueColumns[Key];
  return {
    regions: [
      region('north', 'わ', 'selection', [0]),
      region('middle', 'あ', 'complete', [0, 1]),
      region('south', 'か', 'draft', [2]),
    ],
    prefectures: options('01', '08', '46'),
    pillars: options('economy', 'urban', 'living'),
    fields: options('welfare', 'care'),
    categories: options('medical', 'culture').map((each) => ({ ...each, family: 'health' })),
    situations: options('illness', 'work', 'home'),
    documents: options('collection', 'vision').map((each) => ({ ...each, publisher: '総務省' })),
    rows: {
      region: each<'region'>(({ region = 0 }) => region),
      pillar: each<'pillar'>(({ pillar = 0 }) => pillar),
      field: each<'field'>(({ field = 0 }) => field),
      category: each<'category'>(({ category = 0 }) => category),
      situation: each<'situation'>(({ situation = [] }) => situation),
      document: each<'document'>(({ document = [0] }) => document),
      participants: each<'participants'>(({ participants = 3 }) => participants),
      status: each<'status'>(({ status = 0 }) => status),
      mark: each<'mark'>(({ mark = 0 }) => mark),
      key: each<'key'>((_, place) => `key-${place}`),
      number: each<'number'>(() => null),
      title: each<'title'>(({ title = '題' }) => title),
      summary: each<'summary'>(({ summary = '要約です。' }) => summary),
      texts: each<'texts'>(() => ''),
      participantCount: each<'participantCount'>(({ participantCount = null }) => participantCount),
      figures: each<'figures'>(({ figures = 0 }) => figures),
    },
  };
}

export function madeCatalogue(rows: readonly MadeRow[]): Catalogue {
  return openCatalogue(madeFile(rows), LABELS);
}

/** Rows that say anything, the same at each run. */
export function randomRows(count: number, seed: number): MadeRow[] {
  const next = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  return Array.from({ length: count }, () => ({
    region: upTo(3),
    pillar: upTo(3),
    field: upTo(2),
    category: upTo(2),
    situation: [0, 1, 2].filter(() => next() < 0.4),
    document: [0, 1].filter((place) => place === 0 || next() < 0.3),
    participants: upTo(4),
    status: upTo(4),
    mark: next() < 0.9 ? 0 : 1 + upTo(3),
    title: `題${upTo(50)}`,
    participantCount: next() < 0.3 ? upTo(12) : null,
    figures: upTo(3),
  }));
}
