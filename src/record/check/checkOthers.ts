import { agreement } from '../schema/agreement.ts';
import { strategy } from '../schema/strategy.ts';
import { everyDateFinding } from './everyDate.ts';
import type { Finding } from './fault.ts';
import { fileNameFindings } from './fileName.ts';
import { codeOf, type Known, nameOfMunicipality, textsOf } from './known.ts';
import type { Place } from './place.ts';
import { choice } from './region/choice.ts';
import { doubtFindings } from './region/remarks.ts';
import { sourceFindings } from './region/sources.ts';
import { schemaFindings } from './schema/schemaFindings.ts';
import { everyTextFinding } from './text/everyText.ts';

/** A partnership agreement: its region, its parties and what its fields refer to. */
export function checkAgreement(
  root: Place,
  fileId: string,
  known: Known,
  regions: readonly Place[],
): Finding[] {
  return [
    ...schemaFindings(agreement, root),
    ...fileNameFindings(root.at('id'), fileId),
    ...partyFindings(root, known, regions),
    ...root
      .at('fields')
      .items()
      .flatMap((field) => [...choice(field.at('pillar'), known.pillars, 'pillar-unknown')]),
    ...everywhere(root, known),
  ];
}

/** A municipality's own strategy. */
export function checkStrategy(root: Place, fileId: string, known: Known): Finding[] {
  return [
    ...schemaFindings(strategy, root),
    ...fileNameFindings(root.at('code'), fileId),
    ...unknownCode(root.at('code'), known),
    ...componentFindings(root),
    ...doubtFindings(root),
    ...everywhere(root, known),
  ];
}

function everywhere(root: Place, known: Known): Finding[] {
  return [...sourceFindings(root, known), ...everyDateFinding(root), ...everyTextFinding(root)];
}

function* unknownCode(place: Place, known: Known): Iterable<Finding> {
  const code = codeOf(place);
  if (code !== null && known.municipalities && !known.municipalities.has(code)) {
    yield place.finding('code-unknown', { code });
  }
}

function* partyFindings(root: Place, known: Known, regions: readonly Place[]): Iterable<Finding> {
  const id = root.at('region');
  const region = regions.find((each) => each.at('id').text === id.text);
  if (id.text !== null && region === undefined) yield id.finding('region-unknown', { value: id.text });
  const members = textsOf(region?.at('members').items() ?? [], 'code');
  for (const party of root.at('parties').items()) {
    const place = party.at('code');
    const code = codeOf(place);
    const strange = [...unknownCode(place, known)];
    yield* strange;
    if (code === null || strange.length > 0 || region === undefined || members.includes(code)) continue;
    const values = { code, name: nameOfMunicipality(known, code), region: id.text ?? '' };
    yield place.finding('party-not-member', values);
  }
  const parties = new Set(textsOf(root.at('parties').items(), 'code'));
  const nodes = region && new Set(textsOf(region.at('system').items(), 'id'));
  for (const field of root.at('fields').items()) {
    for (const role of field.at('roles').items()) yield* choice(role.at('party'), parties, 'party-unknown');
    for (const node of field.at('nodes').items()) yield* choice(node, nodes ?? null, 'node-unknown');
  }
}

/** Targets that are spelled out as a sum. */
function* componentFindings(root: Place): Iterable<Finding> {
  for (const place of root.everything()) {
    const components = place.at('components').items();
    if (components.length === 0) continue;
    for (const [target, part] of [
      ['target', 'value'],
      ['targetBefore', 'before'],
    ] as const) {
      const value = place.at(target).number;
      const sum = components.reduce((before, each) => before + (each.at(part).number ?? Number.NaN), 0);
      if (value === null || Number.isNaN(sum) || Math.abs(sum - value) < 1e-9) continue;
      yield place.at(target).finding('components-sum', { sum, value });
    }
  }
}
