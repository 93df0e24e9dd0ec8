import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { LICENCES_FILE, SBOM_FILE, type Software } from '../../pages/about/software.ts';
import { namesWithin, placeOfModule } from './bundled.ts';
import { type PackageLicence, readLicence } from './licence.ts';
import { licenceFile } from './licenceFile.ts';
import { type Lock, parseLock, placeOf } from './lockfile.ts';
import { type ShippedPackage, sbom } from './sbom.ts';

/** List of the packages for the pages, which are built later. */
const LIST = '.vite/software.json';

const software = z.array(
  z.object({ name: z.string(), version: z.string(), licence: z.string(), within: z.string().nullable() }),
);
const project = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
});

/** Two plugins that know of each other. */
interface Ledger {
  /** For every build of which something is shipped: notes what is bundled there. */
  noting(): Plugin;
  /** For the build that is done last: writes down whose code and fonts all of them ship, and under which licence. */
  writing(): Plugin;
}

/**
 * Works out from what is really bundled whose packages readers get. The build fails where one has no licence, or an
 * unusual one, or is installed in another version than package-lock.json says.
 * @param further packages that leave their mark without being bundled, such as fonts
 * @param root folder of the project
 */
export function shippedPackages(further: readonly string[] = [], root = process.cwd()): Ledger {
  const modules = new Set<string>();
  return {
    noting: () => ({
      name: 'renkei-noting-packages',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames)
            modules.add(path.isAbsolute(id) || id.startsWith('\0') ? id : path.resolve(root, id));
        }
      },
    }),
    writing: () => ({
      name: 'renkei-shipped-packages',
      apply: 'build',
      generateBundle() {
        const lock = parseLock(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
        const places = shippedPlaces([...modules].sort(), further, lock);
        const packages = places
          .map(({ place, within }) => ({ place, within, ...readInstalled(root, place, lock) }))
          .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
        const own = project.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
        const list: Software[] = packages.map(({ name, version, licence, within }) => ({
          name,
          version,
          licence,
          within,
        }));
        const licence = readFileSync(path.join(root, 'LICENSE'), 'utf8');
        this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(list) });
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licenceFile(licence, packages) });
        this.emitFile({ type: 'asset', fileName: SBOM_FILE, source: sbom(own, packages, lock) });
      },
    }),
  };
}

/** What the build before has written down. @param out folder of the built site */
export function readSoftware(out: string): Software[] {
  return software.parse(JSON.parse(readFileSync(path.join(out, LIST), 'utf8')));
}

/**
 * Packages of modules, of what their makers bundled into these, and further ones.
 * @throws Error for a package that is bundled within another and not installed beside it
 */
function shippedPlaces(
  modules: readonly string[],
  further: readonly string[],
  lock: Lock,
): Pick<ShippedPackage, 'place' | 'within'>[] {
  const owners = new Map<string, string | null>(further.map((name) => [`node_modules/${name}`, null]));
  const ready: { place: string; name: string }[] = [];
  for (const id of modules) {
    const place = placeOfModule(id);
    if (place === null) continue;
    owners.set(place, null);
    ready.push(...namesWithin(id).map((name) => ({ place, name })));
  }
  for (const { place, name } of ready) {
    const inner = placeOf(lock, place, name);
    if (inner === null) throw new Error(`${place} brings ${name} with it, whose licence is not installed`);
    if (!owners.has(inner)) owners.set(inner, place.replace(/^.*node_modules\//, ''));
  }
  return [...owners].map(([place, within]) => ({ place, within }));
}

function sortKey({ name, version, place }: { name: string; version: string; place: string }): string {
  return `${name} ${version} ${place}`;
}

/** @throws Error where the package is not the one of package-lock.json, or its licence is none to hand on */
function readInstalled(root: string, place: string, lock: Lock): PackageLicence {
  const installed = readLicence(path.join(root, place));
  const locked = lock.get(place)?.version;
  if (installed.version !== locked)
    throw new Error(
      `${place} is installed in version ${installed.version}, package-lock.json has ${locked ?? 'none'}: run npm ci`,
    );
  return installed;
}
