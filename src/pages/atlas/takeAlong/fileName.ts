import { subjectOf } from '../../../colour/mode.ts';
import { RECORD_DATE } from '../../../record/timeline.ts';
import type { View } from '../../../view/view.ts';

/**
 * Name of a saved picture, without its ending: "renkei-atlas-japan-stat-population-2018".
 * @param place id of a region, code of a municipality, or "japan"
 */
export function fileName(place: string, { mode, year }: Pick<View, 'mode' | 'year'>): string {
  const subject = subjectOf(mode);
  const parts = [
    'renkei-atlas',
    place,
    mode.color,
    ...(subject === null ? [] : [subject]),
    year ?? RECORD_DATE,
  ];
  // Ids are plain already; a file name must be, whatever comes.
  return parts.map((part) => String(part).replace(/[^a-z0-9-]+/gi, '_')).join('-');
}
