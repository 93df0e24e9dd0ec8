import { describe, expect, it } from 'vitest';
import { placeOfModule } from '../../../../src/build/supply/bundled.ts';

describe('placeOfModule', () => {
  it.each([
    ['/home/x/atlas/node_modules/react/cjs/react.js', 'node_modules/react'],
    ['/home/x/atlas/node_modules/@turf/meta/dist/esm/index.js', 'node_modules/@turf/meta'],
    ['/x/node_modules/a/node_modules/@b/c/d.js', 'node_modules/a/node_modules/@b/c'],
    ['/x/node_modules/a/dist/worker.mjs?worker_file&type=module', 'node_modules/a'],
    ['C:/Users/x/node_modules/a/index.js', 'node_modules/a'],
    ['\0/x/node_modules/a/index.js?commonjs-proxy', 'node_modules/a'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ])('%j is of a package', (id, place) => {
    expect(placeOfModule(id)).toBe(place);
  });

  it.each(['/home/x/atlas/src/map/AtlasMap.ts', '/x/src/a.css?inline', '\0virtual:palette.css'])(
    '%j is our own',
    (id) => {
      expect(placeOfModule(id)).toBeNull();
    },
  );

  it('does not guess whose a module is that lies in no file', () => {
    expect(() => placeOfModule('\0polyfill/of-somebody.js')).toThrow(
      '"\\u0000polyfill/of-somebody.js" is bundled',
    );
  });
});
