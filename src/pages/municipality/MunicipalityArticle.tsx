import { AgreementLinks } from '../../ui/AgreementLinks.tsx';
import { Contact } from '../../ui/Contact.tsx';
import { InitiativeList } from '../../ui/InitiativeList.tsx';
import { Name } from '../../ui/Name.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MembershipModel, MunicipalityModel } from '../../view/models/municipality.ts';
import { MunicipalityFacts } from './MunicipalityFacts.tsx';
import { StrategySection } from './StrategySection.tsx';

/** A town's answer: which regions it is in, what it takes part in, what is not said, and who lives next door. */
export function MunicipalityArticle({ municipality }: { municipality: MunicipalityModel }) {
  const { name, prefecture, kana, romaji, memberships } = municipality;
  return (
    <article className="municipality" data-municipality-article={municipality.code}>
      <header className="article-head">
        <p className="kind">{prefecture}</p>
        <h1 tabIndex={-1}>{name}</h1>
        <p className="kana">
          {kana}
          <span lang="en"> {romaji}</span>
        </p>
      </header>
      {memberships.length === 0 ? (
        <Outside municipality={municipality} />
      ) : (
        <Regions name={name} memberships={memberships} />
      )}
      {memberships.map((membership) => (
        <Membership key={membership.region.id} name={name} membership={membership} />
      ))}
      <AgreementLinks agreements={municipality.agreements} />
      {municipality.strategy !== null && <StrategySection strategy={municipality.strategy} />}
      <MunicipalityFacts municipality={municipality} />
    </article>
  );
}

function Regions({ name, memberships }: { name: string; memberships: readonly MembershipModel[] }) {
  const words = useWords();
  const address = useAddress();
  const names = memberships.map(({ region }) => region.name);
  return (
    <section className="town-regions">
      <p className="answer">{words.municipality.inRegions(name, names)}</p>
      <ul className="choices" aria-label={words.municipality.chooseRegion}>
        {memberships.map(({ region, isCentral, agreed, entered, formed }) => (
          <li key={region.id}>
            <a href={address(paths.region(region.id))} data-region={region.id}>
              {region.name}
            </a>
            <span className="member-note">
              {isCentral && `${words.municipality.isCentral}・`}
              {words.site.list(
                [
                  agreed === null ? null : words.municipality.agreed(words.site.date(agreed)),
                  entered === null ? null : words.municipality.entered(words.site.date(entered)),
                  agreed !== null || formed === null
                    ? null
                    : words.municipality.formed(words.site.date(formed)),
                ].filter((each) => each !== null),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Membership({ name, membership }: { name: string; membership: MembershipModel }) {
  const words = useWords();
  const { region, initiatives, coverage, contact } = membership;
  return (
    <section className="membership">
      <h2>
        <Name name={region.name} />
      </h2>
      <p className="coverage">
        {words.region.coverage[coverage.kind](coverage.counted, words.site.date(coverage.asOf))}
      </p>
      <Contact contact={contact} />
      <h3>{words.municipality.takesPart(name)}</h3>
      {initiatives['takes-part'].length > 0 ? (
        <InitiativeList initiatives={initiatives['takes-part']} />
      ) : (
        <p className="empty">{words.municipality.takesPartNone(name)}</p>
      )}
      {initiatives.unstated.length > 0 && (
        <>
          <h3>{words.municipality.unstated}</h3>
          <InitiativeList initiatives={initiatives.unstated} isParticipationSaid />
        </>
      )}
      {initiatives['not-named'].length > 0 && (
        <>
          <h3>{words.municipality.notNamed(name)}</h3>
          <InitiativeList initiatives={initiatives['not-named']} />
        </>
      )}
    </section>
  );
}

function Outside({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const address = useAddress();
  const { name, nearest, hasHall } = municipality;
  return (
    <section className="outside">
      <p className="answer">{words.municipality.none(name)}</p>
      <p>{words.municipality.otherForms}</p>
      <h2>{words.municipality.nearest}</h2>
      {hasHall ? (
        <ul className="choices">
          {nearest.map(({ region, city, km }) => (
            <li key={region.id}>
              <a href={address(paths.region(region.id))} data-region={region.id}>
                {region.name}
              </a>
              <span className="member-note">{words.municipality.nearestItem(city, km)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {municipality.isHallOutside && <p className="caption">{words.municipality.hallOutside}</p>}
      <p className="caption">
        {hasHall ? words.municipality.nearestNote : words.municipality.nearestUnknown}
      </p>
    </section>
  );
}
