import type { Finding } from '../fault.ts';
import { codeOf, type Known, nameOfMunicipality } from '../known.ts';
import { formatPath } from '../path.ts';
import type { Place } from '../place.ts';

/** Central cities and members: who they are, and since when. */
export function* memberFindings(region: Place, known: Known): Iterable<Finding> {
  const members = region.at('members').items();
  const centres = region.at('centralCities').items();
  const first = new Map<string, Place>();
  for (const member of members) {
    const place = member.at('code');
    const code = codeOf(place);
    if (code === null) continue;
    if (isUnknown(known, code)) yield place.finding('code-unknown', { code });
    const before = first.get(code);
    if (before === undefined) first.set(code, member);
    else yield place.finding('member-twice', { ...named(known, code), first: formatPath(before.path) });
  }
  yield* centralCityFindings(centres, first, known);
  if (centres.length > 0 && centres.every((centre) => first.has(codeOf(centre) ?? ''))) {
    yield* joinedFindings(region, members, centres.map(codeOf), known);
  }
}

function* centralCityFindings(
  centres: readonly Place[],
  members: ReadonlyMap<string, Place>,
  known: Known,
): Iterable<Finding> {
  const seen = new Set<string>();
  for (const centre of centres) {
    const code = codeOf(centre);
    if (code === null) continue;
    const member = members.get(code);
    const scheme = member?.at('scheme');
    if (seen.has(code)) yield centre.finding('central-city-twice', named(known, code));
    else if (isUnknown(known, code)) yield centre.finding('code-unknown', { code });
    else if (member === undefined) yield centre.finding('central-city-not-member', named(known, code));
    else if (scheme?.text === 'prefectural') {
      yield scheme.finding('central-city-prefectural', named(known, code));
    }
    seen.add(code);
  }
}

function* joinedFindings(
  region: Place,
  members: readonly Place[],
  centres: readonly (string | null)[],
  known: Known,
): Iterable<Finding> {
  const prefectures = new Set(centres.map((code) => code?.slice(0, 2)));
  for (const member of members) {
    const code = codeOf(member.at('code'));
    if (code === null) continue;
    const joined = member.at('joined');
    const alone = new Set(centres).size === 1 && centres.includes(code);
    if (joined.value === null && !alone) yield joined.finding('joined-missing', named(known, code));
    const scheme = member.at('scheme');
    if (scheme.text === 'prefectural' && !prefectures.has(code.slice(0, 2))) {
      yield scheme.finding('prefectural-elsewhere', named(known, code));
    }
  }
  const policy = region
    .at('milestones')
    .items()
    .some((each) => each.at('kind').text === 'policy');
  if (!policy && members.every((member) => member.at('joined').value === null)) {
    yield region.at('members').finding('formation-unknown', { id: region.at('id').text ?? '' });
  }
}

function isUnknown(known: Known, code: string): boolean {
  return known.municipalities !== null && !known.municipalities.has(code);
}

function named(known: Known, code: string): { code: string; name: string } {
  return { code, name: nameOfMunicipality(known, code) };
}
