import type { Words } from '../../i18n/shape.ts';
import type { MapRegion } from '../../view/models/map.ts';
import type { View } from '../../view/view.ts';
import type { Places } from './places.ts';

/** A line of the list that mirrors the map: a region with its members, or a municipality. */
export interface TreeNode {
  /** Unique on the page and fit for an id. */
  key: string;
  /** What choosing it selects. */
  selection: Pick<View, 'region' | 'municipality'>;
  label: string;
  /** What typed letters are compared with. */
  names: readonly string[];
  children: readonly TreeNode[];
}

/** All regions from north to south, as municipal codes run; each opens to its members. */
export function nationNodes(regions: readonly MapRegion[], places: Places, words: Words): TreeNode[] {
  const first = ({ central }: MapRegion) => central[0] ?? '';
  return [...regions]
    .sort((a, b) => first(a).localeCompare(first(b), 'en'))
    .map((region) => regionNode(region, places, words));
}

/** A region's members, central cities first, and after them the regions around it, nearest first. */
export function regionNodes(
  own: MapRegion,
  others: readonly MapRegion[],
  places: Places,
  words: Words,
): TreeNode[] {
  const distance = ({ label }: MapRegion) => Math.hypot(label[0] - own.label[0], label[1] - own.label[1]);
  return [
    ...memberNodes(own, places, words),
    ...[...others]
      .sort((a, b) => distance(a) - distance(b))
      .map((region) => regionNode(region, places, words)),
  ];
}

function regionNode(region: MapRegion, places: Places, words: Words): TreeNode {
  return {
    key: region.id,
    selection: { region: region.id, municipality: null },
    label: region.name,
    names: [region.id, region.name],
    children: memberNodes(region, places, words),
  };
}

function memberNodes({ id, codes, central }: MapRegion, places: Places, words: Words): TreeNode[] {
  const partners = codes.filter((code) => !central.includes(code));
  return [...central, ...partners].map((code) => {
    const name = places.nameOf(code) ?? code;
    const label = places.regionsOf(code).length > 1 ? places.label(code) : name;
    return {
      // A municipality of several regions stands below each of them.
      key: `${id}_${code}`,
      selection: { region: id, municipality: code },
      label: central.includes(code) ? words.keys.tree.central(label) : label,
      names: [name],
      children: [],
    };
  });
}
