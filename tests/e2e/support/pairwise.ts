type Row = readonly number[];

/**
 * Rows of values, one of each factor, in which every pair of values of two factors occurs at least once.
 * Far fewer than all combinations; the same factors always give the same rows.
 * @param factors the values of each factor, none empty
 * @throws Error for a factor without values
 */
export function pairwise<Factors extends readonly (readonly unknown[])[]>(
  factors: Factors,
): { [Factor in keyof Factors]: Factors[Factor][number] }[] {
  const sizes = factors.map(({ length }) => length);
  if (sizes.includes(0)) throw new Error('a factor without values');
  return rowsOf(sizes).map(
    (row) =>
      row.map((value, factor) => factors[factor]?.[value]) as {
        [Factor in keyof Factors]: Factors[Factor][number];
      },
  );
}

/**
 * Each item once, with values of the factors in turn: as many of their pairs occur as there are items for.
 * @throws Error without factors, or for one without values
 */
export function inTurn<Item, Factors extends readonly (readonly unknown[])[]>(
  items: readonly Item[],
  factors: Factors,
): [Item, ...{ [Factor in keyof Factors]: Factors[Factor][number] }][] {
  const turns = pairwise(factors);
  return items.map((item, index) => {
    const turn = turns[index % turns.length];
    if (!turn) throw new Error('no factors');
    return [item, ...turn];
  });
}

/** Every combination of values, the last factor changing fastest. */
export function combinations<Factors extends readonly (readonly unknown[])[]>(
  factors: Factors,
): { [Factor in keyof Factors]: Factors[Factor][number] }[] {
  return factors.reduce<unknown[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  ) as { [Factor in keyof Factors]: Factors[Factor][number] }[];
}

/** Greedy: each row begins with a pair that is still missing and takes along as many more as it can. */
function rowsOf(sizes: readonly number[]): Row[] {
  if (sizes.length < 2) return Array.from({ length: sizes[0] ?? 0 }, (_, value) => [value]);
  const missing = pairsOf(sizes);
  const used = sizes.map((size) => new Array<number>(size).fill(0));
  const rows: Row[] = [];
  for (const first of missing.values()) {
    // A Map goes on with what is left; pairs that a row has covered are gone by then.
    const row: (number | undefined)[] = sizes.map(() => undefined);
    row[first.one.factor] = first.one.value;
    row[first.other.factor] = first.other.value;
    sizes.forEach((size, factor) => {
      row[factor] ??= bestValue(row, factor, size, missing, used);
    });
    const full = row.map((value) => value ?? 0);
    for (const key of keysOf(full)) missing.delete(key);
    full.forEach((value, factor) => {
      const counts = used[factor];
      if (counts) counts[value] = (counts[value] ?? 0) + 1;
    });
    rows.push(full);
  }
  return rows;
}

interface Cell {
  factor: number;
  value: number;
}

const keyOf = (one: Cell, other: Cell) => `${one.factor}:${one.value}|${other.factor}:${other.value}`;

/** All pairs of values of two factors, the earlier factor first. */
function pairsOf(sizes: readonly number[]): Map<string, { one: Cell; other: Cell }> {
  const pairs = new Map<string, { one: Cell; other: Cell }>();
  sizes.forEach((size, factor) => {
    for (let later = factor + 1; later < sizes.length; later += 1) {
      for (let value = 0; value < size; value += 1) {
        for (let laterValue = 0; laterValue < (sizes[later] ?? 0); laterValue += 1) {
          const [one, other] = [
            { factor, value },
            { factor: later, value: laterValue },
          ];
          pairs.set(keyOf(one, other), { one, other });
        }
      }
    }
  });
  return pairs;
}

function keysOf(row: Row): string[] {
  return row.flatMap((value, factor) =>
    row
      .slice(factor + 1)
      .map((later, index) => keyOf({ factor, value }, { factor: factor + 1 + index, value: later })),
  );
}

/** The value that covers most missing pairs with what the row has; among equals the least used so far. */
function bestValue(
  row: readonly (number | undefined)[],
  factor: number,
  size: number,
  missing: ReadonlyMap<string, unknown>,
  used: readonly (readonly number[])[],
): number {
  const gain = (value: number) =>
    row.filter((other, at) => {
      if (other === undefined || at === factor) return false;
      const [mine, theirs] = [
        { factor, value },
        { factor: at, value: other },
      ];
      return missing.has(at < factor ? keyOf(theirs, mine) : keyOf(mine, theirs));
    }).length;
  const values = Array.from({ length: size }, (_, value) => ({
    value,
    gain: gain(value),
    used: used[factor]?.[value] ?? 0,
  }));
  values.sort((one, other) => other.gain - one.gain || one.used - other.used || one.value - other.value);
  return values[0]?.value ?? 0;
}
