import type { Words } from '../i18n/shape.ts';
import type { Region } from '../record/types.ts';
import { OncePassed } from './OncePassed.tsx';
import { useWords } from './site.ts';

type Vision = Region['visions'][number];

/** The fiscal years of a vision in brackets, as far as they are known; empty where neither is. */
export function visionPeriod({ from, to }: Vision, words: Words): string {
  if (from === null && to === null) return '';
  const year = (value: number | null) =>
    value === null ? words.region.visionOpen : words.site.fiscalYear(value);
  return words.site.brackets(words.region.visionPeriod(year(from), year(to)));
}

/** Says, once its last fiscal year is over, that a vision's time is. */
export function VisionOver({ vision: { to, inferred } }: { vision: Vision }) {
  const words = useWords();
  if (to === null) return null;
  return (
    <OncePassed date={`${to + 1}-03`}>
      {words.region[inferred.includes('to') ? 'visionOverInferred' : 'visionOver'](words.site.fiscalYear(to))}
    </OncePassed>
  );
}
