import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafletOf, withLeaflet } from '../../../src/offline/leaflet.ts';
import { namedInFile, type PageParts, partsOfPage } from '../../../src/offline/named.ts';
import { type Answer, type Order, readAnswer, readOrder } from '../../../src/offline/orders.ts';
import { answererOf, isEmbedAddress, languageOf, pageKey } from '../../../src/offline/rules.ts';
import { preparePage, storeAll } from '../../../src/offline/store.ts';
import { anything, spoiled } from '../../support/anything.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { hostileText } from '../../support/hostileTexts.ts';
import { FILES, madeKeeper, madePage, ROOT } from './fakes.ts';

const addresses = fc.array(fc.oneof(fc.constantFrom(`${ROOT}regions/bingo/`, `${FILES}a.json`), hostileText));
const orders: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('store' as const), pages: addresses, files: addresses }),
  fc.constant({ kind: 'forget' as const }),
);
const counts = fc.nat();
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('progress' as const), done: counts, total: counts }),
  fc.record({
    kind: fc.constant('stored' as const),
    stored: counts,
    failed: counts,
    failure: fc.constantFrom(null, 'full' as const, 'network' as const, 'other' as const),
  }),
  fc.constant({ kind: 'forgotten' as const }),
);

describe('what page and worker say to each other', { timeout: FUZZ_TIMEOUT }, () => {
  it('is understood as it was said', () => {
    holds(
      fc.property(orders, answers, (order, answer) => {
        expect(readOrder(structuredClone(order))).toEqual(order);
        expect(readAnswer(structuredClone(answer))).toEqual(answer);
      }),
      0.2,
    );
  });

  it('is passed over where it is anything else: nothing is deleted that nobody wanted to be deleted', () => {
    let [understood, passed] = [0, 0];
    holds(
      fc.property(fc.oneof(anything, spoiled(orders), spoiled(answers)), (data) => {
        const [order, answer] = [readOrder(data), readAnswer(data)];
        const said = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
        if (order !== null) expect(order.kind).toBe(said);
        if (answer !== null) expect(answer.kind).toBe(said);
        if (order?.kind === 'store')
          expect([...order.pages, ...order.files].every((each) => typeof each === 'string')).toBe(true);
        understood += order === null && answer === null ? 0 : 1;
        passed += order === null && answer === null ? 1 : 0;
      }),
    );
    expect(understood).toBeGreaterThan(0);
    expect(passed).toBeGreaterThan(0);
  });

  it('may be an order of addresses that are none: each is told as failed, and the next is tried', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, addresses, async (pages, files) => {
        const { keeper } = madeKeeper({ [`${ROOT}regions/bingo/`]: madePage('備後', 'a.js') });
        const told: Answer[] = [];
        await storeAll(keeper, { pages, files }, (answer) => told.push(answer));
        const last = told.at(-1);
        expect(last?.kind === 'stored' && last.stored + last.failed).toBe(pages.length + files.length);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('what lies in store', { timeout: FUZZ_TIMEOUT }, () => {
  it('says what was noted on it', () => {
    const parts: fc.Arbitrary<PageParts> = fc.record({
      heading: hostileText.map((text) => text.toWellFormed()),
      files: fc.constant(FILES),
      assets: fc.constant<string[]>([]),
    });
    holds(
      fc.property(parts, (noted) => {
        const page = withLeaflet('<p>', new Headers(), noted, [`${ROOT}assets/a.js`]);
        expect(leafletOf(page)).toEqual({ ...noted, assets: [`${ROOT}assets/a.js`] });
      }),
      0.1,
    );
  });

  it('is read even where its note is broken or gone', () => {
    const header = fc
      .oneof(hostileText, fc.constantFrom('%E6', '%zz', ''))
      .map((text) => text.replace(/[^\x20-\x7e]/g, ''));
    holds(
      fc.property(header, header, header, (heading, files, assets) => {
        const headers = { 'x-atlas-heading': heading, 'x-atlas-files': files, 'x-atlas-assets': assets };
        const leaflet = leafletOf(new Response('', { headers }));
        expect(typeof leaflet.heading).toBe('string');
        expect(leaflet.assets).not.toContain('');
      }),
      0.1,
    );
    expect(leafletOf(new Response(''))).toEqual({ heading: '', files: '', assets: [] });
  });
});

describe('pages and files that are taken apart', { timeout: FUZZ_TIMEOUT }, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<script id="site" type="application/json">',
      '{"files":"/assets/data-1/"}',
      '{"files":"http://["}',
      '{"files":5}',
      '{"__proto__":{"files":"x"}}',
      '</script>',
      '<script src="',
      '<link rel="stylesheet" href=\'',
      'http://[',
      '">',
      "'>",
      '<h1>',
      '</h1>',
      '<ruby>水戸<rp>(</rp><rt>みと</rt></ruby>',
      '"./a-12345678.js"',
      'url(a-12345678.css)',
    ),
    hostileText,
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const site = '<script id="site" type="application/json">{"files":"/assets/data-1/"}</script>';

  it('name whole addresses or nothing, whatever they hold', () => {
    let taken = 0;
    holds(
      fc.property(
        fc.tuple(fc.constantFrom('', site), texts).map((both) => both.join('')),
        (html) => {
          const parts = partsOfPage(html, `${ROOT}regions/bingo/`);
          if (parts === null) return;
          taken += 1;
          for (const address of [parts.files, ...parts.assets]) expect(new URL(address).href).toBe(address);
        },
      ),
    );
    expect(taken).toBeGreaterThan(0);
    holds(
      fc.property(texts, fc.constantFrom('a.js', 'a.css'), (text, name) => {
        const address = `${ROOT}assets/${name}`;
        for (const named of namedInFile(text, address)) expect(named.startsWith(`${ROOT}assets/`)).toBe(true);
      }),
      0.3,
    );
  });

  it('are no pages of this site where they say so wrongly', async () => {
    const { keeper } = madeKeeper({});
    await keeper.begin();
    const wrong = site.replace('/assets/data-1/', 'http://[');
    expect(await preparePage(keeper, ROOT, new Response(`<h1>x</h1>${wrong}`))).toBeNull();
  });
});

describe('addresses that are asked for', { timeout: FUZZ_TIMEOUT }, () => {
  it('are answered from store only below the site, and never in frames', () => {
    const url = fc
      .tuple(
        fc.constantFrom(ROOT, 'https://city.example:8443/', 'https://evil.example/', `${ROOT}atlas/`),
        fc.constantFrom(
          '',
          'en/',
          'easy/',
          'embed/',
          'en/embed/regions/',
          'assets/',
          'regions/',
          '//evil.example/',
        ),
        hostileText,
      )
      .map((parts) => parts.join(''))
      .filter((text) => URL.canParse(text));
    holds(
      fc.property(
        url,
        fc.constantFrom('GET', 'POST'),
        fc.constantFrom('navigate', 'cors'),
        fc.constantFrom('', 'iframe', 'document'),
        fc.boolean(),
        (text, method, mode, destination, hasRange) => {
          const { href } = new URL(text);
          const answerer = answererOf({ url: href, method, mode, destination, hasRange }, ROOT);
          if (answerer !== 'network') {
            const facts = [href.startsWith(ROOT), isEmbedAddress(href, ROOT), method, hasRange];
            expect(facts).toEqual([true, false, 'GET', false]);
          }
          if (answerer === 'page') expect([mode, destination === 'iframe']).toEqual(['navigate', false]);
          expect(['ja', 'en', 'easy']).toContain(languageOf(href, ROOT));
          const key = pageKey(href);
          expect(pageKey(key)).toBe(key);
          expect(new URL(key).origin).toBe(new URL(href).origin);
        },
      ),
    );
  });
});
