/** A mistake put into the built site on purpose, as one could get there by accident, and the tests that ought to notice. */
export type SeededFault = {
  /** What a reader would meet. */
  name: string;
  /** File of tests/e2e. */
  spec: string;
  /** Tests of it, a regular expression. */
  tests: string;
} & (ChangedFiles | ChangedHeader);

export interface ChangedFiles {
  /** Paths of files below the site's root that may be changed; it is enough if one is. */
  files: RegExp;
  change(text: string): string;
}

interface ChangedHeader {
  /** The value that a response header gets instead of its own. */
  header(name: string, value: string): string;
}

export const SEEDED_FAULTS: readonly SeededFault[] = [
  {
    name: 'two colours of the picture are swapped',
    files: /^regions\/hiroshima-chuo\/index\.html$/,
    change: (text) =>
      text.replace(/ink-(work|health)(?=")/g, (_, ink) => (ink === 'work' ? 'ink-health' : 'ink-work')),
    spec: 'sameColours.spec.ts',
    tests: 'both maps have the same colours: the leading field',
  },
  {
    name: 'a page does not say its language',
    // Which language is looked at is the sample's affair.
    files: /^(?:en\/|easy\/)?about\/index\.html$/,
    change: (text) => text.replace(/<html lang="\w+"/, '<html'),
    spec: 'axe.spec.ts',
    tests: ' about, ',
  },
  {
    name: 'nothing shows what has the focus',
    files: /^assets\/map-.*\.css$/,
    change: (text) => text.replace(/:focus-visible\{outline:3px[^}]*\}/, ':focus-visible{outline:none}'),
    spec: 'layout.spec.ts',
    tests: 'check, 1440 px: is marked',
  },
  {
    name: 'a town has another one’s code',
    files: /^assets\/data-\w+\/ja\/map\.json$/,
    change: (text) => text.replace('"codes":["08201",', '"codes":["08202",'),
    spec: 'nation.spec.ts',
    tests: 'opens いばらき県央 when 水戸市 is clicked',
  },
  {
    name: 'the search finds nothing',
    files: /^assets\/data-\w+\/ja\/search\.json$/,
    change: (text) =>
      JSON.stringify({ ...JSON.parse(text), municipalities: [], regions: [], initiatives: [] }),
    spec: 'find.spec.ts',
    tests: 'shows results in groups',
  },
  {
    name: 'the way back leads out of the site',
    files: /^assets\/client-.*\.js$/,
    change: (text) => text.replaceAll('history.pushState(', 'history.replaceState('),
    spec: 'nation.spec.ts',
    tests: 'goes back and forward',
  },
  {
    name: 'a picture of another host counts the readers',
    files: /^about\/index\.html$/,
    change: (text) => text.replace('</main>', '<img src="https://counter.example/1.gif" alt=""></main>'),
    spec: 'readers.spec.ts',
    tests: 'strict policy about:',
  },
  {
    name: 'the policy lets any script run',
    header: (name, value) =>
      name === 'Content-Security-Policy' ? value.replace("script-src 'self'", "$& 'unsafe-inline'") : value,
    spec: 'readers.spec.ts',
    tests: 'strict policy about:',
  },
  {
    name: 'nothing answers without a connection',
    files: /^sw\.js$/,
    change: () => '',
    spec: 'keep.spec.ts',
    tests: 'the region and its members open',
  },
  {
    name: 'who cannot see is not told of a choice',
    files: /^index\.html$/,
    change: (text) => text.replace('id="announcer" aria-live="polite"', 'id="announcer"'),
    spec: 'keyboard.spec.ts',
    tests: 'choosing by the list, without WebGL',
  },
  {
    name: 'names lie on names',
    files: /^assets\/layers-.*\.js$/,
    change: (text) => text.replace('"text-padding":4,', '"text-padding":4,"text-allow-overlap":!0,'),
    spec: 'labels.spec.ts',
    tests: 'no name lies on another: municipalities',
  },
  {
    name: 'a number is not what is listed',
    files: /^index\.html$/,
    change: (text) => text.replaceAll('全国に38あります', '全国に37あります'),
    spec: 'nation.spec.ts',
    tests: 'shows all 38 regions',
  },
  {
    name: 'a link leads nowhere',
    files: /^about\/index\.html$/,
    change: (text) => text.replaceAll('href="/about/accessibility/"', 'href="/about/accessability/"'),
    spec: 'links.spec.ts',
    tests: 'no link leads nowhere: ja',
  },
  {
    name: 'a page ends in the middle',
    files: /^municipalities\/08236\/index\.html$/,
    change: (text) => text.slice(0, text.length / 2),
    spec: 'journeys.spec.ts',
    tests: 'the night clinic',
  },
];

/** @throws Error for a name that none has */
export function seededFault(name: string): SeededFault {
  const fault = SEEDED_FAULTS.find((each) => each.name === name);
  if (!fault) throw new Error(`no fault is called "${name}"`);
  return fault;
}
