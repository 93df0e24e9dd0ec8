import { fiveDigits } from '../../code.ts';
import { type Misreading, type Reading, read, unreadable } from '../fault.ts';
import { nearest, plain, SEPARATOR, separated } from './plain.ts';

/** A municipality that may take part. */
export interface Candidate {
  code: string;
  name: string;
  prefecture: string;
}

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
function named(word: string, among: readonly Candidate[]): Candidate[] {
  const wanted = plain(word);
  const exact = among.filter(({ name, prefecture }) => {
    return plain(name) === wanted || plain(prefecture + name) === wanted;
  });
  return exact.length > 0 ? exact : among.filter(({ name }) => plain(name).slice(0, -1) === wanted);
}

function unknownCode(word: string): Misreading {
  return {
    rule: 'code-unknown',
    ja: {
      reason: `市区町村コード「${word}」は、市区町村の一覧にありません。`,
      remedy: '5桁か6桁のコードを確かめるか、市町村の名前で書いてください。',
    },
    en: {
      reason: `There is no municipality code "${word}".`,
      remedy: 'Look at the five or six digits, or write the name.',
    },
  };
}

function ambiguous(word: string, found: readonly Candidate[]): Misreading {
  const full = found.map(({ prefecture, name }) => prefecture + name);
  return {
    rule: 'name-ambiguous',
    ja: {
      reason: `「${word}」は${found.length}つあり、どれか分かりません。`,
      remedy: `都道府県から書いてください：${full.join('、')}`,
    },
    en: {
      reason: `There are ${found.length} called "${word}".`,
      remedy: `Write the prefecture too: ${full.join(', ')}`,
    },
  };
}

function stranger(word: string, { prefecture }: Candidate, members: readonly Candidate[]): Misreading {
  const names = members.map(({ name }) => name);
  return {
    rule: 'participant-not-member',
    ja: {
      reason: `「${word}」（${prefecture}）は、この圏域の市町村ではありません。`,
      remedy: `圏域の市町村（${names.join('、')}）から選ぶか、圏域の外の団体なら「協力する団体」の列に書いてください。`,
    },
    en: {
      reason: `"${word}" (${prefecture}) is not a member of this region.`,
      remedy: `Choose among ${names.join(', ')}; name others in the column 協力する団体.`,
    },
  };
}

function unknownName(word: string, members: readonly Candidate[]): Misreading {
  const names = members.map(({ name }) => name);
  const hint = nearest(word, names);
  const few = names.length <= 60;
  return {
    rule: 'name-unknown',
    ja: {
      reason: `「${word}」という市町村は見つかりません。`,
      remedy: `${hint === null ? '' : `「${hint}」でしょうか。`}${few ? `次のどれかを「、」で区切って書いてください：${names.join('、')}` : '市町村の正式な名前を書いてください。'}`,
    },
    en: {
      reason: `No municipality is called "${word}".`,
      remedy: `${hint === null ? '' : `Perhaps ${hint}. `}${few ? `Write these, with 、 between them: ${names.join(', ')}` : 'Write the official name.'}`,
    },
  };
}
