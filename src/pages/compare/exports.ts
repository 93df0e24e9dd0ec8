import type { MeasureFacts } from '../../compare/types.ts';
import type { Language } from '../../i18n/language.ts';
import { type CompareAboutWords, type CompareWords, loadCompareAbout } from '../../i18n/loadCompareWords.ts';
import type { TableExport } from '../../ui/exportTable.ts';
import { sorted } from '../../view/compare/sorting.ts';
import type { CompareState } from '../../view/compare/state.ts';
import type { Cell } from '../../view/csv.ts';
import { asOfText, type CompareModel, factsOfRegions, measureOf, namesOf, nameWithUnit } from './model.ts';

/** A table before its notes: columns by id, each either a measure or something named in place. */
export interface TableGiven {
  name: string;
  title: string;
  columns: readonly ({ measure: MeasureFacts } | { id: string; about: string })[];
  rows: readonly (readonly Cell[])[];
  caveats: readonly string[];
}

interface Around {
  address: string;
  language: Language;
  words: CompareWords;
}

/** The table with what a careful user must know: definition, unit, formula, source and date of every measure. */
export async function withNotes(
  { name, title, columns, rows, caveats }: TableGiven,
  { address, language, words }: Around,
): Promise<Omit<TableExport, 'format' | 'language'>> {
  const about = await loadCompareAbout(language);
  const sources = columns.flatMap((column) => ('measure' in column ? column.measure.sources : []));
  return {
    name,
    columns: columns.map((column) =>
      'measure' in column
        ? { name: column.measure.id, about: aboutMeasure(column.measure, words, about) }
        : { name: column.id, about: column.about },
    ),
    rows,
    notes: {
      title,
      address,
      caveats,
      credits: [...new Set(sources)]
        .filter((source) => source !== 'record')
        .map((source) => about.sources[source]),
    },
  };
}

function aboutMeasure(measure: MeasureFacts, words: CompareWords, about: CompareAboutWords): string {
  const { id, formula, asOf, sources } = measure;
  return about.column(
    nameWithUnit(measure, words),
    about.definitions[id],
    formula,
    asOfText(asOf, about),
    sources.map((source) => about.sources[source]),
  );
}

const regionColumns = (words: CompareWords) => [
  { id: 'region', about: words.take.code },
  { id: 'name', about: words.region },
];

/** The table as it stands: its order, its columns. */
export function regionTable(
  model: CompareModel,
  { sort, columns }: Pick<CompareState, 'sort' | 'columns'>,
  words: CompareWords,
): TableGiven {
  return measuresTable(
    model,
    sorted(model.facts.regions, sort).map(({ region }) => region),
    columns,
    {
      name: 'compare-regions',
      title: words.table.caption,
      caveats: [words.overlap],
    },
    words,
  );
}

/** Regions side by side: all measures of the chosen ones. */
export function chosenTable(
  model: CompareModel,
  regions: readonly string[],
  words: CompareWords,
): TableGiven {
  return measuresTable(
    model,
    regions,
    null,
    {
      name: 'compare-chosen',
      title: words.chosen.caption,
      caveats: [words.overlap],
    },
    words,
  );
}

function measuresTable(
  model: CompareModel,
  regions: readonly string[],
  groups: readonly string[] | null,
  given: Pick<TableGiven, 'name' | 'title' | 'caveats'>,
  words: CompareWords,
): TableGiven {
  const measures = model.facts.measures.filter(({ group }) => groups?.includes(group) ?? true);
  return {
    ...given,
    columns: [...regionColumns(words), ...measures.map((measure) => ({ measure }))],
    rows: factsOfRegions(model, regions).map(({ region, values }) => [
      region,
      namesOf(model, region).name,
      ...measures.map(({ id }) => values[id]),
    ]),
  };
}

/** The two measures of the scatter plot, north to south. */
export function scatterTable(
  model: CompareModel,
  { x, y }: Pick<CompareState, 'x' | 'y'>,
  words: CompareWords,
): TableGiven {
  const measures = [...new Set([x, y])].map((id) => measureOf(model, id));
  return {
    name: `compare-${x}-${y}`,
    title: words.scatter.label(
      words.measures[measureOf(model, x).id],
      words.measures[measureOf(model, y).id],
    ),
    columns: [...regionColumns(words), ...measures.map((measure) => ({ measure }))],
    rows: model.facts.regions.map(({ region, values }) => [
      region,
      namesOf(model, region).name,
      ...measures.map(({ id }) => values[id]),
    ]),
    caveats: [words.overlap, words.scatter.caution],
  };
}

/** Regions by categories; the coverage stands in every row, so that no row can be read without it. */
export function categoryTable(model: CompareModel, words: CompareWords): TableGiven {
  const { categories } = model;
  return {
    name: 'compare-categories',
    title: words.categories.caption,
    columns: [
      ...regionColumns(words),
      {
        id: 'coverage',
        about: Object.entries(words.coverage)
          .map((pair) => pair.join(': '))
          .join('; '),
      },
      { id: 'n', about: words.chosen.initiatives },
      ...categories.map(({ id, label }) => ({ id, about: label })),
    ],
    rows: model.facts.regions.map(({ region, coverage, n, byCategory }) => [
      region,
      namesOf(model, region).name,
      coverage,
      n,
      // Of a selection, nought would say more than is known.
      ...categories.map(({ id }) => byCategory[id] ?? (coverage === 'selection' ? null : 0)),
    ]),
    caveats: [words.categories.about, words.chosen.apart],
  };
}
