import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';
import type { FoundTown } from './findTown.ts';

/** So many other towns are named; a position so vague is better replaced by a name. */
const MOST_NEAR = 6;
/** Metres. Above this the device knows little more than which part of the country it is in. */
const VAGUE = 2_000;
/** Metres. A town farther away is no answer to "where am I". */
const FAR = 50_000;

/** What is known of where the reader is, in words and links. @param accuracy metres */
export function drawAnswer(
  { located, nameOf }: FoundTown,
  accuracy: number,
  site: Site,
  { locate: words }: Words,
): HTMLElement[] {
  const link = (code: string) => townLink(words.open(nameOf(code)), code, site);
  const error = paragraph(words.accuracy(inWords(accuracy, words)), 'locate-accuracy');
  if (located.kind === 'outside') {
    const { nearest, metres } = located;
    if (nearest === null || metres > FAR) return [paragraph(words.abroad), paragraph(words.instead)];
    return [
      paragraph(words.outside),
      paragraph(words.nearest(nameOf(nearest), inWords(metres, words))),
      links([link(nearest)]),
      error,
    ];
  }
  const isVague = accuracy > VAGUE;
  const isCertain = located.near.length === 0 && !isVague;
  return [
    paragraph((isCertain ? words.here : words.perhaps)(nameOf(located.code)), 'locate-town'),
    links([link(located.code)], 'locate-own'),
    ...(isCertain ? [] : [paragraph(isVague ? words.vague : words.near)]),
    ...others(located.near, nameOf, site, words),
    error,
    ...(isVague ? [paragraph(words.instead)] : []),
  ];
}

function others(
  codes: readonly string[],
  nameOf: (code: string) => string,
  site: Site,
  words: Words['locate'],
): HTMLElement[] {
  if (codes.length === 0) return [];
  const list = links(codes.slice(0, MOST_NEAR).map((code) => townLink(nameOf(code), code, site)));
  const rest = codes.length - MOST_NEAR;
  return rest > 0 ? [list, paragraph(words.more(rest))] : [list];
}

/** Two figures are enough for a radius: 30 m, 250 m, 1.2 km, 35 km. */
function inWords(metres: number, words: Words['locate']): string {
  if (metres < 950) return words.metres(Math.max(Math.round(metres / 10) * 10, 10));
  const kilometres = metres / 1000;
  return words.kilometres(kilometres < 9.5 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres));
}

function links(items: readonly HTMLElement[], className?: string): HTMLElement {
  const list = document.createElement('ul');
  list.className = ['locate-towns', ...(className ? [className] : [])].join(' ');
  list.append(
    ...items.map((item) => {
      const entry = document.createElement('li');
      entry.append(item);
      return entry;
    }),
  );
  return list;
}

function townLink(text: string, code: string, site: Site): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(site, paths.municipality(code));
  drawRuby(link, text);
  return link;
}

/** A paragraph of a text that may carry readings. */
export function paragraph(text: string, className?: string): HTMLElement {
  const element = document.createElement('p');
  if (className) element.className = className;
  drawRuby(element, text);
  return element;
}
