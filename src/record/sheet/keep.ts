import { isObject } from '../check/place.ts';
import { type Group, isGroup, type Leaf } from './columns/kinds.ts';
import { SPEC } from './columns/spec.ts';
import { at, type Made, put } from './place.ts';

/**
 * Adds to an entry what the sheet has no column for and the record already knows.
 * A column that is there and blank takes a value away; a column that is not there leaves it as it was.
 * @param columns places that the sheet has columns for ("sources.0.id")
 */
export function keepAbsent(made: Made, old: Made, columns: ReadonlySet<string>): void {
  keep(made, old, SPEC, '', columns);
  const fields = new Set(SPEC.map((node) => node.at.split('.')[0]));
  for (const [key, value] of Object.entries(old)) if (!fields.has(key)) made[key] ??= value;
}

function keep(
  made: Made,
  old: Made,
  nodes: readonly (Leaf | Group)[],
  prefix: string,
  columns: ReadonlySet<string>,
): void {
  for (const node of nodes) {
    const path = prefix + node.at;
    const before = at(old, node.at);
    if (isGroup(node) || node.list === true) keepItems(made, before, node, path, columns);
    else if (!columns.has(path) && before !== undefined)
      put(made, node.at, node.kind === 'who' ? said(before) : before);
  }
}

/** Items that the sheet has no columns for stay; of the others, the fields that it has no columns for. */
function keepItems(
  made: Made,
  before: unknown,
  node: Group | Leaf,
  path: string,
  columns: ReadonlySet<string>,
): void {
  if (!Array.isArray(before)) return;
  const shown = numberOfItems(path, columns);
  const now = at(made, node.at);
  const items: unknown[] = Array.isArray(now) ? now : [];
  if (isGroup(node)) {
    const [identity = ''] = node.fields.map((field) => field.at);
    items.forEach((item, index) => {
      const old: unknown = before[index];
      if (!isObject(item) || !isObject(old) || at(item, identity) !== at(old, identity)) return;
      keep(item, old, node.fields, `${path}.${index}.`, columns);
    });
  }
  const rest = before.slice(shown);
  if (rest.length > 0) put(made, node.at, [...items, ...rest]);
}

function numberOfItems(path: string, columns: ReadonlySet<string>): number {
  let most = 0;
  for (const column of columns) {
    if (!column.startsWith(`${path}.`)) continue;
    most = Math.max(most, Number.parseInt(column.slice(path.length + 1), 10) + 1);
  }
  return most;
}

/** Of a statement of participants, what the column 参加市町村 holds. */
function said(participants: unknown): unknown {
  if (!isObject(participants)) return participants;
  const { kind, codes, count } = participants;
  return { kind, ...(codes !== undefined && { codes }), ...(count !== undefined && { count }) };
}
