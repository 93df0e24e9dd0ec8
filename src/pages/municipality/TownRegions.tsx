import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import { VisionOver, visionPeriod } from '../../ui/Vision.tsx';
import type { MembershipModel, MunicipalityModel } from '../../view/models/municipality.ts';

/** One sentence, then the regions with what their lists of initiatives rest on. */
export function TownRegions({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const { name, memberships, counts } = municipality;
  return (
    <section className="town-regions">
      <p className="answer">
        <Sentence name={name} memberships={memberships} />{' '}
        {counts.takesPart > 0
          ? words.town.takesPart(counts.takesPart)
          : words.municipality.takesPartNone(name)}
      </p>
      <ul className="choices" aria-label={words.municipality.chooseRegion}>
        {memberships.map((membership) => (
          <li key={membership.region.id}>
            <Membership membership={membership} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ name, memberships }: Pick<MunicipalityModel, 'name' | 'memberships'>) {
  const { town } = useWords();
  const [first, second] = memberships;
  if (first === undefined) return null;
  if (second !== undefined) return <>{town.several(name, memberships.length)}</>;
  const { region, centralNames, members, isCentral } = first;
  if (members === 1) return <>{town.alone(name, region.name)}</>;
  return (
    <>
      {isCentral && centralNames.length === 1
        ? town.central(name, region.name, members)
        : town.member(name, region.name, centralNames, members)}
    </>
  );
}

function Membership({ membership }: { membership: MembershipModel }) {
  const words = useWords();
  const address = useAddress();
  const { region, coverage, vision, isCentral } = membership;
  return (
    <>
      <a href={address(paths.region(region.id))} data-region={region.id}>
        {region.name}
      </a>
      {isCentral && <span className="member-note">{words.municipality.isCentral}</span>}
      <p className="coverage">
        {words.region.coverage[coverage.kind](coverage.counted, words.site.date(coverage.asOf))}
      </p>
      {vision !== null && (
        <>
          <p className="coverage">{words.town.vision(vision.name, visionPeriod(vision, words))}</p>
          <VisionOver vision={vision} />
        </>
      )}
    </>
  );
}
