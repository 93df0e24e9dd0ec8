import type { Atlas } from '../../record/atlas.ts';
import { FIGURE_SOURCES, type FigureSource, HALL_POSITIONS } from '../../record/figureSources.ts';
import { BORDERS, CODES } from './about.ts';

/** Something this data was made from, as Data Package and DCAT name it. */
export interface Original {
  title: string;
  path?: string;
  version?: string;
}

/** All that went into the data: documents, statistics, borders, codes, and the one part whose source is not known. */
export function originals(atlas: Atlas): Original[] {
  const figures: FigureSource[] = Object.values(FIGURE_SOURCES);
  return [
    ...atlas.documents.map(({ title, publisher, date, url }) => ({
      title: `${publisher}「${title}」`,
      ...(url !== undefined && { path: url }),
      ...(date !== null && { version: date }),
    })),
    ...figures.map(({ title, publisher, version, url }) => ({
      title: `${publisher}「${title}」`,
      ...(url !== undefined && { path: url }),
      version,
    })),
    { title: `${BORDERS.publisher}「${BORDERS.title}」`, path: BORDERS.url, version: BORDERS.date },
    { title: `${CODES.publisher}「${CODES.title}」` },
    { title: `${HALL_POSITIONS.ja} / ${HALL_POSITIONS.en}` },
  ];
}
