import { circles } from '../circles.ts';
import type { Finding } from '../fault.ts';
import { textsOf } from '../known.ts';
import type { Place } from '../place.ts';
import { choice } from './choice.ts';

/** Repetitions (再掲): what they repeat is there, and is the first of its kind. */
export function* repeatFindings(region: Place): Iterable<Finding> {
  const initiatives = region.at('initiatives').items();
  const keys = new Set(textsOf(initiatives, 'key'));
  const origins = links(initiatives, 'key', 'repeats');
  const inCircle = yield* circleFindings(initiatives, 'key', 'repeats', 'repeats-circular');
  for (const initiative of initiatives) {
    const place = initiative.at('repeats');
    if (place.text === null || inCircle.has(initiative.at('key').text ?? '')) continue;
    const origin = origins.get(place.text);
    if (!keys.has(place.text)) yield place.finding('repeats-unknown', { value: place.text });
    else if (origin !== undefined) yield place.finding('repeats-chain', { value: place.text, origin });
  }
}

/** The region's own tree, and the places of initiatives in it. */
export function* systemFindings(region: Place): Iterable<Finding> {
  const nodes = region.at('system').items();
  const ids = new Set(textsOf(nodes, 'id'));
  const seen = new Set<string>();
  yield* circleFindings(nodes, 'id', 'parent', 'parent-circular');
  for (const node of nodes) {
    const id = node.at('id');
    if (id.text !== null && seen.has(id.text)) yield id.finding('node-twice', { value: id.text });
    seen.add(id.text ?? '');
    yield* choice(node.at('parent'), ids, 'node-unknown');
  }
  for (const initiative of region.at('initiatives').items()) {
    yield* choice(initiative.at('node'), ids, 'node-unknown');
  }
}

function* circleFindings(
  items: readonly Place[],
  from: string,
  to: string,
  rule: 'repeats-circular' | 'parent-circular',
): Generator<Finding, ReadonlySet<string>> {
  const found = circles(links(items, from, to));
  for (const circle of found) {
    const first = items.find((item) => item.at(from).text === circle[0]);
    if (first) yield first.at(to).finding(rule, { circle: [...circle, circle[0] ?? ''].join(' → ') });
  }
  return new Set(found.flat());
}

function links(items: readonly Place[], from: string, to: string): Map<string, string> {
  return new Map(
    items.flatMap((item) => {
      const key = item.at(from).text;
      const target = item.at(to).text;
      return key === null || target === null ? [] : [[key, target] as const];
    }),
  );
}
