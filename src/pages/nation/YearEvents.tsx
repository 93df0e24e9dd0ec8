import { Fragment } from 'react';
import { OncePassed } from '../../ui/OncePassed.tsx';
import { paths } from '../../ui/paths.ts';
import { OnlyInJapanese } from '../../ui/RecordText.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { AnnouncedModel, YearModel } from '../../view/models/years.ts';

/** What happened in a year: regions that began, members that joined or left, what was announced. */
export function YearEvents({ year: { formed, joined, left, announced } }: { year: YearModel }) {
  const words = usePageWords();
  return (
    <dl className="year-events">
      {formed.length > 0 && (
        <div>
          <dt>{words.years.formed}</dt>
          <dd>
            <ul>
              {formed.map((region) => (
                <li key={region.id}>
                  <RegionLink region={region} />
                  <span className="member-note">
                    {words.site.date(region.date)}
                    {words.site.apart}
                    {words.nation.members(region.members)}
                    {region.isDoubted && words.site.brackets(words.timeline.doubted)}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <Moves title={words.years.joined} moves={joined} />
      <Moves title={words.years.left} moves={left} />
      {announced.length > 0 && (
        <div>
          <dt>{words.region.announcements}</dt>
          <dd>
            <OnlyInJapanese />
            <ul className="announcements">
              {announced.map((each) => (
                <Announced key={each.region.id + each.text} announced={each} />
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Moves({ title, moves }: { title: string; moves: YearModel['joined'] }) {
  const words = usePageWords();
  if (moves.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {moves.map(({ region, members }) => (
            <li key={region.id}>
              <RegionLink region={region} />
              {words.site.colon}
              {together(members).map((movers, index) => (
                <Fragment key={movers[0]?.code}>
                  {index > 0 && words.site.between}
                  <Movers movers={movers} />
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

type Mover = YearModel['joined'][number]['members'][number];

/** Those of one day, which also began to take part together. */
function together(members: readonly Mover[]): Mover[][] {
  const days = [...new Set(members.map(dayOf))];
  return days.map((day) => members.filter((each) => dayOf(each) === day));
}

function dayOf({ date, entered }: Mover): string {
  return `${date} ${entered}`;
}

/** The names, then the day once. */
function Movers({ movers }: { movers: readonly Mover[] }) {
  const words = usePageWords();
  const address = useAddress();
  const [first] = movers;
  if (first === undefined) return null;
  return (
    <>
      {movers.map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 && words.site.between}
          <a href={address(paths.municipality(code))} data-municipality={code}>
            {name}
          </a>
        </Fragment>
      ))}
      <span className="member-note">
        {words.site.date(first.date)}
        {movers.some(({ isDoubted }) => isDoubted) && words.site.brackets(words.timeline.doubted)}
        {first.entered !== null && words.region.entered(words.site.date(first.entered))}
      </span>
    </>
  );
}

function Announced({ announced }: { announced: AnnouncedModel }) {
  const words = usePageWords();
  const { region, text, expected, isExpectedDoubted, seen, source } = announced;
  return (
    <li>
      <p>
        <RegionLink region={region} />
        {words.site.colon}
        {text}
      </p>
      <p className="caption">
        {words.region.announced(words.site.date(seen))}
        {expected !== null && words.site.apart + words.region.announcedBefore(words.site.date(expected))}
        {isExpectedDoubted && words.site.brackets(words.timeline.doubted)}
      </p>
      {expected !== null && <OncePassed date={expected}>{words.region.announcedPassed}</OncePassed>}
      <Sources sources={[source]} />
    </li>
  );
}

function RegionLink({ region: { id, name } }: { region: { id: string; name: string } }) {
  const address = useAddress();
  return (
    <a href={address(paths.region(id))} data-region={id}>
      {name}
    </a>
  );
}
