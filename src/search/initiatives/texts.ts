import { hasRuby, withoutRuby } from '../../i18n/ruby.ts';
import type { InitiativeDocument } from '../documents.ts';
import { fold } from '../normalise.ts';
import type { Why } from '../types.ts';
import { readingOf } from './readings.ts';

/** A text of an initiative, as it stands and as it is compared. */
export interface Text {
  field: Why['field'];
  /** Without readings. */
  text: string;
  folded: string;
  /** The text with its readings, where these are what is compared. */
  ruby: string | null;
}

/** Every text of an initiative, the ones that say most first. Where readings are written, they are a text too. */
export function textsOf({ title, otherTitles, labels, summaries }: InitiativeDocument): Text[] {
  const texts = (field: Why['field'], all: readonly string[]): Text[] =>
    all.map((text) => ({ field, text, folded: fold(text), ruby: null }));
  return [
    ...texts('title', [title]),
    ...texts('title', otherTitles),
    ...texts('summary', summaries.map(withoutRuby)),
    ...summaries.filter(hasRuby).map(asRead),
    ...texts('category', labels),
  ];
}

function asRead(text: string): Text {
  return { field: 'summary', text: withoutRuby(text), folded: fold(readingOf(text)), ruby: text };
}
