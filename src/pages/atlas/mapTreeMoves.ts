import type { TreeNode } from './mapTreeNodes.ts';

/** Where the reader is in the list, and which regions stand open. Keys of nodes. */
export interface TreeState {
  active: string;
  open: ReadonlySet<string>;
}

export type TreeMove = 'up' | 'down' | 'first' | 'last' | 'in' | 'out';

/** A node that can be seen, and the one it stands below. */
interface Row {
  node: TreeNode;
  parent: TreeNode | null;
}

/** What a key of the arrows' family does; as in every tree, → opens and goes in, ← goes out and closes. */
export function moved(roots: readonly TreeNode[], state: TreeState, move: TreeMove): TreeState {
  const rows = rowsOf(roots, state.open);
  const at = Math.max(
    rows.findIndex(({ node }) => node.key === state.active),
    0,
  );
  const row = rows[at];
  if (!row) return state;
  const to = (index: number) => ({ ...state, active: rows[index]?.node.key ?? state.active });
  const { node, parent } = row;
  const isOpen = state.open.has(node.key);
  switch (move) {
    case 'up':
      return to(at - 1);
    case 'down':
      return to(at + 1);
    case 'first':
      return to(0);
    case 'last':
      return to(rows.length - 1);
    case 'in':
      if (node.children.length === 0) return state;
      return isOpen ? to(at + 1) : toggled(state, node);
    case 'out':
      if (isOpen) return toggled(state, node);
      return parent === null ? state : { ...state, active: parent.key };
  }
}

/** Opens a closed region, closes an open one; who was inside stands on the region then. */
export function toggled({ active, open }: TreeState, { key, children }: TreeNode): TreeState {
  const next = new Set(open);
  if (!next.delete(key)) return { active, open: next.add(key) };
  return { active: children.some((child) => child.key === active) ? key : active, open: next };
}

/**
 * The next line whose name begins with what was typed. While one goes on typing the same line counts;
 * the same letter again and again goes from line to line.
 */
export function jumped(roots: readonly TreeNode[], state: TreeState, letters: string): TreeState {
  const typed = /^(.)\1+$/u.test(letters) ? letters.slice(0, 1) : letters;
  const rows = rowsOf(roots, state.open);
  const at = rows.findIndex(({ node }) => node.key === state.active);
  const start = typed.length > 1 ? at : at + 1;
  const wanted = typed.toLowerCase();
  const found = [...rows.slice(start), ...rows.slice(0, start)].find(({ node }) =>
    node.names.some((name) => name.toLowerCase().startsWith(wanted)),
  );
  return found ? { ...state, active: found.node.key } : state;
}

/** Goes to a node wherever it stands, opening the region above it. */
export function revealed(roots: readonly TreeNode[], state: TreeState, key: string): TreeState {
  const above = roots.find(({ children }) => children.some((child) => child.key === key));
  return { active: key, open: above ? new Set([...state.open, above.key]) : state.open };
}

function rowsOf(roots: readonly TreeNode[], open: ReadonlySet<string>): Row[] {
  return roots.flatMap((node) => [
    { node, parent: null },
    ...(open.has(node.key) ? node.children.map((child) => ({ node: child, parent: node })) : []),
  ]);
}
