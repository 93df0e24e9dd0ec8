import { hasRuby, rubyPieces, withoutRuby } from '../../i18n/ruby.ts';
import type { InitiativeDocument } from '../documents.ts';
import { fold } from '../normalise.ts';
import type { Why } from '../types.ts';

/** A text of an initiative, as it stands and as it is compared. */
export interface Text {
  field: Why['field'];
  text: string;
  folded: string;
}

/** Every text of an initiative, the ones that say most first. Where readings are written, they are a text too. */
export function textsOf({ title, otherTitles, labels, summaries }: InitiativeDocument): Text[] {
  const texts = (field: Why['field'], all: readonly string[]) =>
    all.map((text) => ({ field, text, folded: fold(text) }));
  return [
    ...texts('title', [title]),
    ...texts('title', otherTitles),
    ...texts('category', labels),
    ...texts('summary', summaries.map(withoutRuby)),
    ...texts('summary', summaries.filter(hasRuby).map(asRead)),
  ];
}

function asRead(text: string): string {
  return rubyPieces(text)
    .map((piece) => piece.reading ?? piece.text)
    .join('');
}
