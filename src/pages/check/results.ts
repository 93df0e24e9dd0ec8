import { visibleLine } from '../../record/check/visible.ts';
import { writeCsv } from '../../record/sheet/file/csv.ts';
import { isValid, type SheetResult } from '../../record/sheet/importSheet.ts';
import type { CheckData } from './checkData.ts';
import { saveButton } from './download.ts';
import { faultTable, MOST_SHOWN } from './faultTable.ts';
import { fill } from './fill.ts';
import { make } from './make.ts';

/** Of a heading that is not read. */
const LONGEST = 60;

/** What a result is shown with. */
export interface Surroundings {
  words: CheckData['words'];
  /** Faults are told in Japanese or in English. */
  language: 'ja' | 'en';
  fileName: string;
  id: string;
  isNew: boolean;
}

interface Shown extends Surroundings {
  result: SheetResult;
}

/** Shows what came of a file, moves the focus to its heading, and returns the sentence to announce. */
export function showResult(
  into: HTMLElement,
  { result, words, language, fileName, id, isNew }: Shown,
): string {
  const { faults } = result;
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const good = isValid(result);
  const title = fill(good ? words.resultGood : words.resultFault, { name: fileName, errors, warnings });
  const heading = make('h3', title, { id: 'check-result', tabindex: '-1' });
  heading.className = good ? 'is-good' : 'has-faults';
  into.replaceChildren(
    heading,
    ...summary(result, words).map((text) => make('p', text)),
    ...(isNew && result.region ? [make('p', words.newNote)] : []),
    ...(faults.length > 0 ? [firstLink(words), faultTable(faults, words, language)] : []),
    ...(faults.length > MOST_SHOWN
      ? [make('p', fill(words.more, { count: faults.length - MOST_SHOWN }))]
      : []),
    downloads({ result, words, language, fileName, id, isNew }, good),
  );
  into.hidden = false;
  heading.focus();
  return title;
}

function summary(
  { region, rows, changes, aside, examples }: SheetResult,
  words: CheckData['words'],
): string[] {
  if (region === null) return [];
  const { added, changed, removed, same } = changes;
  const counts = { rows, added: added.length, changed: changed.length, removed: removed.length, same };
  return [
    fill(words.counts, counts),
    ...(removed.length > 0 ? [fill(words.removed, { keys: removed.join('、') })] : []),
    ...(examples > 0 ? [fill(words.examples, { examples })] : []),
    ...(aside.length > 0
      ? [fill(words.aside, { columns: aside.map((each) => visibleLine(each, LONGEST)).join('、') })]
      : []),
  ];
}

function firstLink(words: CheckData['words']): HTMLElement {
  const line = make('p');
  line.append(make('a', words.first, { href: '#fault-1' }));
  return line;
}

function downloads({ result, words, id }: Shown, good: boolean): HTMLElement {
  const box = make('div');
  box.className = 'check-save';
  const region = saveButton(
    words.saveRegion,
    `${id}.json`,
    'application/json',
    () => `${JSON.stringify(result.region, null, 2)}\n`,
  );
  region.disabled = !good;
  box.append(region);
  const { mended } = result;
  if (mended) {
    box.append(saveButton(words.saveSheet, `取組一覧_${id}.csv`, 'text/csv', () => writeCsv(mended)));
  }
  if (!good) box.append(make('p', words.saveLater));
  return box;
}
