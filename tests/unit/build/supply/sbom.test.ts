import { expect, it } from 'vitest';
import { z } from 'zod';
import { type ShippedPackage, sbom } from '../../../../src/build/supply/sbom.ts';

const project = { name: 'atlas', version: '0.1.0', description: 'An atlas', license: 'MIT' };

/** What this file reads of the bill; its whole form is CycloneDX's. */
const bill = z.object({
  components: z.array(z.looseObject({ purl: z.string() })),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

function shipped(place: string, within: string | null = null, licence = 'MIT'): ShippedPackage {
  return { name: place.replace(/^.*node_modules\//, ''), version: '1.0.0', licence, within, place };
}

const lock = new Map(
  Object.entries({
    '': {
      dependencies: { map: '1.0.0', many: '1.0.0' },
      devDependencies: { bundler: '1.0.0', checker: '1.0.0' },
    },
    'node_modules/map': {
      version: '1.0.0',
      integrity: 'sha512-AAECAw==',
      dependencies: { '@geo/cut': '^1' },
    },
    'node_modules/map/node_modules/@geo/cut': { version: '1.0.0' },
    // A collection: a part of it is shipped, itself it is not. It asks for itself, as some do.
    'node_modules/many': { version: '1.0.0', dependencies: { many: '1', part: '1' } },
    'node_modules/part': { version: '1.0.0' },
    // Something asks for it, but nothing that is shipped: its makers have bundled it into the map.
    'node_modules/inner': { version: '1.0.0' },
    'node_modules/bundler': { version: '1.0.0', dev: true },
    'node_modules/checker': { version: '1.0.0', dev: true, dependencies: { part: '1' } },
  }),
);
const packages = [
  shipped('node_modules/map/node_modules/@geo/cut', 'map', '(MIT OR Apache-2.0)'),
  shipped('node_modules/bundler'),
  shipped('node_modules/inner', 'map'),
  shipped('node_modules/map'),
  shipped('node_modules/part'),
];
const made = () => bill.parse(JSON.parse(sbom(project, packages, lock)));

it('names every package with address, licence and the hash that the lock file holds', () => {
  const [cut, , , map] = made().components;
  expect(cut).toEqual({
    type: 'library',
    'bom-ref': 'pkg:npm/%40geo/cut@1.0.0',
    group: '@geo',
    name: 'cut',
    version: '1.0.0',
    scope: 'required',
    licenses: [{ expression: '(MIT OR Apache-2.0)' }],
    purl: 'pkg:npm/%40geo/cut@1.0.0',
    properties: [{ name: 'renkei-atlas:within', value: 'map' }],
  });
  expect(map).toMatchObject({
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: '00010203' }],
  });
});

it('says what asks for what, so that each package is reached from the project', () => {
  expect(Object.fromEntries(made().dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
    'pkg:npm/atlas@0.1.0': ['pkg:npm/bundler@1.0.0', 'pkg:npm/map@1.0.0', 'pkg:npm/part@1.0.0'],
    'pkg:npm/%40geo/cut@1.0.0': [],
    'pkg:npm/bundler@1.0.0': [],
    'pkg:npm/inner@1.0.0': [],
    'pkg:npm/map@1.0.0': ['pkg:npm/%40geo/cut@1.0.0', 'pkg:npm/inner@1.0.0'],
    'pkg:npm/part@1.0.0': [],
  });
});

it('bears neither the time nor a number drawn by lot', () => {
  expect(sbom(project, packages, lock)).toBe(sbom(project, packages, lock));
  expect(sbom(project, packages, lock)).not.toMatch(/timestamp|serialNumber|\d{4}-\d\d-\d\d/);
});

it('refuses a package that the lock file does not have', () => {
  expect(() => sbom(project, [shipped('node_modules/strange')], lock)).toThrow(
    'node_modules/strange is not in package-lock.json',
  );
});
