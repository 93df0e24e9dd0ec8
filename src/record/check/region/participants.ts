import type { Finding } from '../fault.ts';
import { codeOf, type Known, nameOfMunicipality, textsOf } from '../known.ts';
import type { Place } from '../place.ts';

/** Who takes part in initiatives and in their parts: members only, each once. */
export function* participantFindings(region: Place, known: Known): Iterable<Finding> {
  const members = new Set(textsOf(region.at('members').items(), 'code'));
  for (const initiative of region.at('initiatives').items()) {
    for (const holder of [initiative, ...initiative.at('parts').items()]) {
      yield* findings(holder.at('participants'), members, known);
    }
  }
}

function* findings(participants: Place, members: ReadonlySet<string>, known: Known): Iterable<Finding> {
  const count = participants.at('count');
  if (members.size > 0 && (count.number ?? 0) > members.size) {
    yield count.finding('count-too-large', { count: count.number ?? 0, members: members.size });
  }
  const seen = new Set<string>();
  for (const place of participants.at('codes').items()) {
    const code = codeOf(place);
    if (code === null) continue;
    const values = { code, name: nameOfMunicipality(known, code) };
    if (seen.has(code)) yield place.finding('participant-twice', values);
    else if (known.municipalities && !known.municipalities.has(code))
      yield place.finding('code-unknown', { code });
    else if (!members.has(code)) yield place.finding('participant-not-member', values);
    seen.add(code);
  }
}
