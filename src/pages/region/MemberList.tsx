import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MemberModel, RegionModel } from '../../view/models/region.ts';

/** Who belongs to a region and since when: the list that mirrors its map. */
export function MemberList({ region }: { region: RegionModel }) {
  const words = useWords();
  const { central, partners, formed } = region;
  return (
    <section className="members" aria-label={words.region.memberCount(central.length + partners.length)}>
      <dl className="facts">
        <div>
          <dt>{words.region.central}</dt>
          <dd>
            <Members members={central} />
          </dd>
        </div>
        <div>
          <dt>{words.region.since}</dt>
          <dd>
            {formed === null ? words.site.unknownDate : words.region.sinceValue(words.site.date(formed))}
          </dd>
        </div>
        <div>
          <dt>
            {words.region.partners} <span className="members-count">{words.site.count(partners.length)}</span>
          </dt>
          <dd>{partners.length === 0 ? words.region.alone : <Partners partners={partners} />}</dd>
        </div>
      </dl>
    </section>
  );
}

/** By the day of their agreement, earliest first; one day alone needs no heading, as the region's own is said above. */
function Partners({ partners }: { partners: readonly MemberModel[] }) {
  const words = useWords();
  const days = [...new Set(partners.map(({ joined }) => joined))].sort((a, b) =>
    (a ?? '').localeCompare(b ?? '', 'en'),
  );
  if (days.length === 1) return <Members members={partners} />;
  return days.map((day) => (
    <div key={day} className="member-group">
      <p className="member-note">
        {day === null ? words.site.unknownDate : words.region.joined(words.site.date(day))}
      </p>
      <Members members={partners.filter(({ joined }) => joined === day)} />
    </div>
  ));
}

function Members({ members }: { members: readonly MemberModel[] }) {
  const words = useWords();
  const address = useAddress();
  return (
    <ul className="member-list">
      {members.map(({ code, name, entered, isPrefectural }) => (
        <li key={code}>
          <a href={address(paths.municipality(code))} data-municipality={code}>
            {name}
          </a>
          {entered !== null && (
            <span className="member-note">{words.region.entered(words.site.date(entered))}</span>
          )}
          {isPrefectural && <span className="member-note">{words.region.prefectural}</span>}
        </li>
      ))}
    </ul>
  );
}
