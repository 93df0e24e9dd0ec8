import { expect, it, vi } from 'vitest';
import { builtWith, installed, MIT } from './smallProject.ts';

vi.setConfig({ testTimeout: 60_000 });

const ONE = { 'entry.js': "import plain from 'plain'; console.log(plain);" };

async function listOf(
  ...given: Parameters<typeof builtWith>
): Promise<{ name: string; within: string | null }[]> {
  return JSON.parse((await builtWith(...given)).get('.vite/software.json') ?? 'null');
}

it('names what is bundled, and nothing else that is installed', async () => {
  const packages = { plain: installed(), unused: installed(), '@big/plain': installed() };
  const list = await listOf(packages, {
    'entry.js': `${ONE['entry.js']} import b from '@big/plain'; console.log(b);`,
  });
  expect(list).toEqual([
    { name: '@big/plain', version: '1.0.0', licence: 'MIT', within: null },
    { name: 'plain', version: '1.0.0', licence: 'MIT', within: null },
  ]);
});

it('names what only a worker brings, what only a style sheet brings or shows, and helpers of the bundler', async () => {
  const packages = {
    plain: installed(),
    toiling: installed(),
    styled: installed({ files: { 'look.css': 'p { background: url(../drawn/dot.png) }' } }),
    drawn: installed({ files: { 'dot.png': 'x'.repeat(5000) } }),
  };
  const list = await listOf(packages, {
    'entry.js': `import 'styled/look.css';
      new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
      import('./late.js').then(console.log);`,
    'late.js': "import 'styled/look.css'; export { default } from 'plain';",
    'worker.js': "import toiling from 'toiling'; postMessage(toiling);",
  });
  const names = list.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['drawn', 'plain', 'styled', 'toiling', 'vite']));
});

it('names what the makers of a package have bundled into it, each by the copy that this package finds', async () => {
  const carrier = installed({
    files: {
      'index.js.map': JSON.stringify({ sources: ['../src/a.ts', null, '../node_modules/@in/side/b.js'] }),
    },
  });
  const packages = {
    plain: carrier,
    '@in/side': installed({ version: '1.0.0' }),
    'plain/node_modules/@in/side': installed({ version: '2.0.0' }),
  };
  expect(await listOf(packages, ONE)).toEqual([
    { name: '@in/side', version: '2.0.0', licence: 'MIT', within: 'plain' },
    { name: 'plain', version: '1.0.0', licence: 'MIT', within: null },
  ]);
});

it('names fonts and the like, which are not bundled', async () => {
  const list = await listOf({ plain: installed(), 'a-font': installed() }, ONE, ['a-font']);
  expect(list.map(({ name }) => name)).toEqual(['a-font', 'plain']);
});

it('lays every text beside the list, each once, after the project’s own', async () => {
  const shared = `${MIT} to all`;
  const packages = {
    plain: installed({ files: { LICENSE: shared } }),
    other: installed({ files: { LICENSE: shared, NOTICE: 'Notice of other' } }),
    third: installed({ files: { LICENSE: shared } }),
  };
  const files = await builtWith(packages, {
    'entry.js': "import a from 'plain'; import b from 'other'; import c from 'third'; console.log(a, b, c);",
  });
  const texts = (files.get('licences.txt') ?? '').split(/^=+$/m).map((text) => text.trim());
  expect(texts).toEqual([
    '連携中枢都市圏アトラス / Renkei Atlas\n\nLicence of the small site',
    `other 1.0.0 (MIT)\n\n${shared}\n\nNotice of other`,
    `plain 1.0.0 (MIT)\nthird 1.0.0 (MIT)\n\n${shared}`,
  ]);
});

it.each([
  [
    'names no licence',
    installed({ license: undefined }),
    'plain 1.0.0 reaches readers, but its package.json names no',
  ],
  [
    'is under one that asks for more',
    installed({ license: 'GPL-3.0-only' }),
    'under the licence "GPL-3.0-only"',
  ],
  ['says nothing in words', installed({ files: { LICENSE: '' } }), 'without the text of its licence (MIT)'],
  [
    'is another version than was agreed',
    installed({ locked: '1.0.1' }),
    'package-lock.json has 1.0.1: run npm ci',
  ],
  ['was not agreed on at all', installed({ locked: null }), 'package-lock.json has none: run npm ci'],
])('fails where a package that is shipped %s, and says which', async (_, plain, message) => {
  await expect(builtWith({ plain }, ONE)).rejects.toThrow(message);
});

it('fails where it cannot know the licence of what is within a package', async () => {
  const map = JSON.stringify({ sources: ['../node_modules/gone/index.js'] });
  const packages = { plain: installed({ files: { 'index.js.map': map } }) };
  await expect(builtWith(packages, ONE)).rejects.toThrow(
    'node_modules/plain brings gone with it, whose licence is not installed',
  );
});
