import type { Finding } from '../fault.ts';
import { codeOf, type Known, nameOfMunicipality, textsOf } from '../known.ts';
import { parsePath } from '../path.ts';
import type { Place } from '../place.ts';

/** Doubts name something that is in the file. */
export function* doubtFindings(region: Place): Iterable<Finding> {
  for (const doubt of region.at('doubts').items()) {
    const path = doubt.at('path');
    if (path.text !== null && !leadsSomewhere(region, path.text)) {
      yield path.finding('doubt-path', { value: path.text });
    }
  }
}

function leadsSomewhere(region: Place, written: string): boolean {
  const steps = parsePath(written);
  if (steps === null) return false;
  let place: Place | undefined = region;
  for (const step of steps) {
    if (typeof step === 'number') place = place?.items()[step];
    else place = itemByKey(place, step) ?? place?.at(step);
    if (!place?.present) return false;
  }
  return true;
}

function itemByKey(list: Place | undefined, key: string): Place | undefined {
  return list?.items().find((item) => ['key', 'id', 'code'].some((name) => item.at(name).text === key));
}

/** Municipalities that announcements speak of. */
export function* announcementFindings(region: Place, known: Known): Iterable<Finding> {
  const members = new Set(textsOf(region.at('members').items(), 'code'));
  for (const announcement of region.at('announcements').items()) {
    const place = announcement.at('code');
    const code = codeOf(place);
    if (code === null) continue;
    if (known.municipalities && !known.municipalities.has(code))
      yield place.finding('code-unknown', { code });
    else if (announcement.at('kind').text === 'accession' && members.has(code)) {
      yield place.finding('announcement-member', { code, name: nameOfMunicipality(known, code) });
    }
  }
}
