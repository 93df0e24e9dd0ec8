import { htmlLanguage } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { Found, Why } from '../../search/types.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { element } from '../../ui/element.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';

/** One result as a link: title, what tells it from namesakes, and why it was found. */
export function drawFound(found: Found, site: Site, words: Words): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(site, found.path);
  link.className = 'found';
  const title = element('span', 'found-title');
  const { why } = found;
  // Where the title itself was met, the title shows it.
  const isInTitle = why !== null && why.text === found.title && why.unmet === undefined;
  if (isInTitle) drawMarked(title, why);
  else drawRuby(title, found.title);
  if (found.titleLanguage !== htmlLanguage(site.language)) title.lang = found.titleLanguage;
  link.append(title, ' ', element('span', 'found-detail', found.detail));
  if (why !== null && !isInTitle) link.append(' ', drawWhy(why, words));
  return link;
}

function drawWhy(why: Why, words: Words): HTMLElement {
  const line = element('span', 'found-why');
  const text = element('span');
  drawMarked(text, why);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(why.text)) text.lang = 'ja';
  line.append(`${withoutRuby(words.search.because[why.field])}: `, text);
  if (why.unmet !== undefined) line.append(` ${withoutRuby(words.search.unmet(why.unmet))}`);
  return line;
}

/** The text with the parts that the query met. */
function drawMarked(place: HTMLElement, { text, ranges }: Why): void {
  let end = 0;
  for (const [start, next] of ranges) {
    place.append(text.slice(end, start), element('mark', '', text.slice(start, next)));
    end = next;
  }
  place.append(text.slice(end));
}
