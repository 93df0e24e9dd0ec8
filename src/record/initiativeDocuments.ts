import list from '../../data/sources.json' with { type: 'json' };
import type { CoverageKind } from './counting.ts';

/** The kind of document (`data/sources.json`) by which a region's initiatives are known. */
const KIND_OF_DOCUMENT: Readonly<Record<CoverageKind, string>> = {
  selection: 'collection',
  complete: 'vision',
  draft: 'draft',
};

/** How to name the documents that the initiatives of regions with these coverages are told by, each once. */
export function documentCredits(coverages: Iterable<CoverageKind>, language: 'ja' | 'en'): string[] {
  const kinds = new Set([...coverages].map((coverage) => KIND_OF_DOCUMENT[coverage]));
  return list.documents
    .filter(({ kind }) => kinds.has(kind))
    .map(({ title, publisher, date }) => {
      if (language === 'en') return `${title}, ${publisher}${date === null ? '' : ` (${date})`}`;
      return `${publisher}「${title}」${date === null ? '' : `（${date}）`}`;
    });
}
