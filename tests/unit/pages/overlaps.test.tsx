import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintByLead } from '../../../src/colour/paint.ts';
import { Overlaps } from '../../../src/pages/region/Overlaps.tsx';
import type { Atlas } from '../../../src/record/atlas.ts';
import { SiteProvider } from '../../../src/ui/site.ts';
import { regionModel } from '../../../src/view/models/region.ts';
import { realRecord } from '../record/realRecord.ts';
import { japanese } from '../view/voices.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

/** Ids of regions and codes of towns, in the order in which they are linked. */
function linked(id: string): (readonly [kind: string, id: string])[] {
  const region = regionModel(atlas, atlas.region(id), paintByLead(atlas), japanese);
  const site = { language: 'ja', base: '/' } as Parameters<typeof SiteProvider>[0]['site'];
  const html = renderToStaticMarkup(
    <SiteProvider site={site} words={japanese.words}>
      <Overlaps region={region} />
    </SiteProvider>,
  );
  return [...html.matchAll(/data-(region|municipality)="([^"]+)"/g)].map(([, kind = '', of = '']) => [
    kind,
    of,
  ]);
}

describe('what a region shares', () => {
  it('is listed by the other region, the one with most first, with every town they share', () => {
    expect(linked('bingo')).toEqual([
      ['region', 'hiroshima'],
      ...['34204', '34462', '34203'].map((code) => ['municipality', code]),
      ['region', 'takahashigawa'],
      ...['33205', '33207'].map((code) => ['municipality', code]),
      ['region', 'hiroshima-chuo'],
      ['municipality', '34203'],
    ]);
  });

  it('is not mentioned where nothing is shared', () => {
    expect(linked('sapporo')).toEqual([]);
  });
});
