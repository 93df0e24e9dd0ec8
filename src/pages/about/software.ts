/** A package of others whose code, or whose font, is part of what readers get. */
export interface Software {
  name: string;
  version: string;
  /** As SPDX names it: "MIT", "(MIT OR Apache-2.0)". */
  licence: string;
  /** The package that carries it in a file made ready by its makers; null where the build brought it itself. */
  within: string | null;
}

/** Texts of all licences, below the site's root. */
export const LICENCES_FILE = 'licences.txt';
/** Bill of materials for security officers, below the site's root; its name says the format, CycloneDX. */
export const SBOM_FILE = 'sbom.cdx.json';

/** The packages under each licence, the licence of most packages first. */
export function byLicence(software: readonly Software[]): { licence: string; software: Software[] }[] {
  return [...Map.groupBy(software, ({ licence }) => licence)]
    .map(([licence, own]) => ({ licence, software: own }))
    .sort((a, b) => b.software.length - a.software.length || (a.licence < b.licence ? -1 : 1));
}
