import type { Language } from '../../i18n/language.ts';
import { addressOf } from '../../ui/siteData.ts';
import type { EmbedSubject } from '../frame/pageData.ts';
import { type EmbedOptions, writeEmbedOptions } from '../options.ts';
import type { FixedRelease } from './pageData.ts';
import { atlasPath, framePath } from './subject.ts';

/** Stands for the atlas's origin where the build does not know it, and no script can say it. */
export const PLACEHOLDER = 'https://atlas.example';

/** Where the atlas stands. */
export interface Place {
  /** "https://city.example" */
  origin: string;
  /** "/" or "/atlas/". */
  base: string;
}

/** What an editor has chosen, with the words that go into the code; all in the map's language and without readings. */
export interface SnippetContent {
  subject: EmbedSubject;
  language: Language;
  options: EmbedOptions;
  /** CSS pixels. */
  height: number;
  title: string;
  /** Of the link for readers who are shown no map. */
  fallback: string;
}

/** A frame, and below it a link for the readers whose network or browser does not show it. */
export function frameSnippet(place: Place, content: SnippetContent): string {
  const { subject, language, options, height, title } = content;
  const address = place.origin + addressOf({ ...place, language }, framePath(subject));
  const frame = tag('iframe', {
    src: address + writeEmbedOptions(options),
    title,
    ...foreign(language),
    width: '100%',
    height: String(height),
    loading: 'lazy',
    // No `style`: policies of host pages may forbid it, and the frame would get a border and a complaint.
    frameborder: '0',
  });
  const paragraph = tag('p', foreign(language));
  return `${frame}</iframe>\n${paragraph}${fallbackLink(place, content)}</p>`;
}

/** The element, with the script that updates itself or with a release that never changes. */
export function elementSnippet(place: Place, content: SnippetContent, release: FixedRelease | null): string {
  const { subject, language, options, height, title } = content;
  const folder = `${place.origin}${place.base}embed/`;
  const script = tag('script', {
    type: 'module',
    src: folder + (release?.file ?? 'v1.js'),
    ...(release && { integrity: release.integrity, crossorigin: 'anonymous' }),
  });
  const element = tag('renkei-map', {
    ...(subject.kind === 'region' ? { region: subject.id } : { municipality: subject.code }),
    lang: languageTag(language),
    ...Object.fromEntries(new URLSearchParams(writeEmbedOptions(options))),
    'map-title': title,
    height: String(height),
  });
  return `${script}</script>\n${element}${fallbackLink(place, content)}</renkei-map>`;
}

/** What a site's Content-Security-Policy has to allow: `'self'` stays, or the site's own frames and scripts would be refused. */
export function policySnippet(origin: string): string {
  return `frame-src 'self' ${origin};\nscript-src 'self' ${origin};`;
}

function fallbackLink(place: Place, { subject, language, fallback }: SnippetContent): string {
  const href = place.origin + addressOf({ ...place, language }, atlasPath(subject));
  return `${tag('a', { href })}${escaped(fallback)}</a>`;
}

/** Most pages it is pasted into are in Japanese: what is not says so. */
function foreign(language: Language): Record<string, string> {
  return language === 'en' ? { lang: 'en' } : {};
}

/** A language tag that checkers of pages accept; plain Japanese is a private variant of Japanese, which the element knows. */
function languageTag(language: Language): string {
  return language === 'easy' ? 'ja-x-easy' : language;
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  return `<${name}${written.join('')}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
