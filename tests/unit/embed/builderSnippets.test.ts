import { describe, expect, it } from 'vitest';
import {
  elementSnippet,
  frameSnippet,
  policySnippet,
  type SnippetContent,
} from '../../../src/embed/builder/snippets.ts';
import { DEFAULT_OPTIONS } from '../../../src/embed/options.ts';

const place = { origin: 'https://city.example', base: '/atlas/' };
const content: SnippetContent = {
  subject: { kind: 'region', id: 'bingo' },
  language: 'ja',
  options: DEFAULT_OPTIONS,
  height: 900,
  title: '備後圏域の地図と取組',
  fallback: '備後圏域の地図と取組を見る',
};
const release = { version: '1.2.0', file: '1.2.0.js', integrity: 'sha384-abc+/=' };

describe('the code of a frame', () => {
  it('names page, title and height, with a link below, and no style', () => {
    expect(frameSnippet(place, content)).toBe(
      [
        '<iframe src="https://city.example/atlas/embed/regions/bingo/" title="備後圏域の地図と取組" width="100%" height="900" loading="lazy" frameborder="0"></iframe>',
        '<p><a href="https://city.example/atlas/regions/bingo/">備後圏域の地図と取組を見る</a></p>',
      ].join('\n'),
    );
  });

  it('leads to the page of the language, with what has been chosen', () => {
    const code = frameSnippet(place, {
      ...content,
      subject: { kind: 'municipality', code: '34203' },
      language: 'en',
      options: { ...DEFAULT_OPTIONS, mode: { color: 'stat', stat: 'change' }, theme: 'dark' },
    });
    expect(code).toContain('<p lang="en">');
    expect(code).toContain(
      'src="https://city.example/atlas/en/embed/municipalities/34203/?color=stat&amp;stat=change&amp;theme=dark"',
    );
    expect(code).toContain('href="https://city.example/atlas/en/municipalities/34203/"');
  });

  it('lets no name become markup', () => {
    const hostile = '"><script>alert(1)</script>&amp;';
    const code = frameSnippet(place, { ...content, title: hostile, fallback: hostile });
    expect(code).not.toContain('<script');
    expect(code.match(/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;amp;/g)).toHaveLength(2);
  });
});

describe('the code of the element', () => {
  it('loads the script that updates itself, which has no checksum', () => {
    const code = elementSnippet(place, content, null);
    expect(code).toContain('<script type="module" src="https://city.example/atlas/embed/v1.js"></script>');
    expect(code).not.toContain('integrity');
  });

  it('loads a release with its checksum, asked for as another origin’s', () => {
    expect(elementSnippet(place, content, release)).toContain(
      '<script type="module" src="https://city.example/atlas/embed/1.2.0.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
    );
  });

  it('says by attributes what the frame says by its query', () => {
    const code = elementSnippet(
      place,
      { ...content, options: { ...DEFAULT_OPTIONS, year: 2018, accent: '#17497f', panel: 'none' } },
      null,
    );
    expect(code).toContain(
      '<renkei-map region="bingo" lang="ja" year="2018" accent="17497f" panel="none" map-title="備後圏域の地図と取組" height="900">',
    );
  });

  it('marks plain Japanese by a language tag that checkers of pages know', () => {
    expect(elementSnippet(place, { ...content, language: 'easy' }, null)).toContain('lang="ja-x-easy"');
  });
});

it('a policy names the atlas for frames and for scripts', () => {
  expect(policySnippet('https://city.example')).toBe(
    "frame-src 'self' https://city.example;\nscript-src 'self' https://city.example;",
  );
});
