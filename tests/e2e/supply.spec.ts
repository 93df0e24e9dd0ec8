import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';

/** What of a bill of materials is looked at here. */
const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({ group: z.string().optional(), name: z.string(), version: z.string(), purl: z.string() }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/** What stays of a library in a script, however it is minified, and the library's package. */
const MARKS = {
  'Minified React error': 'react-dom',
  'maplibregl-': 'maplibre-gl',
  'workbox:core': 'workbox-core',
  'invalid zip data': 'fflate',
  _zod: 'zod',
  __vite__mapDeps: 'vite',
};

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(path.join('dist', name), 'utf8'));

for (const language of ['', 'en/', 'easy/']) {
  test(`/${language}about/ names every package of the bill of materials, and its files are there`, async ({
    page,
  }) => {
    await page.goto(`/${language}about/`);
    const said = (await page.locator('#software dl').textContent()) ?? '';
    const links = page.locator('#software a');
    await expect(links).toHaveCount(2);
    const [texts, list] = await Promise.all([
      page.request.get((await links.nth(0).getAttribute('href')) ?? ''),
      page.request.get((await links.nth(1).getAttribute('href')) ?? ''),
    ]);
    expect(texts.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(list.headers()['content-type']).toBe('application/json');
    const { components } = bill.parse(await list.json());
    const all = await texts.text();
    expect(components.length).toBeGreaterThan(40);
    for (const { group, name, version } of components) {
      const full = `${group === undefined ? '' : `${group}/`}${name} ${version}`;
      expect(said).toContain(full);
      expect(all).toContain(`\n${full} (`);
    }
  });
}

test('every library that can be told by its marks is on the bill, and each is asked for by something', async () => {
  const { components, dependencies } = bill.parse(JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8')));
  const names = new Set(components.map(({ name }) => name));
  for (const [mark, name] of Object.entries(MARKS)) {
    expect(
      scripts.some((script) => script.includes(mark)),
      `the mark of ${name}`,
    ).toBe(true);
    expect(names).toContain(name);
  }
  const wanted = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
  expect(components.filter(({ purl }) => !wanted.has(purl))).toEqual([]);
});
