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
            <Members members={central} isShort />
          </dd>
        </div>
        <div>
          <dt>{words.region.since}</dt>
          <dd>{formed === null ? words.site.unknownDate : words.region.sinceValue(words.site.date(formed))}</dd>
        </div>
        <div>
          <dt>
            {words.region.partners}
            <span className="members-count">{words.site.count(partners.length)}</span>
          </dt>
          <dd>{partners.length === 0 ? words.region.alone : <Members members={partners} isShort={false} />}</dd>
        </div>
      </dl>
    </section>
  );
}

/** `isShort` leaves out the day of joining, which for most members is the region's own. */
function Members({ members, isShort }: { members: readonly MemberModel[]; isShort: boolean }) {
  const words = useWords();
  const address = useAddress();
  const isOneDay = new Set(members.map(({ joined }) => joined)).size === 1;
  return (
    <ul className="member-list">
      {members.map(({ code, name, joined, entered, isPrefectural }) => (
        <li key={code}>
          <a href={address(paths.municipality(code))} data-municipality={code}>
            {name}
          </a>
          {!isShort && !isOneDay && joined !== null && (
            <span className="member-note">{words.region.joined(words.site.date(joined))}</span>
          )}
          {entered !== null && <span className="member-note">{words.region.entered(words.site.date(entered))}</span>}
          {isPrefectural && <span className="member-note">{words.region.prefectural}</span>}
        </li>
      ))}
    </ul>
  );
}
