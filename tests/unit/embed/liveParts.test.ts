import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../../../src/embed/frame/liveChosen.ts';
import { beginning } from '../../../src/embed/frame/liveParts.ts';
import type { EmbedSubject } from '../../../src/embed/frame/pageData.ts';
import { createCutter } from '../../../src/geo/cut.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { createDetail } from '../../../src/pages/atlas/detail.ts';
import type { Places } from '../../../src/pages/atlas/places.ts';
import { emptyView } from '../../../src/view/view.ts';

const level = (name: string) => {
  const file = new URL(`../../../geodata/${name}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
};
const MITO: EmbedSubject = { kind: 'municipality', code: '08201' };
const IBARAKI: EmbedSubject = { kind: 'region', id: 'ibaraki-keno' };
const MEMBERS = ['08201', '08216', '08236'];

describe('the ground a map begins with', () => {
  it.each([
    [MITO, 'prefectures/08'],
    [IBARAKI, 'regions/ibaraki-keno'],
  ] as const)('is as fine as the picture it replaces: %o', async (subject, file) => {
    const asked: string[] = [];
    const cut = createCutter(level('fine'));
    const { region, own } = beginning(subject);
    const detail = createDetail({
      site: { files: '/files/' },
      page: { region, bounds: [140.2, 36.1, 140.7, 36.5] },
      own,
      async fetchTopology(address) {
        asked.push(address.replace(/^\/files\/geo\/(.*)\.json$/, '$1'));
        return address.includes('middle') ? level('middle') : cut(new Set(MEMBERS));
      },
    });
    const geometry = await detail.prepare(9.5);
    expect(asked.sort()).toEqual(['middle', file]);
    expect(geometry?.cuts.flatMap((each) => createMapTopology(each).codes).sort()).toEqual(MEMBERS);
  });
});

describe('what is bright and outlined', () => {
  const places = {
    codesOf: (region) => (region === 'ibaraki-keno' ? MEMBERS : ['09213']),
    regionsOf: (code) => (MEMBERS.includes(code) ? ['ibaraki-keno'] : []),
  } as Pick<Places, 'codesOf' | 'regionsOf'> as Places;
  const of = (subject: EmbedSubject, chosen: Parameters<typeof emphasisOf>[0]) =>
    emphasisOf(chosen, subject, {
      view: emptyView,
      home: { region: beginning(subject).region, bounds: [0, 0, 1, 1] },
      places,
      coloured: null,
    });

  it('is the region, in its frame, and a line around what is chosen in it', () => {
    expect(of(IBARAKI, {})).toEqual({ outlined: [], unveiled: MEMBERS });
    expect(of(IBARAKI, { municipality: '08216' })).toEqual({ outlined: ['08216'], unveiled: MEMBERS });
  });

  it('is another region, once it is chosen', () => {
    expect(of(IBARAKI, { region: 'other' })).toEqual({ outlined: ['09213'], unveiled: ['09213'] });
  });

  it('is the town alone, in its frame, whatever is chosen', () => {
    expect(of(MITO, {})).toEqual({ outlined: [], unveiled: ['08201'] });
    expect(of(MITO, { municipality: '08216' })).toEqual({ outlined: ['08216'], unveiled: ['08201'] });
  });
});
