import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId } from '../../../../src/view/catalogue/columns.ts';
import { createSorter } from '../../../../src/view/catalogue/sorting.ts';
import { type MadeRow, madeCatalogue, randomRows } from './madeCatalogue.ts';

function sorted(rows: readonly MadeRow[], by: ColumnId, isDescending = false): readonly number[] {
  const catalogue = madeCatalogue(rows);
  return createSorter(catalogue)(
    rows.map((_, row) => row),
    { by, isDescending },
  );
}

describe('sorting', () => {
  it('leaves the order of the record where none is asked for', () => {
    expect(createSorter(madeCatalogue([{}, {}]))([1, 0], null)).toEqual([1, 0]);
  });

  it('puts regions by their readings, not by their characters', () => {
    // わ, あ, か
    const rows = [{ region: 0 }, { region: 1 }, { region: 2 }];
    expect(sorted(rows, 'region')).toEqual([1, 2, 0]);
    expect(sorted(rows, 'region', true)).toEqual([0, 2, 1]);
  });

  it('puts titles by Japanese collation, numbers by their size', () => {
    const rows = ['第10回', 'カード', 'あいさつ', '第2回'].map((title) => ({ title }));
    expect(sorted(rows, 'title')).toEqual([2, 1, 3, 0]);
  });

  it('puts the taxonomy’s lists in their own order', () => {
    expect(sorted([{ pillar: 2 }, { pillar: 0 }, { pillar: 1 }], 'pillar')).toEqual([1, 2, 0]);
  });

  it('puts summaries by Japanese collation, figures by their number, and what is alike by the record', () => {
    expect(sorted([{ summary: 'うみ' }, { summary: 'あめ' }, { summary: 'うみ' }], 'summary')).toEqual([
      1, 0, 2,
    ]);
    const alike = [{ figures: 2 }, { figures: 0 }, { figures: 2 }, { figures: 1 }];
    expect(sorted(alike, 'figures')).toEqual([1, 3, 0, 2]);
    expect(sorted(alike, 'figures', true)).toEqual([0, 2, 3, 1]);
    const catalogue = madeCatalogue(alike);
    const sort = createSorter(catalogue);
    expect(sort([2, 0, 1], { by: 'figures', isDescending: true })).toEqual([0, 2, 1]);
  });

  it('keeps what is not known last both ways', () => {
    const counts = [{ participantCount: 9 }, { participantCount: null }, { participantCount: 2 }];
    expect(sorted(counts, 'participants')).toEqual([2, 0, 1]);
    expect(sorted(counts, 'participants', true)).toEqual([0, 2, 1]);
    const situations = [{ situation: [] }, { situation: [2] }, { situation: [0, 2] }];
    expect(sorted(situations, 'situation')).toEqual([2, 1, 0]);
    expect(sorted(situations, 'situation', true)).toEqual([1, 2, 0]);
  });

  it.each(COLUMNS)('by %s: loses nothing, and what is alike stays as it was, both ways', (by) => {
    const rows = randomRows(200, 17);
    const catalogue = madeCatalogue(rows);
    const sort = createSorter(catalogue);
    const all = rows.map((_, row) => row);
    const up = sort(all, { by, isDescending: false });
    const down = sort(all, { by, isDescending: true });
    expect([...up].sort((a, b) => a - b)).toEqual(all);
    expect([...down].sort((a, b) => a - b)).toEqual(all);
    // The same row sorted twice with one partner: alike, or the other way round.
    const alike = rows.map(() => ({}));
    expect(sorted(alike, by)).toEqual(all);
    expect(sorted(alike, by, true)).toEqual(all);
  });
});
