/** A computer as a build sees it. */
export interface Place {
  /** Folder of the checkout below that of the test; the names of the two are different in length and depth. */
  folder: string;
  env: Readonly<Record<string, string>>;
  /** What others may not do with files that are made. */
  umask: number;
}

const ELSEWHERE = new URL('elsewhere.mjs', import.meta.url).href;

/** Two places in which everything is different that may be: the same commit is to make the same bytes in both. */
export const PLACES: readonly [Place, Place] = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, umask: 0o022 },
  {
    folder: 'another place/atlas',
    env: {
      // Its day is the next one for most of ours; its alphabet has an i without a dot.
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      UV_THREADPOOL_SIZE: '2',
      NODE_OPTIONS: `--import=${ELSEWHERE}`,
    },
    umask: 0o077,
  },
];

/** What the site is told of where it will stand, without which pictures of link previews and the sitemap are not made. */
const SITE = { SITE_URL: 'https://atlas.example/here/', SITE_CONTACT: 'mailto:atlas@city.example' };
/** What else changes a build when it is set. */
const OTHERS = ['BACKGROUND_TILES', 'BACKGROUND_CREDIT', 'ATLAS_URL', 'NODE_ENV', 'NODE_OPTIONS'];

/**
 * The environment of a build.
 * @param epoch time of the commit, seconds since 1970
 */
export function environment(
  place: Place,
  epoch: string,
  own: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string | undefined> {
  const kept = Object.entries(own).filter(([name]) => !OTHERS.includes(name) && !name.startsWith('npm_'));
  return { ...Object.fromEntries(kept), ...SITE, SOURCE_DATE_EPOCH: epoch, ...place.env };
}
