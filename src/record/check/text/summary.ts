import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

const CHARACTERS = 200;
const SENTENCES = 3;
/** Brackets are looked for where a person could count too: in what is far longer, that would take very long. */
const COUNTED = 2000;

/** Summaries are short, and there in English too. */
export function* summaryFindings(region: Place): Iterable<Finding> {
  for (const initiative of region.at('initiatives').items()) {
    const summary = initiative.at('summary');
    const japanese = summary.at('ja');
    const english = summary.at('en');
    const length = [...(japanese.text ?? '')].length;
    const count = length > COUNTED ? 0 : sentences(japanese.text ?? '');
    if (length > CHARACTERS) yield japanese.finding('summary-long', { length, maximum: CHARACTERS });
    if (count > SENTENCES) yield japanese.finding('summary-sentences', { count, maximum: SENTENCES });
    if (japanese.present && !english.present) {
      yield english.finding('summary-english', { title: initiative.at('title').text ?? '' });
    }
  }
}

/** Sentences of a text; what stands in brackets belongs to the sentence around it. */
function sentences(text: string): number {
  const plain = text.replace(/「[^」]*」|『[^』]*』|（[^）]*）|\([^)]*\)/g, '');
  return plain.split(/[。！？!?]+/).filter((each) => each.trim() !== '').length;
}
