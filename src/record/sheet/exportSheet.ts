import { isObject } from '../check/place.ts';
import { type Column, columnAt } from './columns/column.ts';
import { type Group, isGroup, type Leaf } from './columns/kinds.ts';
import { SPEC } from './columns/spec.ts';
import type { Table } from './layout.ts';
import type { SheetLists } from './lists.ts';
import { meaningsOf } from './meanings.ts';
import { at } from './place.ts';
import { writeCell } from './read/cell.ts';

/** The initiatives of a region as a sheet that `importSheet` reads back; columns only for what there is. */
export function exportSheet(region: Readonly<Record<string, unknown>>, lists: SheetLists): Table {
  const initiatives: unknown[] = Array.isArray(region.initiatives) ? region.initiatives : [];
  const meanings = meaningsOf(lists, region, false);
  const columns = columnsFor(initiatives);
  return [
    columns.map(({ heading }) => heading),
    ...initiatives.map((each) => columns.map(({ path, kind }) => writeCell(at(each, path), kind, meanings))),
  ];
}

/** The columns that hold something, in the order of the specification. */
function columnsFor(initiatives: readonly unknown[]): Column[] {
  return places(SPEC, '', initiatives)
    .filter((path) => initiatives.some((each) => isFilled(at(each, path))))
    .flatMap((path) => columnAt(path) ?? []);
}

function places(nodes: readonly (Leaf | Group)[], prefix: string, holders: readonly unknown[]): string[] {
  return nodes.flatMap((node) => {
    const path = prefix + node.at;
    if (!isGroup(node) && node.list !== true) return [path];
    const lists = holders.map((holder) => at(holder, path)).filter((list) => Array.isArray(list));
    const most = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => `${path}.${index}`).flatMap((item) =>
      isGroup(node) ? places(node.fields, `${item}.`, holders) : [item],
    );
  });
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && (!isObject(value) || Object.keys(value).length > 0);
}
