import fc from 'fast-check';
import { hostileText } from './hostileTexts.ts';

/** Values of every kind that a browser hands from one window to another. */
const anyValue: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(fc.constantFrom('kind', 'source', 'length', 'notes', '__proto__', 'then'), hostileText),
  values: [fc.boolean(), fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined), hostileText],
  maxDepth: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** An object or a list that holds itself. */
const circle: fc.Arbitrary<unknown> = fc.tuple(fc.boolean(), hostileText).map(([isList, text]) => {
  const list: unknown[] = [text];
  const object: Record<string, unknown> = { text, list };
  list.push(list, object);
  object.self = object;
  return isList ? list : object;
});

/** Lists of more than anybody has to say, some of them with nothing in them. */
const hugeList: fc.Arbitrary<unknown> = fc
  .constantFrom(21, 1001, 100_000, 2 ** 32 - 1)
  .chain((length) =>
    fc.constantFrom<() => unknown[]>(
      () => new Array(length),
      () => new Array(Math.min(length, 2000)).fill('bingo/rail'),
      () => new Array(Math.min(length, 2000)).fill({ parameter: 'a', value: 'b', reason: 'c' }),
    ),
  )
  .map((make) => make());

export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: anyValue },
  { weight: 1, arbitrary: circle },
  { weight: 1, arbitrary: hugeList },
);

/** An object that something was done to: one of its properties, or one it did not have, is anything. */
export function spoiled(objects: fc.Arbitrary<object>): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(objects, fc.nat(), fc.oneof(anything, hostileText)).map(([object, place, value]) => {
    const keys = [...Object.keys(object), 'strange'];
    return { ...object, [keys[place % keys.length] ?? 'strange']: value };
  });
}

/** All objects that can be reached from a value, itself among them. */
export function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  // A list without items has as many places as it likes.
  const inside = Array.isArray(value) && value.length > 10_000 ? [] : Object.values(value);
  for (const each of inside) objectsIn(each, found);
  return found;
}
