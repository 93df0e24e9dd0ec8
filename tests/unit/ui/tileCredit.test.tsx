import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { backgroundTiles } from '../../../src/build/site/backgroundTiles.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { BackgroundTiles } from '../../../src/map/background.ts';
import { AboutPage } from '../../../src/pages/about/AboutPage.tsx';
import { drawIn } from '../../../src/ui/jsx/jsx-runtime.ts';
import { MapCredit } from '../../../src/ui/MapCredit.tsx';
import { SiteProvider } from '../../../src/ui/site.ts';

afterEach(() => drawIn('ja'));

const gsi = backgroundTiles({ BACKGROUND_TILES: 'gsi-pale' });
const city = backgroundTiles({
  BACKGROUND_TILES: 'https://tiles.example/{z}/{x}/{y}.png',
  BACKGROUND_CREDIT: '<b>City</b>',
});

function draw(
  content: React.ReactNode,
  background: BackgroundTiles | null,
  language: Language = 'ja',
): string {
  drawIn(language);
  const site = { base: '/', language, files: '/assets/data-1/', ...(background && { background }) };
  return renderToStaticMarkup(
    <SiteProvider site={site} words={wordsOf(language)}>
      {content}
    </SiteProvider>,
  );
}

/** Without elements, and without the readings above the words. */
const textOf = (markup: string) => markup.replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/g, '').replace(/<[^>]*>/g, '');

describe('the credit below an interactive map', () => {
  it('names the Geospatial Information Authority as it asks, with its link', () => {
    const markup = draw(<MapCredit isLive />, gsi);
    expect(markup).toContain(
      '<a href="https://maps.gsi.go.jp/development/ichiran.html">「地理院タイル（淡色地図）」国土地理院</a>',
    );
    expect(textOf(draw(<MapCredit isLive />, gsi, 'easy'))).toContain(
      '「地理院タイル（淡色地図）」国土地理院',
    );
    expect(textOf(draw(<MapCredit isLive />, gsi, 'en'))).toContain(
      'Geospatial Information Authority of Japan',
    );
  });

  it.each(LANGUAGES)('names another maker as the operator wrote it, as text, %s', (language) => {
    const markup = draw(<MapCredit isLive />, city, language);
    expect(markup).toContain('&lt;b&gt;City&lt;/b&gt;');
    expect(markup).not.toContain('<a ');
  });

  it.each(LANGUAGES)('is not there without tiles, nor below a picture, which has none, %s', (language) => {
    const before = draw(<MapCredit />, null, language);
    expect(draw(<MapCredit isLive />, null, language)).toBe(before);
    expect(draw(<MapCredit />, gsi, language)).toBe(before);
  });
});

describe('what a build with tiles says of whom its pages talk to', () => {
  const about = <AboutPage documents={[]} contact={null} />;

  it('names the other server, where it is said that there is none', () => {
    const [, section = ''] = draw(about, gsi).split('<h2>通信と記録</h2>');
    const [own = ''] = section.split('</section>');
    expect(own).toContain('このサイトのサーバーとだけ通信します');
    expect(own).toContain('外部のサーバー（cyberjapandata.gsi.go.jp）から読み込みます');
  });

  it.each(LANGUAGES)('is said in every language, and nowhere without tiles, %s', (language) => {
    expect(draw(about, gsi, language)).toContain('cyberjapandata.gsi.go.jp');
    expect(draw(about, null, language)).not.toContain('cyberjapandata');
  });
});
