import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../src/record/check/checkRecord.ts';
import type { Fault } from '../../../../src/record/check/fault.ts';
import { scanJson } from '../../../../src/record/check/json/scan.ts';
import { formatPath } from '../../../../src/record/check/path.ts';
import { Place } from '../../../../src/record/check/place.ts';
import { describe as wording } from '../../../../src/record/check/say.ts';
import { changed, lists, recordOf } from './fixture.ts';
import { damaged, randomFrom, randomValue } from './random.ts';
import { small } from './small.ts';

const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const heading = lists['municipalities.csv']?.split('\n').slice(0, 20).join('\n') ?? '';
/** Few municipalities, so that a run takes little time. */
const short = { ...lists, 'municipalities.csv': heading };

/** Fails with the seed and the step, so that a run can be repeated with FUZZ_SEED. */
function repeat(times: number, step: (random: () => number) => void): void {
  for (let round = 0; round < times; round += 1) {
    try {
      step(randomFrom(SEED + round));
    } catch (error) {
      throw new Error(`FUZZ_SEED=${SEED + round}`, { cause: error });
    }
  }
}

function expectToBeSaid(faults: readonly Fault[]): void {
  const said = faults.flatMap((fault) => [wording(fault, 'ja'), wording(fault, 'en')]);
  expect(said.map(({ reason, remedy }) => reason + remedy).join('')).not.toMatch(
    /[\p{Cc}\p{Cs}]|\{(?:value|code|field|found|line)\}/u,
  );
}

describe(`the check of what nobody would write (seed ${SEED})`, { timeout: 60_000 }, () => {
  it('bears any JSON value as any file', () => {
    repeat(200, (random) => {
      const text = () => JSON.stringify(randomValue(random));
      const names = ['taxonomy.json', 'sources.json'].filter(() => random() < 0.5);
      const files = Object.fromEntries(
        ['regions/a.json', 'regions/b.json', ...names].map((name) => [name, text()]),
      );
      expectToBeSaid(checkRecord({ ...short, ...files }));
    });
  });

  it('bears any JSON value in any place of a region', () => {
    const paths = [...new Place(small).everything()].map(({ path }) => formatPath(path)).slice(1);
    repeat(200, (random) => {
      const path = paths[Math.floor(random() * paths.length)] ?? 'id';
      expectToBeSaid(checkRecord({ ...short, ...jsonOnly(changed(small, { [path]: randomValue(random) })) }));
    });
  });

  it('bears damaged texts, and tells JSON from what is none', () => {
    const text = JSON.stringify(small, null, 2);
    repeat(200, (random) => {
      const bad = damaged(text, random);
      expect(scanJson(bad).problem === null, bad).toBe(isJson(bad));
      const csv = damaged(heading, random);
      expectToBeSaid(checkRecord({ ...short, 'regions/mito.json': bad, 'municipalities.csv': csv }));
    });
  });

  it('bears values nested without end', () => {
    const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const deep = JSON.stringify(small).replace('"notes":["注はありません。"]', `"notes":${nested}`);
    expect(() =>
      checkRecord({ ...short, 'regions/mito.json': deep, 'regions/b.json': nested }),
    ).not.toThrow();
  });
});

function jsonOnly(region: object) {
  return { 'regions/mito.json': recordOf(region)['regions/mito.json'] ?? '' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
