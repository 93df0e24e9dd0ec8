import { describe, expect, it } from 'vitest';
import { DEFAULT_COLUMNS, toggleColumn } from '../../../../src/view/catalogue/columns.ts';
import {
  cleanText,
  EMPTY_STATE,
  isFiltered,
  nextSorting,
  toggleChoice,
  withoutFilters,
} from '../../../../src/view/catalogue/state.ts';

const ORDER = ['a', 'b', 'c'];

describe('choices', () => {
  it('stand in the order of the facet, whichever was chosen first', () => {
    const one = toggleChoice(EMPTY_STATE, 'region', 'c', ORDER);
    const two = toggleChoice(one, 'region', 'a', ORDER);
    expect(two.choices).toEqual({ region: ['a', 'c'] });
    expect(toggleChoice(two, 'region', 'c', ORDER).choices).toEqual({ region: ['a'] });
  });

  it('leave no trace once the last is taken away', () => {
    const chosen = toggleChoice(EMPTY_STATE, 'status', 'a', ORDER);
    expect(isFiltered(chosen)).toBe(true);
    expect(toggleChoice(chosen, 'status', 'a', ORDER)).toEqual(EMPTY_STATE);
    expect(isFiltered(EMPTY_STATE)).toBe(false);
  });

  it('go all at once, text too, while order and columns stay', () => {
    const sort = { by: 'title', isDescending: true } as const;
    const state = { ...EMPTY_STATE, choices: { region: ['a'] }, text: '水道', sort };
    expect(withoutFilters(state)).toEqual({ ...EMPTY_STATE, sort });
  });
});

describe('the order', () => {
  it('turns with each press of a heading: up, down, as it was', () => {
    const up = nextSorting(null, 'region');
    const down = nextSorting(up, 'region');
    expect([up, down, nextSorting(down, 'region')]).toEqual([
      { by: 'region', isDescending: false },
      { by: 'region', isDescending: true },
      null,
    ]);
    expect(nextSorting(down, 'title')).toEqual({ by: 'title', isDescending: false });
  });
});

describe('columns', () => {
  it('keep their places, and the title stays', () => {
    const more = toggleColumn(DEFAULT_COLUMNS, 'field');
    expect(more).toEqual(['title', 'region', 'pillar', 'field', 'category', 'participants']);
    expect(toggleColumn(more, 'field')).toEqual(DEFAULT_COLUMNS);
    expect(toggleColumn(DEFAULT_COLUMNS, 'title')).toEqual(DEFAULT_COLUMNS);
  });
});

describe('text', () => {
  it('is held without spaces at its ends, half characters and control characters', () => {
    expect(cleanText('  図書館　')).toBe('図書館');
    expect(cleanText('a\ud83d\u0000b')).toBe('a  b');
    expect([...cleanText('𠮷'.repeat(300))]).toHaveLength(200);
  });
});
