import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { htmlLanguage } from '../../../i18n/language.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import { drawIn } from '../../../ui/jsx/jsx-runtime.ts';
import type { PageVoice } from '../../../view/voice.ts';
import { refuseBareReadings } from '../../refuseBareReadings.ts';
import { refuseUnsafeMarkup } from '../../refuseUnsafeMarkup.ts';

/** Elements after which a line ends: people read what they paste. */
const LINE_ENDS =
  /<\/(?:h1|h2|h3|p|li|ul|figure|figcaption|caption|thead|tbody|tr|th|td|table|title|head|main|body|section)>|<(?:ul|figure|table(?: border="1")?|thead|tbody|tr|hr|head|main|body|section lang="en"|html lang="\w+"|img [^>]*|meta [^>]*)\/?>/g;
/** React asks for pictures early, in a line of its own before them; in somebody else's page that is not ours to do. */
const PRELOADS = /<link rel="preload"[^>]*>/g;

/**
 * A fragment of HTML for pages that have a head of their own.
 * @throws Error for markup that a strict policy would refuse
 */
export function fragment(content: ReactNode, name: string, { language }: PageVoice): string {
  drawIn(language);
  // Most pages it is pasted into are in Japanese.
  return safe(
    renderToStaticMarkup(language === 'en' ? <section lang="en">{content}</section> : content),
    name,
  );
}

/** The whole of a page that stands on its own, without a style sheet. */
export function wholePage(title: string, content: ReactNode, name: string, { language }: PageVoice): string {
  drawIn(language);
  const html = renderToStaticMarkup(
    <html lang={htmlLanguage(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{withoutRuby(title)}</title>
      </head>
      <body>
        <main>{content}</main>
      </body>
    </html>,
  );
  return safe(`<!doctype html>\n${html}`, name);
}

function safe(html: string, name: string): string {
  const lined = html
    .replace(PRELOADS, '')
    .replace(LINE_ENDS, (tag) => `${tag}\n`)
    .replace(/\n{2,}/g, '\n')
    .trimEnd();
  refuseUnsafeMarkup(name, lined);
  refuseBareReadings(name, lined);
  return lined;
}
