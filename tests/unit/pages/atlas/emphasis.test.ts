import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { colourFacts } from '../../../../src/colour/facts.ts';
import { DEFAULT_VIEW, paintByLead } from '../../../../src/colour/paint.ts';
import { createMapTopology, type MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { type Coloured, colourBy } from '../../../../src/pages/atlas/colouring.ts';
import { emphasis } from '../../../../src/pages/atlas/flight.ts';
import { createPlaces, type Places } from '../../../../src/pages/atlas/places.ts';
import { mapModel } from '../../../../src/view/models/map.ts';
import { emptyView } from '../../../../src/view/view.ts';
import { realRecord } from '../../record/realRecord.ts';
import { voiceOf } from '../../view/voices.ts';

const NATION = { region: null, bounds: [128, 30, 149, 46] as [number, number, number, number] };
/** In three regions. */
const TAKEHARA = '34203';

const national = JSON.parse(readFileSync('geodata/national.topo.json', 'utf8')) as MunicipalTopology;
let places: Places;
let coloured: Coloured;
beforeAll(async () => {
  const atlas = await realRecord();
  const model = mapModel(atlas, paintByLead(atlas), createMapTopology(national), [], voiceOf('ja'));
  places = createPlaces(model, wordsOf('ja'));
  coloured = colourBy(colourFacts(atlas), DEFAULT_VIEW, model, wordsOf('ja'));
});

describe('emphasis', () => {
  it('keeps all the regions of a town bright, each municipality named once', () => {
    const { outlined, unveiled } = emphasis({ ...emptyView, municipality: TAKEHARA }, NATION, places, null);
    const members = places.regionsOf(TAKEHARA).flatMap(places.codesOf);
    expect(outlined).toEqual([TAKEHARA]);
    expect(members.filter((code) => code === TAKEHARA)).toHaveLength(3);
    expect(unveiled?.toSorted()).toEqual([...new Set(members)].toSorted());
  });

  it('names what an entry of the legend is about once, also where it is chosen itself', () => {
    const item = coloured.legend.items.find(({ codes }) => codes.includes(TAKEHARA));
    if (!item) throw new Error('no entry of the legend is about the town');
    const view = { ...emptyView, municipality: TAKEHARA, only: item.id };
    const { unveiled } = emphasis(view, NATION, places, coloured);
    expect(unveiled?.toSorted()).toEqual([...new Set(item.codes)].toSorted());
  });

  it('puts no veil over anything where nothing is chosen', () => {
    expect(emphasis(emptyView, NATION, places, coloured)).toEqual({ outlined: [], unveiled: null });
  });
});
