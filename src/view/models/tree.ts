import type { Atlas } from '../../record/atlas.ts';
import { distinctInitiatives } from '../../record/counting.ts';
import type { Region } from '../../record/types.ts';
import type { Voice } from '../voice.ts';
import { type InitiativeModel, initiativeModel } from './initiative.ts';

/** A heading of the region's own system with what stands under it. */
export interface TreeNode {
  id: string;
  label: string;
  purpose: string | null;
  children: TreeNode[];
  initiatives: InitiativeModel[];
  /** Distinct initiatives in it and below, by the counting rule: the entries may be more. */
  total: number;
}

/** The region's own tree of headings; empty for a region whose system is not on record. */
export function systemTree(atlas: Atlas, region: Region, voice: Voice): TreeNode[] {
  const counted = new Set(distinctInitiatives(region));
  const below = (parent: string | null): TreeNode[] =>
    region.system
      .filter((node) => node.parent === parent)
      .map(({ id, label, purpose }) => {
        const children = below(id);
        const here = region.initiatives.filter(({ node }) => node === id);
        const initiatives = here.map((each) => initiativeModel(atlas, region, each, voice));
        const own = here.filter((each) => counted.has(each)).length;
        const total = children.reduce((sum, child) => sum + child.total, own);
        return { id, label, purpose: purpose ?? null, children, initiatives, total };
      });
  return below(null);
}
