import type { Words } from '../../i18n/shape.ts';
import { required } from '../../ui/elements.ts';
import { isConverting } from '../../ui/isConverting.ts';
import { withSelection } from '../../view/address.ts';
import type { MapModel } from '../../view/models/map.ts';
import type { View } from '../../view/view.ts';
import { buildTree, createTreeItems } from './mapTreeItems.ts';
import { jumped, moved, revealed, type TreeMove, type TreeState, toggled } from './mapTreeMoves.ts';
import { nationNodes, regionNodes, type TreeNode } from './mapTreeNodes.ts';
import { regionsDrawn, silencePicture } from './mapTreePicture.ts';
import { stepAside } from './mapTreePlace.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { Sight } from './sight.ts';
import { keepsSelection, type ViewStore } from './viewStore.ts';

interface MapTreeOptions {
  page: PageData;
  store: ViewStore;
  model: MapModel;
  places: Places;
  pointer: Pointer;
  sight: Sight;
  words: Words;
}

export interface MapTree {
  focus(): void;
  hasFocus(): boolean;
}

const MOVES: Readonly<Record<string, TreeMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
  Home: 'first',
  End: 'last',
};

/** Letters typed within this many milliseconds of each other make one beginning of a name. */
const TYPING = 700;

/**
 * The map as a list, for hands without a mouse and readers who do not see it: one tab stop, shown over the map while
 * it has the focus. It stands in for the picture's own links, which leave the order of focus and of reading.
 */
export function createMapTree({
  page,
  store,
  model,
  places,
  pointer,
  sight,
  words,
}: MapTreeOptions): MapTree {
  const frame = required('map-frame');
  const list = required('map-list');
  const own = page.region === null ? null : places.region(page.region);
  const roots =
    own === null
      ? nationNodes(model.regions, places, words)
      : regionNodes(own, regionsDrawn(frame, model, places, own.id), places, words);
  const nodes = roots.flatMap((root) => [root, ...root.children]);
  const first = nodes[0];
  if (!first) throw new Error('a map without a region to list');

  const name = own === null ? words.keys.tree.nation : words.keys.tree.region(own.name);
  const tree = buildTree(list, name, words.keys.tree.hint);
  const items = createTreeItems(tree, roots);
  silencePicture(frame);

  let state: TreeState = { active: first.key, open: new Set() };
  const hasFocus = () => document.activeElement === tree;
  const chosen = () => chosenNode(nodes, store.view, page)?.key ?? null;
  const activeNode = () => nodes.find(({ key }) => key === state.active) ?? first;
  const show = (next: TreeState) => {
    state = next;
    items.show(state, chosen());
    if (hasFocus()) light(activeNode());
  };
  const light = ({ selection: { region, municipality } }: TreeNode) => {
    if (municipality !== null) pointer.pointMunicipality(municipality);
    else pointer.pointRegion(region);
  };
  /** Goes to a line; the map follows, which it must not do for somebody who only passes by. */
  const go = (next: TreeState) => {
    show(next);
    const { region, municipality } = activeNode().selection;
    const position = municipality === null ? places.region(region ?? '')?.label : places.hallOf(municipality);
    if (!position) return;
    sight.reveal(position);
    stepAside(list, frame, sight.where(position));
  };
  const choose = ({ selection }: TreeNode) => store.change(withSelection(store.view, selection), 'map');

  let typed = '';
  let typedAt = 0;
  const type = (letter: string, now: number) => {
    typed = now - typedAt < TYPING ? typed + letter : letter;
    typedAt = now;
    go(jumped(roots, state, typed));
  };
  tree.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isConverting(event)) return;
    const move = MOVES[event.key];
    if (move !== undefined) go(moved(roots, state, move));
    else if (event.key === 'Enter' || event.key === ' ') choose(activeNode());
    else if (event.key === 'Escape') store.change(withSelection(store.view, {}), 'map');
    else if (/^\p{Letter}$/u.test(event.key)) type(event.key, event.timeStamp);
    else return;
    event.preventDefault();
    list.scrollIntoView({ block: 'nearest' });
  });
  tree.addEventListener('click', (event) => {
    const found = items.at(event);
    if (!found) return;
    const { node, isOnSign } = found;
    if (isOnSign && node.children.length > 0) return go(toggled({ ...state, active: node.key }, node));
    go({ ...state, active: node.key });
    choose(node);
  });
  tree.addEventListener('focus', () => show(state));
  tree.addEventListener('blur', () => pointer.point([], null));

  const followView = () => {
    const key = chosen();
    // Who is in the list stays where they are.
    show(key === null || hasFocus() ? state : revealed(roots, state, key));
  };
  store.listen((_, cause) => {
    if (!keepsSelection(cause)) followView();
  });
  followView();
  return { focus: () => tree.focus({ preventScroll: true }), hasFocus };
}

function chosenNode(
  nodes: readonly TreeNode[],
  { region, municipality }: View,
  page: PageData,
): TreeNode | null {
  const open = region ?? page.region;
  const same = nodes.filter(({ selection }) =>
    municipality === null
      ? selection.municipality === null && selection.region === region
      : selection.municipality === municipality,
  );
  return same.find(({ selection }) => selection.region === open) ?? same[0] ?? null;
}
