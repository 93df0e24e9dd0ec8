import { fiveDigits } from '../../code.ts';
import { type Misreading, type Reading, read, unreadable } from '../fault.ts';
import { plain, SEPARATOR, separated } from './plain.ts';
import { ambiguous, type Candidate, stranger, unknownCode, unknownName } from './whoFaults.ts';

/** Who may take part in a region's initiatives. */
export interface Candidates {
  /** Members; all municipalities for a region whose members are not known yet. */
  members: readonly Candidate[];
  /** Number of members; null where they are not known yet. */
  size: number | null;
  all: readonly Candidate[];
}

const ALL =
  /^(?:全|すべて|全て|全部)(?:ての|の)?(\d*)(?:構成|連携|圏域)?(?:市町村|市町|市村|町村|自治体|市区町村)?$/;
const COUNT = /^(\d{1,3})(?:の)?(?:市町村|市町|市村|町村|市区町村|自治体|市|町|村)?$/;
const UNSTATED = ['記載なし', '書かれていない', '不明', '明記なし', '-', '−', '—'];

/** What a source says of who takes part: all, those listed, a number, or nothing. */
export function readWho(cell: string, candidates: Candidates): Reading {
  const word = plain(cell);
  if (UNSTATED.includes(word)) return read({ kind: 'unstated' });
  const [all, size] = ALL.exec(word) ?? [];
  if (all !== undefined) {
    if (size === '' || candidates.size === null || Number(size) === candidates.size)
      return read({ kind: 'all' });
    return unreadable(
      'who-size',
      {
        reason: `「${cell}」とありますが、この圏域の市町村は${candidates.size}です。`,
        remedy: `すべてなら「全市町村」、一部なら「${size}市町村」と書くか、市町村の名前を並べてください。`,
      },
      {
        reason: `"${cell}": but the region has ${candidates.size} members.`,
        remedy: `Write 全市町村 for all of them, ${size}市町村 for a number, or the names.`,
      },
    );
  }
  const [, count] = COUNT.exec(word) ?? [];
  if (count !== undefined && Number(count) > 0) return read({ kind: 'count', count: Number(count) });
  return listed(separated(cell), candidates);
}

function listed(words: readonly string[], candidates: Candidates): Reading {
  const found = words.map((word) => codeFor(word, candidates));
  const codes = found.flatMap((each) => (typeof each === 'string' ? [each] : []));
  const misreadings = found.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  return codes.length === 0 ? { misreadings } : { value: { kind: 'listed', codes }, misreadings };
}

/** The words for a statement; what `readWho` reads back. */
export function writeWho(value: Readonly<Record<string, unknown>>, { members, all }: Candidates): string {
  if (value.kind === 'all') return '全市町村';
  if (value.kind === 'count') return `${String(value.count)}市町村`;
  if (value.kind !== 'listed' || !Array.isArray(value.codes)) return '記載なし';
  return value.codes
    .map((code: unknown) => {
      const one = members.find((each) => each.code === code) ?? all.find((each) => each.code === code);
      if (!one) return String(code);
      const { name } = one;
      return named(name, members).length === 1 && members.includes(one) ? name : one.code;
    })
    .join(SEPARATOR);
}

function codeFor(word: string, { members, all }: Candidates): string | Misreading {
  const digits = plain(word);
  if (/^\d{4,}$/.test(digits)) {
    const code = fiveDigits(digits.length === 4 ? `0${digits}` : digits);
    return code !== null && all.some((each) => each.code === code) ? code : unknownCode(word);
  }
  const own = named(word, members);
  if (own.length === 1 && own[0]) return own[0].code;
  if (own.length > 1) return ambiguous(word, own);
  const [other] = named(word, all);
  return other ? stranger(word, other, members) : unknownName(word, members);
}

/** Those called so: by name, by prefecture and name, or by name without 市, 町 or 村. */
function named(word: string, among: readonly Candidate[]): readonly Candidate[] {
  const { whole, short } = indexOf(among);
  const wanted = plain(word);
  return whole.get(wanted) ?? short.get(wanted) ?? [];
}

type Index = Readonly<Record<'whole' | 'short', Map<string, Candidate[]>>>;

/** A long sheet asks for the same names over and over. */
const indexes = new WeakMap<readonly Candidate[], Index>();

function indexOf(among: readonly Candidate[]): Index {
  const known = indexes.get(among);
  if (known) return known;
  const index: Index = { whole: new Map(), short: new Map() };
  const add = (names: Map<string, Candidate[]>, name: string, each: Candidate) => {
    names.set(name, [...(names.get(name) ?? []), each]);
  };
  for (const each of among) {
    const name = plain(each.name);
    add(index.whole, name, each);
    add(index.whole, plain(each.prefecture) + name, each);
    add(index.short, name.slice(0, -1), each);
  }
  indexes.set(among, index);
  return index;
}
