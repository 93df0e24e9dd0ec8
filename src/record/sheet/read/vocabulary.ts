import { isObject } from '../../check/place.ts';
import type { SheetLists } from '../lists.ts';
import { plain } from './plain.ts';

/** Words that a column takes, and the ids they stand for. */
export class Vocabulary {
  readonly #ids = new Map<string, string>();
  readonly #words = new Map<string, string>();

  /** @param entries id, the word that is written for it, and other words that are understood */
  constructor(entries: readonly (readonly [id: string, word: string, ...others: string[]])[]) {
    const shared = new Set<string>();
    for (const [id, ...words] of entries) {
      this.#words.set(id, words[0] ?? id);
      for (const word of words.map(plain)) {
        if (this.#ids.has(word) && this.#ids.get(word) !== id) shared.add(word);
        this.#ids.set(word, id);
      }
    }
    for (const word of shared) this.#ids.delete(word);
    for (const [id] of entries) this.#ids.set(plain(id), id);
  }

  idOf(word: string): string | null {
    return this.#ids.get(plain(word)) ?? null;
  }

  wordOf(id: string): string {
    return this.#words.get(id) ?? id;
  }

  get words(): string[] {
    return [...this.#words.values()];
  }
}

/** The columns with a choice of words. */
export interface Vocabularies {
  pillar: Vocabulary;
  field: Vocabulary;
  category: Vocabulary;
  situation: Vocabulary;
  node: Vocabulary;
  document: Vocabulary;
  status: Vocabulary;
  titleBy: Vocabulary;
}

export function vocabulariesOf(lists: SheetLists, region: unknown): Vocabularies {
  const { pillars, fields, categories, situations } = lists.taxonomy;
  const labels = (items: readonly { id: string; label: { ja: string; en: string } }[]) =>
    new Vocabulary(items.map(({ id, label }) => [id, label.ja, label.en]));
  return {
    pillar: new Vocabulary(
      pillars.map(({ id, label, short }) => [id, short.ja, label.ja, short.en, label.en]),
    ),
    field: labels(fields),
    category: labels(categories),
    situation: labels(situations),
    node: new Vocabulary(nodes(region)),
    document: new Vocabulary(lists.documents.map(({ id, title }) => [id, title])),
    status: new Vocabulary([
      ['ongoing', '継続中', '継続', '実施中', '実施'],
      ['new', '新規', '新'],
      ['completed', '完了', '終了'],
      ['planned', '予定', '計画中', '計画', '検討中'],
    ]),
    titleBy: new Vocabulary([
      ['source', '資料', '出典', '原文'],
      ['editor', '編集', '編集者'],
    ]),
  };
}

/** Headings of the region's own tree; one that stands in it twice is told apart by what it stands under. */
function nodes(region: unknown): (readonly [string, string, ...string[]])[] {
  const system = isObject(region) && Array.isArray(region.system) ? region.system.filter(isObject) : [];
  const labelOf = (id: unknown) => system.find((node) => node.id === id)?.label;
  const times = (label: unknown) => system.filter((node) => node.label === label).length;
  return system.flatMap(({ id, label, parent }) => {
    if (typeof id !== 'string' || typeof label !== 'string') return [];
    const long = typeof labelOf(parent) === 'string' ? `${labelOf(parent)} ＞ ${label}` : label;
    return [times(label) === 1 ? ([id, label, long] as const) : ([id, long] as const)];
  });
}
