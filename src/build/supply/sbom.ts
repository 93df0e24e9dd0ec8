import type { Software } from '../../pages/about/software.ts';
import { type Lock, type LockEntry, placeOf } from './lockfile.ts';

/** A package that is shipped, and where it is installed. */
export interface ShippedPackage extends Software {
  /** As package-lock.json names it: "node_modules/react". */
  place: string;
}

/** The project, as its package.json names it. */
export interface Project {
  name: string;
  version: string;
  description: string;
  license: string;
}

/**
 * Bill of materials in CycloneDX 1.6 (JSON): what of others is in the built site, with licence and the hash that
 * package-lock.json holds of it. It bears neither time nor random number, so that the same commit makes the same bytes.
 * @throws Error for a package that package-lock.json does not have
 */
export function sbom(project: Project, packages: readonly ShippedPackage[], lock: Lock): string {
  const shipped = new Map(packages.map((each) => [each.place, reference(each)]));
  const found = (place: string): LockEntry => {
    const entry = lock.get(place);
    if (!entry) throw new Error(`${place} is not in package-lock.json`);
    return entry;
  };
  /** What of all this a package asks for; through a collection of others, of which itself nothing is shipped, too. */
  const asked = (place: string, seen = new Set<string>()): string[] =>
    Object.keys(found(place).dependencies ?? {}).flatMap((name) => {
      const there = placeOf(lock, place, name);
      if (there === null || seen.has(there)) return [];
      seen.add(there);
      return shipped.get(there) ?? asked(there, seen);
    });
  const brought = (name: string) => packages.filter(({ within }) => within === name).map(reference);
  const tools = Object.keys(found('').devDependencies ?? {}).flatMap(
    (name) => shipped.get(`node_modules/${name}`) ?? [],
  );
  const own = reference(project);
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        lifecycles: [{ phase: 'build' }],
        component: {
          type: 'application',
          'bom-ref': own,
          name: project.name,
          version: project.version,
          description: project.description,
          licenses: [{ license: { id: project.license } }],
        },
      },
      components: packages.map((each) => component(each, found(each.place))),
      dependencies: [
        needs(own, [...asked(''), ...tools]),
        ...packages.map((each) => needs(reference(each), [...asked(each.place), ...brought(each.name)])),
      ],
    },
    null,
    2,
  )}\n`;
}

function needs(ref: string, all: readonly string[]) {
  return { ref, dependsOn: [...new Set(all)].sort() };
}

function component({ name, version, licence, within }: ShippedPackage, { integrity }: LockEntry) {
  const [scope, own] = name.startsWith('@') ? name.split('/') : [null, name];
  const purl = reference({ name, version });
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== null && { group: scope }),
    name: own,
    version,
    scope: 'required',
    ...(integrity !== undefined && { hashes: [hash(integrity)] }),
    licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    purl,
    ...(within !== null && { properties: [{ name: 'renkei-atlas:within', value: within }] }),
  };
}

/** Package URL: "pkg:npm/%40turf/meta@7.4.0". */
function reference({ name, version }: Pick<Software, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** "sha512-…" in base 64, as npm has it, in hexadecimal digits, as CycloneDX has it. */
function hash(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  };
}
