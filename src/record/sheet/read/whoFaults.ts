import type { Misreading } from '../fault.ts';
import { nearest } from './plain.ts';

/** A municipality that may take part. */
export interface Candidate {
  code: string;
  name: string;
  prefecture: string;
}

export function unknownCode(word: string): Misreading {
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

export function ambiguous(word: string, found: readonly Candidate[]): Misreading {
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

export function stranger(word: string, { prefecture }: Candidate, members: readonly Candidate[]): Misreading {
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

export function unknownName(word: string, members: readonly Candidate[]): Misreading {
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
