import type { Atlas } from '../../record/atlas.ts';
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
  /** Entries in it and below. */
  total: number;
}

/** The region's own tree of headings; empty for a region whose system is not on record. */
export function systemTree(atlas: Atlas, region: Region, voice: Voice): TreeNode[] {
  const below = (parent: string | null): TreeNode[] =>
    region.system
      .filter((node) => node.parent === parent)
      .map(({ id, label, purpose }) => {
        const children = below(id);
        const initiatives = region.initiatives
          .filter(({ node }) => node === id)
          .map((each) => initiativeModel(atlas, region, each, voice));
        const total = children.reduce((sum, child) => sum + child.total, initiatives.length);
        return { id, label, purpose: purpose ?? null, children, initiatives, total };
      });
  return below(null);
}
