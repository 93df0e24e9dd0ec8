import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { AboutPage } from '../../../src/pages/about/AboutPage.tsx';
import type { Software } from '../../../src/pages/about/software.ts';
import { drawIn } from '../../../src/ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../src/ui/site.ts';

afterEach(() => drawIn('ja'));

const software: Software[] = [
  { name: '@in/side', version: '2.0.0', licence: 'ISC', within: 'map' },
  { name: 'cut', version: '4.0.0', licence: 'ISC', within: null },
  { name: 'drawing', version: '19.0.0', licence: 'MIT', within: null },
  { name: 'map', version: '6.0.0', licence: 'BSD-3-Clause', within: null },
  { name: 'tiles', version: '1.0.0', licence: 'ISC', within: 'map' },
];

function about(language: Language, given?: readonly Software[]): string {
  drawIn(language);
  return renderToStaticMarkup(
    <SiteProvider site={{ base: '/atlas/', language, files: '/x/' }} words={wordsOf(language)}>
      <AboutPage documents={[]} contact={null} {...(given && { software: given })} />
    </SiteProvider>,
  );
}

/** The texts of all elements of a kind. */
const textsOf = (markup: string, element: string) =>
  [...markup.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g'))].map(([, inside = '']) =>
    inside.replace(/<[^>]*>/g, ''),
  );

describe('what /about/ says of others’ software', () => {
  it.each(LANGUAGES)('is every package with its version, under its licence, %s', (language) => {
    const markup = about(language, software);
    expect(textsOf(markup, 'dt')).toEqual(['ISC', 'BSD-3-Clause', 'MIT']);
    const [isc = '', bsd, mit] = textsOf(markup, 'dd');
    expect([bsd, mit]).toEqual(['map 6.0.0', 'drawing 19.0.0']);
    expect(isc).toMatch(/^cut 4\.0\.0.*map.*@in\/side 2\.0\.0.*tiles 1\.0\.0/);
  });

  it.each(LANGUAGES)(
    'leads to the texts and to the bill of materials, the same in every language, %s',
    (language) => {
      const markup = about(language, software);
      expect(markup).toContain('<a href="/atlas/licences.txt">');
      expect(markup).toContain('<a href="/atlas/sbom.cdx.json">');
    },
  );

  it('is left out where nobody knows, as while developing: no link leads nowhere', () => {
    expect(about('ja')).not.toContain('licences.txt');
  });
});
