import type { Finding } from './fault.ts';
import { codeOf, type Known, nameOfMunicipality } from './known.ts';
import type { Place } from './place.ts';

export interface RegionFile {
  file: string;
  root: Place;
}

/** What has to differ between regions: their ids and, most likely, their central cities. */
export function checkTogether(regions: readonly RegionFile[], known: Known): Map<string, Finding[]> {
  const ids = new Map<string, string>();
  const centres = new Map<string, string>();
  return new Map(
    regions.map(({ file, root }) => {
      const findings: Finding[] = [];
      const id = root.at('id');
      const other = ids.get(id.text ?? '');
      if (id.text !== null && other !== undefined)
        findings.push(id.finding('id-twice', { id: id.text, other }));
      if (id.text !== null) ids.set(id.text, file);
      for (const centre of root.at('centralCities').items()) {
        const code = codeOf(centre);
        if (code === null) continue;
        const elsewhere = centres.get(code);
        if (elsewhere !== undefined && elsewhere !== file) {
          const values = { code, name: nameOfMunicipality(known, code), other: elsewhere };
          findings.push(centre.finding('central-city-shared', values));
        }
        centres.set(code, file);
      }
      return [file, findings];
    }),
  );
}
