import type { Atlas } from '../../record/atlas.ts';
import { sixDigits } from '../../record/code.ts';
import type { Initiative } from '../../record/types.ts';
import type { Bilingual } from './about.ts';
import { CAVEATS } from './caveats.ts';
import { type Home, type OpenDataFile, recordFile } from './openDataFile.ts';
import { initiativeId } from './tables/common.ts';
import type { InitiativeFacts } from './tables/initiativeFacts.ts';

/** regions.json, initiatives.json, agreements.json and strategies.json: the record with nothing left out. */
export function documentFiles(
  home: Home,
  atlas: Atlas,
  initiatives: readonly InitiativeFacts[],
): OpenDataFile[] {
  const municipality = (code: string) => {
    const { name, prefecture } = atlas.municipality(code);
    return { code, code6: sixDigits(code), name, prefecture };
  };
  const regions = atlas.regions.map(({ $schema: _, initiatives: __, members, ...region }) => ({
    ...region,
    members: members.map((member) => ({ ...member, ...municipality(member.code) })),
  }));
  const flat = initiatives.map(({ region, initiative, coverage, isCounted, page }) => ({
    id: initiativeId({ region, initiative }),
    region: region.id,
    coverage,
    counted: isCounted,
    family: atlas.familyOf(initiative.category),
    page,
    ...initiative,
    participants: withSixDigits(initiative.participants),
  }));
  const whole = <T extends { $schema?: string | undefined }>({ $schema: _, ...rest }: T) => rest;
  const file = (name: string, ja: string, en: string, contents: object, caveats: readonly Bilingual[] = []) =>
    recordFile(
      home,
      atlas,
      { path: `${name}.json`, name: `${name}-json`, title: { ja, en }, caveats },
      contents,
    );
  return [
    file(
      'regions',
      '圏域のデータ（構成市町村、経緯、ビジョン、体系など。取組を除くすべて）',
      'Regions: members, history, visions, trees of headings; everything but the initiatives',
      { regions },
    ),
    file(
      'initiatives',
      '取組のデータ（すべての項目）',
      'Initiatives with all their fields',
      { taxonomy: atlas.taxonomy, initiatives: flat },
      [CAVEATS.selection],
    ),
    file('agreements', '連携協約のデータ', 'Partnership agreements', {
      agreements: atlas.agreements.map(whole),
    }),
    file('strategies', '市町村の総合戦略のデータ', "Municipalities' own strategies", {
      strategies: atlas.strategies.map(whole),
    }),
  ];
}

function withSixDigits(participants: Initiative['participants']) {
  if (participants.kind !== 'listed') return participants;
  return { ...participants, codes6: participants.codes.map(sixDigits) };
}
