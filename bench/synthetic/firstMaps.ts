import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGeometry } from '../../src/build/geometry.ts';
import { pictureParts } from '../../src/build/pictureParts.ts';
import { NATION_BOUNDS, pictureMaker } from '../../src/build/pictures.ts';
import { readRecord } from '../../src/build/readRecord.ts';
import { paintByLead } from '../../src/colour/paint.ts';
import { palette } from '../../src/colour/palette.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { Atlas } from '../../src/record/atlas.ts';
import { inksOf } from '../fixtures/inks.ts';
import type { Shown } from '../fixtures/make.ts';
import { memberPoint, pointOf } from '../fixtures/points.ts';
import { makeCertificate } from '../run/certificate.ts';
import { CONDITIONS } from '../run/conditions.ts';
import { openLine } from '../run/line.ts';
import { measureLoad } from '../run/load.ts';
import { serveStatic } from '../run/server.ts';
import { withoutMade } from './chosen.ts';
import { quantile } from './keystrokes.ts';

/**
 * Command line: when the first coloured map is on the screen, with a made record and with the real one within it.
 *
 *   npx tsx bench/synthetic/firstMaps.ts --data <folder> --pages <what pages.ts wrote> [--rounds 7]
 *
 * The two take turns, each run in a browser of its own; only the ratio means anything.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string' },
    rounds: { type: 'string', default: '7' },
  },
});
if (values.data === undefined || values.pages === undefined) throw new Error('--data and --pages: of what?');
const root = path.join(import.meta.dirname, '../..');
const [full, geometry] = await Promise.all([
  readRecord(values.data),
  readGeometry(path.join(root, 'geodata')),
]);

/** One page of each kind, of places that both records have. 竹原市 is in three regions. */
const PLACES = [
  { path: '/', kind: 'nation' },
  { path: '/regions/ibaraki-keno/', kind: 'region' },
  { path: '/municipalities/34203/', kind: 'town' },
] as const;
const RECORDS = ['real', 'made'] as const;

const shown = { real: shownIn(withoutMade(full)), made: shownIn(full) };
const certificate = makeCertificate();
const servers = {
  real: await serveStatic(path.join(values.pages, 'real'), certificate),
  made: await serveStatic(path.join(values.pages, 'made'), certificate),
};
console.log('| page | circumstances | real ms | made ms | × |');
console.log('| --- | --- | --- | --- | --- |');
// A phone's frame cuts the country off at its sides, and some made regions with it.
for (const condition of CONDITIONS.filter(({ viewport }) => viewport.width > viewport.height)) {
  for (const place of PLACES) {
    const times: Record<(typeof RECORDS)[number], number[]> = { real: [], made: [] };
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const record of RECORDS) times[record].push(await firstMap(record, place, condition));
    }
    const [real, made] = RECORDS.map((record) => quantile(times[record], 0.5));
    const cells = [real, made].map((time) => (time ?? 0).toFixed(0));
    const ratio = ((made ?? 0) / (real ?? 1)).toFixed(2);
    console.log(`| ${place.path} | ${condition.label} | ${cells.join(' | ')} | ${ratio} |`);
  }
}
for (const server of Object.values(servers)) server.close();

/** Milliseconds from navigation to the first coloured map, in a browser of its own. */
async function firstMap(
  record: (typeof RECORDS)[number],
  place: (typeof PLACES)[number],
  condition: (typeof CONDITIONS)[number],
): Promise<number> {
  const { port, takeSent } = servers[record];
  const line = condition.line && (await openLine(port, condition.line));
  try {
    const result = await measureLoad(
      {
        page: {
          id: `${record} ${place.kind}`,
          label: place.path,
          kind: 'ours',
          at: 'site',
          path: place.path,
          shows: place.kind === 'nation' ? 'nation' : 'region',
          // What comes after the picture is not waited for.
          isLive: false,
        },
        url: `https://127.0.0.1:${line?.port ?? port}${place.path}`,
        ...shown[record][place.kind],
        fingerprint: certificate.fingerprint,
        takeSent,
      },
      condition,
    );
    if (result.firstMap === null) throw new Error(`${place.path} has no map`);
    return result.firstMap;
  } finally {
    line?.close();
  }
}

/** What the pages of a record show, and where their colours are looked for. */
function shownIn(atlas: Atlas): Record<(typeof PLACES)[number]['kind'], Shown> {
  const paints = paintByLead(atlas);
  const inks = inksOf(paints, palette.light);
  const voice = { language: 'ja', words: wordsOf('ja') } as const;
  const making = [atlas, geometry, paints, (address: string) => address, voice] as const;
  const region = atlas.region('ibaraki-keno');
  const of = (code: string) => memberPoint(code, paints, geometry.fine.map, inks);
  return {
    nation: {
      bounds: NATION_BOUNDS,
      points: atlas.regions.map((each) => pointOf(each, paints, geometry.national.map, inks)),
    },
    region: {
      bounds: pictureMaker(...making).regionBounds(region),
      points: region.members.map(({ code }) => of(code)),
    },
    town: { bounds: pictureParts(...making).townBounds('34203'), points: [of('34203')] },
  };
}
