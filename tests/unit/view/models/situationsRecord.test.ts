import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { distinctInitiatives } from '../../../../src/record/counting.ts';
import type { Initiative } from '../../../../src/record/types.ts';
import {
  notNamed,
  type SituationModel,
  situationsOf,
  type TownInitiative,
} from '../../../../src/view/models/situations.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

const nameOf = ({ region, key }: { region: string; key: string }) => `${region}/${key}`;
const inFull = ({ takesPart, unstated }: SituationModel) => [...takesPart, ...unstated];

/** Of what a town's regions do, the parts that its page tells apart; by "region/key". */
function partsOf(real: Atlas, code: string) {
  const regions = real.regionsOf(code);
  const situations = situationsOf(real, regions, code, japanese);
  const names = (list: readonly TownInitiative[]) => list.map(nameOf);
  return {
    situations,
    takesPart: names(situations.flatMap(({ takesPart }) => takesPart)),
    unstated: names(situations.flatMap(({ unstated }) => unstated)),
    notNamed: names(notNamed(real, regions, code, japanese)),
    initiatives: regions.flatMap((region) =>
      region.initiatives
        .filter(({ repeats }) => repeats === undefined)
        .map((initiative) => ({ name: nameOf({ region: region.id, key: initiative.key }), initiative })),
    ),
  };
}

/** What the record itself says of a town and an initiative. */
function partSaid({ participants }: Initiative, code: string): 'takesPart' | 'unstated' | 'notNamed' {
  if (participants.kind === 'all') return 'takesPart';
  if (participants.kind !== 'listed') return 'unstated';
  return participants.codes.includes(code) ? 'takesPart' : 'notNamed';
}

/** Where one looks for a category first, if it is among an initiative's situations. */
const OWN = {
  medical: 'illness',
  transport: 'mobility',
  safety: 'disaster',
  environment: 'environment',
  migration: 'home',
};

/** The situation it is told under, then those that name it. */
function placesOf({ situations, category }: Initiative, order: readonly string[]): string[] {
  const own = Object.entries(OWN).find(([id]) => id === category)?.[1];
  const ids = order.filter((id) => situations.includes(id));
  return own !== undefined && ids.includes(own) ? [own, ...ids.filter((id) => id !== own)] : ids;
}

describe('the situations of the real record', () => {
  let real: Atlas;
  let members: string[];
  beforeAll(async () => {
    real = await realRecord();
    members = real.municipalities.map(({ code }) => code).filter((code) => real.regionsOf(code).length > 0);
  });

  it("小美玉市 takes part in all of いばらき県央's thirty but the one that names others", () => {
    const { takesPart, unstated, notNamed: others } = partsOf(real, '08236');
    expect(others).toEqual(['ibaraki-keno/27']);
    expect(unstated).toEqual([]);
    expect(takesPart).toHaveLength(29);
    expect(new Set([...takesPart, ...others])).toEqual(
      new Set(
        distinctInitiatives(real.region('ibaraki-keno')).map(({ key }) =>
          nameOf({ region: 'ibaraki-keno', key }),
        ),
      ),
    );
    expect(distinctInitiatives(real.region('ibaraki-keno'))).toHaveLength(30);
  });

  it('小美玉市 finds the night clinic under 病気・けが', () => {
    const illness = partsOf(real, '08236').situations.find(({ situation }) => situation?.id === 'illness');
    expect(illness?.situation?.label).toBe('病気・けが');
    expect(illness?.takesPart.map(({ key }) => key)).toEqual(['6', '7', '12', '13']);
    expect(illness?.elsewhere).toEqual([]);
    const childcare = partsOf(real, '08236').situations.find(
      ({ situation }) => situation?.id === 'childcare',
    );
    expect(childcare?.elsewhere.map(({ key, under }) => [key, under.label])).toEqual([
      ['6', '病気・けが'],
      ['7', '病気・けが'],
      ['12', '病気・けが'],
    ]);
  });

  it('竹原市 has what its three regions do, all of it without the sources saying who', () => {
    const { situations, takesPart, unstated, notNamed: others } = partsOf(real, '34203');
    expect([takesPart, others]).toEqual([[], []]);
    expect(unstated).toHaveLength(6 + 6 + 4);
    expect(new Set(situations.flatMap(inFull).map(({ regionName }) => regionName))).toEqual(
      new Set(['広島広域都市圏', '広島中央地域連携中枢都市圏', '備後圏域']),
    );
  });

  it('every member has every initiative that is no repetition once: in full, or as one that names others', () => {
    expect(members).toHaveLength(379);
    for (const code of members) {
      const { initiatives, ...parts } = partsOf(real, code);
      const all = [...parts.takesPart, ...parts.unstated, ...parts.notNamed];
      expect(all.sort(), code).toEqual(initiatives.map(({ name }) => name).sort());
      const wrong = initiatives.filter(
        ({ name, initiative }) => !parts[partSaid(initiative, code)].includes(name),
      );
      expect(wrong, code).toEqual([]);
    }
  });

  it('every member has it under its first situation, named once under each other one, and no situation is empty', () => {
    const order = real.taxonomy.situations.map(({ id }) => id);
    for (const code of members) {
      const { situations, initiatives, notNamed: others } = partsOf(real, code);
      const ids = situations.flatMap(({ situation }) => situation?.id ?? []);
      expect(ids, code).toEqual(order.filter((id) => ids.includes(id)));
      expect(situations.filter((each) => inFull(each).length + each.elsewhere.length === 0)).toEqual([]);

      const told = (list: (each: SituationModel) => { region: string; key: string }[]) =>
        situations
          .flatMap((each) => list(each).map((one) => `${nameOf(one)} ${each.situation?.id ?? 'none'}`))
          .sort();
      const wanted = initiatives
        .filter(({ name }) => !others.includes(name))
        .map(({ name, initiative }) => ({
          name,
          ids: placesOf(initiative, order),
        }));
      expect(told(inFull), code).toEqual(
        wanted.map(({ name, ids: [first] }) => `${name} ${first ?? 'none'}`).sort(),
      );
      expect(
        told(({ elsewhere }) => elsewhere),
        code,
      ).toEqual(
        wanted.flatMap(({ name, ids: [, ...further] }) => further.map((id) => `${name} ${id}`)).sort(),
      );
    }
  });
});
