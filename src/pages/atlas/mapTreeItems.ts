import { withoutRuby } from '../../i18n/ruby.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import type { TreeState } from './mapTreeMoves.ts';
import type { TreeNode } from './mapTreeNodes.ts';

/** The list's lines as elements; each is made once, so that software that reads them keeps its place. */
interface TreeItems {
  /** Shows which line is active, which regions stand open, and which line is chosen. */
  show(state: TreeState, chosen: string | null): void;
  /** The line an event happened on; whether on the sign that opens and closes it. */
  at(event: Event): { node: TreeNode; isOnSign: boolean } | null;
}

const itemId = (key: string) => `map-tree-${key}`;

/** The empty list in its place, under a line that says which keys it takes. */
export function buildTree(list: HTMLElement, name: string, keys: string): HTMLElement {
  const hint = document.createElement('p');
  hint.id = 'map-list-hint';
  hint.className = 'map-list-hint';
  drawRuby(hint, keys);
  const tree = document.createElement('ul');
  tree.id = 'map-tree';
  tree.tabIndex = 0;
  tree.setAttribute('role', 'tree');
  tree.setAttribute('aria-label', withoutRuby(name));
  tree.setAttribute('aria-describedby', hint.id);
  list.replaceChildren(hint, tree);
  list.hidden = false;
  return tree;
}

export function createTreeItems(tree: HTMLElement, roots: readonly TreeNode[]): TreeItems {
  const items = new Map<string, { element: HTMLElement; row: HTMLElement; node: TreeNode }>();
  const item = (node: TreeNode): HTMLElement => {
    const element = document.createElement('li');
    element.id = itemId(node.key);
    element.dataset.key = node.key;
    element.setAttribute('role', 'treeitem');
    // Of its own, or its members would be read out as part of it.
    element.setAttribute('aria-label', withoutRuby(node.label));
    const row = document.createElement('span');
    row.className = 'map-tree-row';
    const sign = document.createElement('span');
    sign.className = 'map-tree-sign';
    const label = document.createElement('span');
    drawRuby(label, node.label);
    row.append(sign, label);
    element.append(row);
    items.set(node.key, { element, row, node });
    return element;
  };
  const openUp = (element: HTMLElement, { children }: TreeNode) => {
    const group = document.createElement('ul');
    group.setAttribute('role', 'group');
    group.append(...children.map(item));
    element.append(group);
    return group;
  };
  tree.replaceChildren(...roots.map(item));

  return {
    show({ active, open }, chosen) {
      for (const root of roots) {
        const element = items.get(root.key)?.element;
        if (!element || root.children.length === 0) continue;
        const isOpen = open.has(root.key);
        element.setAttribute('aria-expanded', String(isOpen));
        const group =
          element.querySelector<HTMLElement>('[role="group"]') ?? (isOpen && openUp(element, root));
        if (group) group.hidden = !isOpen;
      }
      for (const [key, { element, row }] of items) {
        row.classList.toggle('is-active', key === active);
        element.setAttribute('aria-selected', String(key === chosen));
      }
      tree.setAttribute('aria-activedescendant', itemId(active));
      const row = items.get(active)?.row;
      // Nobody sees it otherwise, and asking where things are has the whole page laid out.
      if (row && document.activeElement === tree) keepInSight(tree, row);
    },
    at(event) {
      const target = event.target as Element;
      const key = target.closest<HTMLElement>('[role="treeitem"]')?.dataset.key;
      const found = key === undefined ? undefined : items.get(key);
      return found ? { node: found.node, isOnSign: target.closest('.map-tree-sign') !== null } : null;
    },
  };
}

/** Scrolls the list and nothing else, with a line to spare on either side. */
function keepInSight(tree: HTMLElement, row: HTMLElement): void {
  const [box, line] = [tree.getBoundingClientRect(), row.getBoundingClientRect()];
  const spare = line.height;
  if (line.top - spare < box.top) tree.scrollTop -= box.top - line.top + spare;
  if (line.bottom + spare > box.bottom) tree.scrollTop += line.bottom - box.bottom + spare;
}
