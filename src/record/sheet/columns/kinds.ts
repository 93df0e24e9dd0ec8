/** How the text of a cell is read. */
export type Kind =
  | 'text'
  | 'number'
  | 'date'
  | 'yes'
  | 'lines'
  | 'key'
  | 'repeats'
  | 'pillar'
  | 'field'
  | 'category'
  | 'categories'
  | 'situations'
  | 'node'
  | 'document'
  | 'status'
  | 'titleBy'
  | 'who';

/** One column, or as many as are numbered (補足, 補足2 …) where it holds a list of texts. */
export interface Leaf {
  /** Heading; inside a group, what follows the group's heading ("の単位"), or nothing. */
  name: string;
  /** Place in the initiative, or in the group's item: "summary.ja". Empty: the item itself. */
  at: string;
  kind: Kind;
  variants?: readonly string[];
  needed?: true;
  list?: true;
}

/** Columns that come in sets, one for each item of a list: 出典, 出典の箇所, 出典2, 出典2の箇所 … */
export interface Group {
  name: string;
  at: string;
  variants?: readonly string[];
  /** The first tells one item from another. */
  fields: readonly (Leaf | Group)[];
}

export function isGroup(node: Leaf | Group): node is Group {
  return 'fields' in node;
}
