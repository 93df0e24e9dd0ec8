import { isObject } from '../../check/place.ts';
import type { Kind } from '../columns/kinds.ts';
import { type Reading, read, unreadable } from '../fault.ts';
import { readChoice, readChoices, writeChoices } from './choice.ts';
import { readDate, readNumber, readYes } from './numberAndDate.ts';
import type { Vocabularies } from './vocabulary.ts';
import { type Candidates, readWho, writeWho } from './who.ts';

/** What a sheet's words are looked up in. */
export interface Meanings {
  words: Vocabularies;
  who: Candidates;
}

const CHOICES = {
  pillar: 'pillar',
  field: 'field',
  category: 'category',
  node: 'node',
  document: 'document',
  status: 'status',
  titleBy: 'titleBy',
} as const;
const LISTS = { categories: 'category', situations: 'situation' } as const;

const isChoice = (kind: Kind): kind is keyof typeof CHOICES => kind in CHOICES;
const isList = (kind: Kind): kind is keyof typeof LISTS => kind in LISTS;

/** Reads a cell that is not blank. */
export function readCell(cell: string, kind: Kind, { words, who }: Meanings): Reading {
  if (cell.startsWith('=')) return formula(cell);
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/.test(cell)) return broken(cell);
  if (isChoice(kind)) return readChoice(cell, words[CHOICES[kind]]);
  if (isList(kind)) return readChoices(cell, words[LISTS[kind]]);
  switch (kind) {
    case 'who':
      return readWho(cell, who);
    case 'number':
      return readNumber(cell);
    case 'date':
      return readDate(cell);
    case 'yes':
      return readYes(cell);
    case 'lines':
      return read(
        cell
          .normalize('NFKC')
          .replace(/\s/g, '')
          .replace(/[~〜–—―−]/g, '-')
          .replace(/行目?/g, ''),
      );
    case 'key':
    case 'repeats':
      return read(cell.normalize('NFKC').trim());
    default:
      return read(cell);
  }
}

/** The text for a value; what `readCell` reads back. */
export function writeCell(value: unknown, kind: Kind, { words, who }: Meanings): string {
  if (value === undefined || value === null) return '';
  if (isChoice(kind)) return words[CHOICES[kind]].wordOf(String(value));
  if (isList(kind)) return Array.isArray(value) ? writeChoices(value, words[LISTS[kind]]) : '';
  if (kind === 'who') return isObject(value) && value.kind !== undefined ? writeWho(value, who) : '';
  if (kind === 'yes') return value === true ? 'おおよそ' : '';
  // "2-3" would be turned into a date by a spreadsheet.
  if (kind === 'lines') return String(value).replace('-', '〜');
  return String(value);
}

function formula(cell: string): Reading {
  return unreadable(
    'formula',
    { reason: `計算式（${cell}）が入っています。`, remedy: '計算の結果を値として書いてください。' },
    { reason: `The cell holds a formula (${cell}).`, remedy: 'Write its result as a plain value.' },
  );
}

function broken(cell: string): Reading {
  return unreadable(
    'formula-error',
    { reason: `計算式のエラー（${cell}）が入っています。`, remedy: '正しい値を書くか、空欄にしてください。' },
    {
      reason: `The cell holds the error of a formula (${cell}).`,
      remedy: 'Write the value, or leave it blank.',
    },
  );
}
