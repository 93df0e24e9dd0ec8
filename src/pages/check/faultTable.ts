import { visibleLine } from '../../record/check/visible.ts';
import type { SheetFault } from '../../record/sheet/fault.ts';
import type { CheckData } from './checkData.ts';
import { make } from './make.ts';

/** More rows than this are not read on a screen; the mended sheet has all. */
export const MOST_SHOWN = 500;

const LONGEST = 120;
/** A sentence may list all words of a column. */
const MOST_WORDS = 3000;

/** The faults, row by row. The first can take the focus. */
export function faultTable(
  faults: readonly SheetFault[],
  words: CheckData['words'],
  language: 'ja' | 'en',
): HTMLElement {
  const table = make('table');
  table.className = 'check-faults';
  const head = make('thead');
  const headings = make('tr');
  const columns = [words.row, words.column, words.value, words.kind, words.reason, words.remedy];
  headings.append(...columns.map((text) => make('th', text, { scope: 'col' })));
  head.append(headings);
  const body = make('tbody');
  body.append(...faults.slice(0, MOST_SHOWN).map((fault, index) => faultRow(fault, index, words, language)));
  table.append(make('caption', words.caption), head, body);
  // A region that scrolls has to be reached by keyboard.
  const scroll = make('div', '', { role: 'group', 'aria-label': words.caption, tabindex: '0' });
  scroll.className = 'table-scroll';
  scroll.append(table);
  return scroll;
}

function faultRow(
  fault: SheetFault,
  index: number,
  words: CheckData['words'],
  language: 'ja' | 'en',
): HTMLElement {
  const row = make('tr', '', { id: `fault-${index + 1}`, ...(index === 0 && { tabindex: '-1' }) });
  row.className = fault.severity;
  const { reason, remedy } = fault[language];
  // What a cell holds is somebody's text: signs that nobody sees, or that would turn the row around, are named.
  row.append(
    make('th', fault.row === null ? words.whole : String(fault.row), { scope: 'row' }),
    make('td', visibleLine(fault.column ?? '', LONGEST)),
    make('td', visibleLine(fault.value, LONGEST)),
    make('td', words[fault.severity]),
    make('td', visibleLine(reason, MOST_WORDS)),
    make('td', visibleLine(remedy, MOST_WORDS)),
  );
  return row;
}
