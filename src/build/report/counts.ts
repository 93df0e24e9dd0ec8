import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives } from '../../record/counting.ts';
import type { Initiative, Region } from '../../record/types.ts';

/** What one document tells of one region. */
export interface DocumentCount {
  region: string;
  name: string;
  document: string;
  /** Source entries: initiatives on record that the document tells of, repeated and completed ones too. */
  entries: number;
  /** Those of them that count under the counting rule. */
  counted: number;
  participants: { named: number; onlyCounted: number; unstated: number };
  figures: number;
}

export interface Totals {
  /** Source entries by document, in the order of sources.json. */
  byDocument: ReadonlyMap<string, number>;
  entries: number;
  /** Initiatives on record: one told of by two documents is one. */
  records: number;
  /** Those that are neither repeated nor completed, whatever document tells of them. */
  standing: number;
  /** Those of them that count under the counting rule: told by the document of their region's coverage. */
  distinct: number;
  figures: number;
  doubts: number;
}

/** One row for each region and document, north to south. */
export function countDocuments(atlas: Atlas): DocumentCount[] {
  return atlas.regions.flatMap((region) => {
    const counted = new Set(distinctInitiatives(region));
    return atlas.documents.flatMap((document) => {
      const told = region.initiatives.filter(({ sources }) => sources.some(({ id }) => id === document.id));
      if (told.length === 0) return [];
      const ofKind = (...kinds: readonly Initiative['participants']['kind'][]) =>
        told.filter(({ participants }) => kinds.includes(participants.kind)).length;
      return {
        region: region.id,
        name: region.shortName,
        document: document.id,
        entries: told.length,
        counted: told.filter((each) => counted.has(each)).length,
        participants: {
          named: ofKind('all', 'listed'),
          onlyCounted: ofKind('count'),
          unstated: ofKind('unstated'),
        },
        figures: figuresIn(told),
      };
    });
  });
}

export function countTotals(atlas: Atlas, rows: readonly DocumentCount[]): Totals {
  const sum = (count: (region: Region) => number) =>
    atlas.regions.reduce((total, region) => total + count(region), 0);
  const byDocument = new Map(
    atlas.documents.flatMap(({ id }) => {
      const told = rows.filter(({ document }) => document === id);
      return told.length === 0
        ? []
        : [[id, told.reduce((total, { entries }) => total + entries, 0)] as const];
    }),
  );
  return {
    byDocument,
    entries: [...byDocument.values()].reduce((total, entries) => total + entries, 0),
    records: sum(({ initiatives }) => initiatives.length),
    standing: sum(
      ({ initiatives }) =>
        initiatives.filter(({ repeats, status }) => repeats === undefined && status !== 'completed').length,
    ),
    distinct: sum((region) => distinctInitiatives(region).length),
    figures: sum(({ initiatives, figures }) => figures.length + figuresIn(initiatives)),
    doubts: sum(({ doubts }) => doubts.length),
  };
}

/** How much of each agreement and strategy is on record. */
export function countOthers(atlas: Atlas) {
  return {
    agreements: atlas.agreements.map(({ id, title, fields, articles }) => ({
      id,
      title,
      fields: fields.length,
      articles: articles.length,
    })),
    strategies: atlas.strategies.map(({ code, title, goals, doubts }) => {
      const measures = goals.flatMap((goal) => goal.measures);
      return {
        code,
        title,
        goals: goals.length,
        measures: measures.length,
        actions: measures.flatMap(({ actions }) => actions).length,
        targets: [...goals, ...measures].flatMap(({ kpis }) => kpis).length,
        doubts: doubts.length,
      };
    }),
  };
}

/** Figures of initiatives and of their parts. */
function figuresIn(initiatives: readonly Initiative[]): number {
  return initiatives
    .flatMap(({ figures, parts }) => [figures, ...parts.map((part) => part.figures ?? [])])
    .reduce((total, figures) => total + figures.length, 0);
}
