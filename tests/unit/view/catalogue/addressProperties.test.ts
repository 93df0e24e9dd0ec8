import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue, writeCatalogue } from '../../../../src/view/catalogue/address.ts';
import { COLUMNS, DEFAULT_COLUMNS, FIRST_COLUMN } from '../../../../src/view/catalogue/columns.ts';
import { FACETS } from '../../../../src/view/catalogue/facets.ts';
import {
  type CatalogueState,
  type Choices,
  cleanText,
  LONGEST_TEXT,
} from '../../../../src/view/catalogue/state.ts';
import { expectShort } from '../../../support/expectShort.ts';
import { FUZZ_TIMEOUT, holds } from '../../../support/fuzz.ts';
import { hostileText } from '../../../support/hostileTexts.ts';
import { longQueries, queries } from '../../../support/queries.ts';
import { madeCatalogue } from './madeCatalogue.ts';

const { vocabulary } = madeCatalogue([{}]);
const PARAMETERS = [...FACETS, 'sort', 'cols', 'q'];
const WORDS = [
  ...new Set(FACETS.flatMap((facet) => vocabulary[facet])),
  ...COLUMNS,
  ...[
    '-',
    '-title',
    '--region',
    '図書館　相互',
    'north,south',
    COLUMNS.join(','),
    'a'.repeat(LONGEST_TEXT + 1),
  ],
];

const MEANT = [
  'region=south,north',
  'category=medical',
  'q=%E5%9B%B3%E6%9B%B8%E9%A4%A8',
  'sort=-region',
  'cols=region',
  'counted=yes',
];

/** Parts of a state that the page could not show. */
function strangeParts({ choices, text, sort, columns }: CatalogueState): string[] {
  const inOrder = (values: readonly string[], all: readonly string[]) =>
    values.length > 0 && values.join() === all.filter((each) => values.includes(each)).join();
  const isKnown = {
    facets: Object.keys(choices).every((facet) => FACETS.some((each) => each === facet)),
    choices: FACETS.every((facet) => {
      const values = choices[facet];
      return values === undefined || inOrder(values, vocabulary[facet]);
    }),
    text: text.isWellFormed() && text.trim() === text && [...text].length <= LONGEST_TEXT,
    sort: sort === null || COLUMNS.includes(sort.by),
    columns: inOrder(columns, COLUMNS) && columns[0] === FIRST_COLUMN,
  };
  return Object.entries(isKnown)
    .filter(([, known]) => !known)
    .map(([part]) => part);
}

const choices: fc.Arbitrary<Choices> = fc
  .record(
    Object.fromEntries(
      FACETS.map((facet) => [facet, fc.subarray([...vocabulary[facet]], { minLength: 1 })] as const),
    ),
    { requiredKeys: [] },
  )
  .map((made) => ({ ...made }));

const states: fc.Arbitrary<CatalogueState> = fc.record({
  choices,
  text: hostileText.map(cleanText),
  sort: fc.option(fc.record({ by: fc.constantFrom(...COLUMNS), isDescending: fc.boolean() }), { nil: null }),
  columns: fc.oneof(
    fc.constant(DEFAULT_COLUMNS),
    fc.subarray(COLUMNS.slice(1)).map((others) => [FIRST_COLUMN, ...others]),
  ),
});

describe('the address of the catalogue', { timeout: FUZZ_TIMEOUT }, () => {
  it('says after reading what it said before writing', () => {
    holds(
      fc.property(states, (state) => {
        expect(parseCatalogue(writeCatalogue(state), vocabulary)).toEqual({ state, notes: [] });
      }),
      0.5,
    );
  });

  it('is read, whatever it is: never throws, names nothing unknown, tells little of what is bad, once written stays', () => {
    let [rejected, used] = [0, 0];
    holds(
      fc.property(queries({ parameters: PARAMETERS, words: WORDS, meant: MEANT }), (search) => {
        const { state, notes } = parseCatalogue(search, vocabulary);
        expect(strangeParts(state)).toEqual([]);
        expectShort(notes, PARAMETERS);
        const written = writeCatalogue(state);
        const again = parseCatalogue(written, vocabulary);
        expect([writeCatalogue(again.state), again.notes]).toEqual([written, []]);
        rejected += notes.length;
        used += written === '' ? 0 : 1;
      }),
    );
    expect(rejected).toBeGreaterThan(0);
    expect(used).toBeGreaterThan(0);
  });

  it('is read at once, however long it is', () => {
    for (const search of longQueries(PARAMETERS))
      expectShort(parseCatalogue(search, vocabulary).notes, PARAMETERS);
  });
});
