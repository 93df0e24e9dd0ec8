import type { Finding } from '../fault.ts';
import { nameOf } from '../path.ts';
import type { Place } from '../place.ts';
import { hiddenCharacterFindings, strangeLetterFindings } from './characters.ts';
import {
  digitFindings,
  formulaFindings,
  innerFormulaFindings,
  markupFindings,
  readingFindings,
} from './notation.ts';

const TITLES = ['title', 'otherTitles', 'shortName', 'aliases', 'label'];
/** These keep the letters of the source, right or wrong. */
const PRINTED = [
  'asPrinted',
  'titleAsPrinted',
  'numberAsPrinted',
  'pillarsAsPrinted',
  'differs',
  'otherTitles',
];
/** Not read by people. */
const TECHNICAL = ['url', '$schema'];

/** Every text of a file, letter by letter. */
export function* everyTextFinding(root: Place): Iterable<Finding> {
  for (const place of root.everything()) {
    if (place.text === null) continue;
    const name = nameOf(place.path);
    yield* hiddenCharacterFindings(place, place.text);
    yield* markupFindings(place, place.text);
    yield* readingFindings(place, place.text);
    yield* innerFormulaFindings(place, place.text);
    if (TITLES.includes(name) || place.path.includes('name')) yield* formulaFindings(place, place.text);
    if (PRINTED.includes(name) || TECHNICAL.includes(name)) continue;
    yield* strangeLetterFindings(place, place.text);
    yield* digitFindings(place, place.text);
  }
}
