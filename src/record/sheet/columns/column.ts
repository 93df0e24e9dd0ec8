import { type Group, isGroup, type Kind, type Leaf } from './kinds.ts';
import { SPEC } from './spec.ts';

/** A column of the sheet with its numbers filled in: 出典2の箇所 is sources.1.section. */
export interface Column {
  /** As this project writes it. */
  heading: string;
  /** Place in the initiative, with positions in lists: "sources.1.section". */
  path: string;
  kind: Kind;
  needed: boolean;
  /** Place among all columns. */
  order: number;
}

interface Template {
  /** What the heading is made of, numbers between the pieces: ["出典", "の箇所"]. */
  pieces: readonly string[];
  pattern: RegExp;
  path: string;
  kind: Kind;
  needed: boolean;
  order: number;
}

/** No heading is nearly as long: it is a text that stands in the first rows. */
const LONGEST = 200;

/** Heading of the column that the mended sheet adds, and that is not read again. */
export const REMARKS = '確認の結果';

const templates: readonly Template[] = flatten(SPEC, [''], '', []).map((each, order) => ({ ...each, order }));

type Flat = Omit<Template, 'order'>;

function flatten(
  nodes: readonly (Leaf | Group)[],
  before: readonly string[],
  path: string,
  patterns: readonly string[],
): Flat[] {
  return nodes.flatMap((node) => {
    const at = [path, node.at].filter((each) => each !== '').join('.');
    const names = [node.name, ...(node.variants ?? [])].map((name) => escaped(plainHeading(name)));
    const pieces = [...before.slice(0, -1), (before.at(-1) ?? '') + node.name];
    const pattern = [...patterns, `(?:${names.join('|')})`];
    if (isGroup(node)) return flatten(node.fields, [...pieces, ''], `${at}.#`, [...pattern, '(\\d*)']);
    const isList = node.list === true;
    return {
      pieces: isList ? [...pieces, ''] : pieces,
      pattern: new RegExp(`^${[...pattern, isList ? '(\\d*)' : ''].join('')}$`),
      path: isList ? `${at}.#` : at,
      kind: node.kind,
      needed: node.needed === true,
    };
  });
}

/** The column a heading names, however it is spaced and whichever usual name it has; null for none. */
export function columnOf(heading: string): Column | null {
  if (heading.length > LONGEST) return null;
  const plain = plainHeading(heading);
  for (const template of templates) {
    const match = template.pattern.exec(plain);
    if (match) return filled(template, match.slice(1).map(numberOf));
  }
  return null;
}

/** The column that holds a place ("sources.1.section"), or what is nearest to it. */
export function columnAt(path: string): Column | null {
  const numbers = [...path.matchAll(/\.(\d+)(?=\.|$)/g)].map(([, digits]) => Number(digits) + 1);
  const general = path.replace(/\.\d+(?=\.|$)/g, '.#');
  const template =
    longest(templates.filter((each) => general === each.path || general.startsWith(`${each.path}.`))) ??
    templates.find((each) => each.path.startsWith(`${general}.`));
  return template ? filled(template, numbers) : null;
}

function longest(found: readonly Template[]): Template | undefined {
  return [...found].sort((a, b) => b.path.length - a.path.length)[0];
}

function filled({ pieces, path, kind, needed, order }: Template, numbers: readonly number[]): Column {
  const heading = pieces.reduce((before, piece, index) => {
    const number = numbers[index - 1] ?? 1;
    return before + (index === 0 || number === 1 ? '' : String(number)) + piece;
  }, '');
  let next = 0;
  const place = path.replace(/#/g, () => String((numbers[next++] ?? 1) - 1));
  return { heading, path: place, kind, needed: needed && !/\.[1-9]\d*(?:\.|$)/.test(place), order };
}

function numberOf(digits: string): number {
  return digits === '' ? 1 : Math.max(1, Number(digits.slice(0, 4)));
}

/** A heading without what is only dress: spaces, widths of letters, 「（必須）」. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/g, '')
    .replace(/[(【[<〈](?:必須|任意|必要な欄)[)】\]>〉]/g, '')
    .replace(/^[※*]+|[※*:]+$/g, '')
    .toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
