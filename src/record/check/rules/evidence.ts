import type { Rule } from './rule.ts';

/** What a statement rests on: sources, counts and doubts. */
export const evidenceRules = {
  'source-missing': {
    severity: 'error',
    ja: {
      reason: '出典がありません。',
      remedy: 'sources に、資料の id か、ウェブページの url と supports を1件以上書いてください。',
    },
    en: {
      reason: 'No source is given.',
      remedy: 'Give at least one in sources: the id of a document, or a url with supports.',
    },
  },
  'reference-kind': {
    severity: 'error',
    ja: {
      reason: '出典は、資料（id）とウェブページ（url）のどちらか一つです。書かれている項目：{found}',
      remedy: '資料なら id を、ウェブページなら url と supports を書いてください。',
    },
    en: {
      reason: 'A source is either a document (id) or a web page (url); this one has: {found}',
      remedy: 'Give id for a document, or url and supports for a web page.',
    },
  },
  'document-needed': {
    severity: 'error',
    ja: {
      reason: '取組の出典に、ウェブページ（{url}）が書かれています。',
      remedy:
        'sources.json に資料として加え、その id を書いてください。利用の案内のページなら access に書きます。',
    },
    en: {
      reason: 'The source of an initiative is a web page ({url}).',
      remedy: 'Add it to sources.json as a document and give its id; a page for users belongs in access.',
    },
  },
  'document-unknown': {
    severity: 'error',
    ja: {
      reason: '資料「{value}」は、資料の一覧（sources.json）にありません。',
      remedy: '次のどれかにするか、一覧に資料を加えてください：{allowed}',
    },
    en: {
      reason: 'The document "{value}" is not in sources.json.',
      remedy: 'Choose one of these, or add the document: {allowed}',
    },
  },
  'lines-backwards': {
    severity: 'error',
    ja: {
      reason: '行の範囲「{value}」が逆です。',
      remedy: '小さい行番号を先に書いてください: {suggestion}',
    },
    en: {
      reason: 'The range of lines "{value}" runs backwards.',
      remedy: 'Give the smaller number first: {suggestion}',
    },
  },
  'coverage-contradiction': {
    severity: 'error',
    ja: {
      reason:
        '全取組を載せた圏域ですが、載っている{counts}は{shown}件で、公表された{stated}件（{asOf}）と合いません。',
      remedy: '抜けや重なりがないか確かめてください（完了した取組と、対象の資料にない取組は数えません）。',
    },
    en: {
      reason: 'The record is called complete, but shows {shown} {counts} where {stated} are stated ({asOf}).',
      remedy:
        'Look for missing or doubled initiatives (those completed, or not told by the document of the coverage, are not counted).',
    },
  },
  'coverage-exceeded': {
    severity: 'warning',
    ja: {
      reason: '一部を選んだはずの{counts}が{shown}件あり、公表された{stated}件（{asOf}）を超えています。',
      remedy: '重なりがないか、公表された数が古くないか確かめてください。',
    },
    en: {
      reason:
        'The record is called a selection, but shows {shown} {counts}, more than the {stated} stated ({asOf}).',
      remedy: 'Look for doubled initiatives, or for a newer stated number.',
    },
  },
  'coverage-uncited': {
    severity: 'error',
    ja: {
      reason: '収録の範囲を示す資料「{value}」を出典とする取組が1件もありません。',
      remedy: 'coverage の document か、取組の sources の id を確かめてください。',
    },
    en: {
      reason: 'No initiative has the document of the coverage, "{value}", among its sources.',
      remedy: 'Look at document in coverage, and at the ids in the sources of the initiatives.',
    },
  },
  'coverage-unstated': {
    severity: 'warning',
    ja: {
      reason: '全取組を載せた（complete）とありますが、確かめるための件数（stated）がありません。',
      remedy: '公表された件数を stated に書くか、kind を selection に改めてください。',
    },
    en: {
      reason: 'The record is called complete, but no stated number can bear it out.',
      remedy: 'Give the published number in stated, or change kind to selection.',
    },
  },
  'doubt-path': {
    severity: 'error',
    ja: {
      reason: '「{value}」という場所は、このファイルにありません。',
      remedy:
        '「visions[0].to」や「initiatives.（取組のkey）.title」のように、実際にある項目を書いてください。',
    },
    en: {
      reason: 'There is no "{value}" in this file.',
      remedy: 'Name a place that is there, such as "visions[0].to" or "initiatives.<key>.title".',
    },
  },
  'announcement-member': {
    severity: 'warning',
    ja: {
      reason: '加入の予定とされる{name}（{code}）は、すでに構成市町村です。',
      remedy: 'コードを確かめるか、加入が済んだなら announcements から消してください。',
    },
    en: {
      reason: '{name} ({code}) is announced to join, but is a member already.',
      remedy: 'Look at the code, or delete the announcement once the accession is done.',
    },
  },
} as const satisfies Record<string, Rule>;
