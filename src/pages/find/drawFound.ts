import { htmlLanguage } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { Found, Why } from '../../search/types.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';

/** One result as a link: title, what tells it from namesakes, and why it was found. */
export function drawFound(found: Found, site: Site, words: Words): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(site, found.path);
  link.className = 'found';
  const title = element('span', 'found-title');
  drawRuby(title, found.title);
  if (found.titleLanguage !== htmlLanguage(site.language)) title.lang = found.titleLanguage;
  const detail = element('span', 'found-detail');
  drawRuby(detail, found.detail);
  link.append(title, ' ', detail);
  if (found.why) link.append(' ', drawWhy(found.why, words));
  return link;
}

function drawWhy({ field, text, ranges }: Why, words: Words): HTMLElement {
  const why = element('span', 'found-why');
  why.append(`${withoutRuby(words.search.because[field])}: `);
  let end = 0;
  for (const [start, next] of ranges) {
    const mark = element('mark', '');
    mark.textContent = text.slice(start, next);
    why.append(text.slice(end, start), mark);
    end = next;
  }
  why.append(text.slice(end));
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) why.lang = 'ja';
  return why;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
