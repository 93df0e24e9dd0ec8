import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { expect, it } from 'vitest';
import { trustedMapWorker } from '../../../src/build/trustedMapWorker.ts';

const LIBRARY = path.resolve('node_modules/maplibre-gl/dist/maplibre-gl.mjs');

/** Modules of the build, in place of files. */
const served = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'served',
  enforce: 'pre',
  resolveId: (id) => (id in modules ? id : null),
  load: (id) => modules[id] ?? null,
});

/** What the build makes of a library of this code, at the library's own place. */
async function built(code: string): Promise<string> {
  const worker = path.resolve('src/ui/mapWorker.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      trustedMapWorker(),
      served({
        entry: `import ${JSON.stringify(LIBRARY)}; new Worker('/other.js');`,
        [LIBRARY]: code,
        [worker]: 'export class MapWorker { static mark = "asked" }; console.log(MapWorker.mark);',
      }),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  const [output] = [result].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}

it('the map’s library starts its worker by the named policy; nothing else is touched', async () => {
  const code = await built('globalThis.map = () => new Worker("/own.js");');
  expect(code).toMatch(/new MapWorker\("\/own\.js"\)/);
  expect(code).toMatch(/new Worker\("\/other\.js"\)/);
});

it('the library still starts it as this expects, and declares no Worker of its own', () => {
  const code = readFileSync(LIBRARY, 'utf8');
  expect(code).toContain('new Worker(');
  expect(code).not.toMatch(/\b(?:class|function|let|var|const) Worker\b/);
});

it('a library that starts it otherwise stops the build', async () => {
  await expect(built('globalThis.map = () => fetch("/own.js");')).rejects.toThrow(
    /starts its worker otherwise/,
  );
});
