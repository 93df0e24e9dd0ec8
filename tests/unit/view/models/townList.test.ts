import { describe, expect, it } from 'vitest';
import type { SituationModel, TownInitiative } from '../../../../src/view/models/situations.ts';
import { MOST_IN_TOWN, townList } from '../../../../src/view/models/townList.ts';

const entries = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) => ({ region: 'north', key: `${name}-${index}` }) as TownInitiative,
  );

interface Made {
  takesPart?: number;
  unstated?: number;
  elsewhere?: string[];
}

function situation(id: string, { takesPart = 0, unstated = 0, elsewhere = [] }: Made): SituationModel {
  return {
    situation: { id, label: id },
    takesPart: entries(id, takesPart),
    unstated: entries(`${id}-maybe`, unstated),
    elsewhere: elsewhere.map((key) => ({
      key,
      region: 'north',
      title: key,
      under: { id: 'other', label: '' },
    })),
  };
}

const shape = ({ situations }: ReturnType<typeof townList>) =>
  situations.map(({ takesPart, unstated, total }) => [takesPart.length, unstated.length, total]);

describe('what a town is told of', () => {
  it('is everything, where there is room for it', () => {
    const situations = [
      situation('illness', { takesPart: 20, unstated: 20 }),
      situation('leisure', { takesPart: 10 }),
    ];
    const others = entries('others', 10);
    const list = townList(situations, others, MOST_IN_TOWN);
    expect(list.situations).toEqual(situations.map((each, place) => ({ ...each, total: [40, 10][place] })));
    expect(list.notNamed).toEqual(others);
    expect(list.counts).toEqual({ takesPart: 30, notNamed: 10, all: 60, told: 60 });
  });

  it('is at most sixty, a fair share of each situation, what it takes part in first', () => {
    const list = townList(
      [
        situation('illness', { takesPart: 50, unstated: 30 }),
        situation('mobility', { takesPart: 3 }),
        situation('leisure', { takesPart: 10, unstated: 40 }),
      ],
      entries('others', 9),
      MOST_IN_TOWN,
    );
    expect(shape(list)).toEqual([
      [29, 0, 80],
      [3, 0, 3],
      [10, 18, 50],
    ]);
    expect(list.notNamed).toEqual([]);
    expect(list.counts).toEqual({ takesPart: 63, notNamed: 9, all: 142, told: 60 });
  });

  it('has room for what names others only when all else is told', () => {
    const { notNamed, counts } = townList([situation('illness', { takesPart: 4 })], entries('others', 9), 6);
    expect(notNamed.map(({ key }) => key)).toEqual(['others-0', 'others-1']);
    expect(counts).toEqual({ takesPart: 4, notNamed: 9, all: 13, told: 6 });
  });

  it('refers nobody to what is not told', () => {
    const list = townList(
      [
        situation('illness', { takesPart: 3 }),
        situation('leisure', { takesPart: 1, elsewhere: ['illness-0', 'illness-2'] }),
      ],
      [],
      2,
    );
    expect(list.situations[1]?.elsewhere.map(({ key }) => key)).toEqual(['illness-0']);
    expect(list.situations[1]?.total).toBe(3);
  });
});
