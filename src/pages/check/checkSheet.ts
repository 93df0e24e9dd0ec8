import { readTable } from '../../record/sheet/file/readTable.ts';
import { importSheet, type RegionFile } from '../../record/sheet/importSheet.ts';
import type { SheetLists } from '../../record/sheet/lists.ts';
import { skeletonRegion } from '../../record/sheet/skeleton.ts';
import { type Surroundings, showResult } from './results.ts';

interface Sheet {
  bytes: Uint8Array;
  lists: SheetLists;
  /** The region's file; null for one that is not on record yet. */
  record: RegionFile | null;
}

/** Checks a file and shows what came of it; returns the sentence to announce. */
export function checkSheet(into: HTMLElement, { bytes, lists, record }: Sheet, around: Surroundings): string {
  const { table, faults } = readTable(bytes);
  const result = importSheet(table ?? [], record ?? skeletonRegion(around.id), lists, around.isNew);
  return showResult(into, { ...around, result: table === null ? { ...result, faults } : result });
}
