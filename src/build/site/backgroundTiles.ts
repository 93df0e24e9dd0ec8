import type { BackgroundTiles } from '../../map/background.ts';

/** Tile servers known by name. Only those whose terms allow it, with the credit that their maker asks for. */
const PRESETS: Readonly<Record<string, BackgroundTiles>> = {
  // https://maps.gsi.go.jp/development/ichiran.html
  'gsi-pale': {
    preset: 'gsi-pale',
    url: 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png',
    zooms: [5, 18],
    link: 'https://maps.gsi.go.jp/development/ichiran.html',
  },
};

/** What nearly every tile server has. */
const USUAL_ZOOMS = [0, 18] as const;
const HOST = /^https:\/\/[a-z0-9.-]+(?::\d+)?$/;
/** A build to be tried out on the same machine. */
const OWN_MACHINE = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/;
const LAST_ADDRESS = /\s*(https?:\/\/\S+)$/;

/**
 * The tiles to lay under the map's colours, from BACKGROUND_TILES and BACKGROUND_CREDIT; null where none are asked for.
 * @param env BACKGROUND_TILES is a name ("gsi-pale") or the address of a tile with {z}, {x} and {y}; BACKGROUND_CREDIT
 *   goes with an address: the name of the tiles' maker, and after it, if there is one, the address to link to
 * @throws Error for anything else, in Japanese and English
 */
export function backgroundTiles(env: Readonly<Record<string, string | undefined>>): BackgroundTiles | null {
  const tiles = env.BACKGROUND_TILES?.trim() ?? '';
  if (tiles === '') return null;
  const preset = Object.hasOwn(PRESETS, tiles) ? PRESETS[tiles] : undefined;
  if (preset) return preset;
  if (originOf(tiles) === null || !hasPlaces(tiles)) {
    throw new Error(
      `BACKGROUND_TILES の値「${tiles}」は使えません。${Object.keys(PRESETS).join('、')} か、` +
        'https://tiles.example/{z}/{x}/{y}.png のようなタイルのアドレスを指定してください。\n' +
        `BACKGROUND_TILES is "${tiles}"; it must be ${Object.keys(PRESETS).join(', ')} or the address of a tile ` +
        'such as https://tiles.example/{z}/{x}/{y}.png',
    );
  }
  const given = env.BACKGROUND_CREDIT?.trim() ?? '';
  const link = LAST_ADDRESS.exec(given)?.[1];
  const credit = given.replace(LAST_ADDRESS, '');
  if (credit === '') {
    throw new Error(
      'BACKGROUND_CREDIT がありません。背景の地図を作った人の名前を指定してください（例：BACKGROUND_CREDIT="○○市 https://city.example/"）。\n' +
        'BACKGROUND_CREDIT is missing; name who made the tiles, such as BACKGROUND_CREDIT="City of Example https://city.example/"',
    );
  }
  return { url: tiles, zooms: USUAL_ZOOMS, credit, ...(link !== undefined && { link }) };
}

/** The one origin that the site's policy must allow for the tiles ("https://tiles.example"), or null. */
export function tileOrigin(background: BackgroundTiles | null): string | null {
  return background && originOf(background.url);
}

/** Null for what is no plain address: an origin goes into the policy, where a stray sign would open it. */
function originOf(address: string): string | null {
  const parsed = URL.parse(address);
  if (parsed === null || parsed.username !== '' || /\s/.test(address)) return null;
  return HOST.test(parsed.origin) || OWN_MACHINE.test(parsed.origin) ? parsed.origin : null;
}

/** {z}, {x} and {y} once each, and no other place to fill in: this atlas knows no more. */
function hasPlaces(address: string): boolean {
  const places = address.match(/\{[^}]*\}/g) ?? [];
  return places.sort().join() === '{x},{y},{z}';
}
