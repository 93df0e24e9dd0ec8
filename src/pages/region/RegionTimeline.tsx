import { Fragment } from 'react';
import { OncePassed } from '../../ui/OncePassed.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MunicipalityName } from '../../view/models/initiative.ts';
import type { RegionModel } from '../../view/models/region.ts';
import type { TimelineEvent } from '../../view/models/regionTimeline.ts';
import { Mark, TimelinePicture } from './TimelinePicture.tsx';

/** How many municipalities a region had year by year, and what changed that: a picture, a table, a list. */
export function RegionTimeline({ region: { id, timeline } }: { region: RegionModel }) {
  const words = useWords();
  return (
    <section className="region-timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.timeline.title}</h2>
      <div className="timeline-figure">
        <TimelinePicture timeline={timeline} />
        <YearTable id={id} years={timeline.years} />
      </div>
      <p className="caption no-print">{words.timeline.choose}</p>
      <p className="caption">{words.timeline.known}</p>
      <ol className="timeline-events">
        {timeline.events.map((event) => (
          <li key={`${event.date}${event.kind}${names(event).join()}`}>
            <svg className="timeline-key" width="14" height="14" viewBox="0 0 32 32" aria-hidden="true">
              <Mark kind={event.kind} x={16} y={16} />
            </svg>
            <span className="when">
              {event.date === null ? words.site.unknownDate : words.site.date(event.date)}
              {event.isDoubted && words.site.brackets(words.timeline.doubted)}
            </span>
            <div className="what">
              <What event={event} />
              {event.kind === 'announced' && <Announced event={event} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function names(event: TimelineEvent): string[] {
  if (!('who' in event) || event.who === null) return [];
  return [event.who].flat().map(({ code }) => code);
}

/** The years stand under their places in the picture. */
function YearTable({ id, years }: { id: string; years: RegionModel['timeline']['years'] }) {
  const words = useWords();
  const address = useAddress();
  return (
    <div className="timeline-years">
      <table>
        <caption>{words.timeline.caption}</caption>
        <thead>
          <tr>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                <a
                  href={`${address(paths.region(id))}?year=${year}`}
                  data-year={year}
                  aria-label={words.timeline.yearMap(year)}
                >
                  {year}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {years.map(({ year, members }) => (
              <td key={year}>{members === 0 ? <NotYet /> : words.site.count(members)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function NotYet() {
  const words = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words.timeline.notYet}</span>
    </>
  );
}

function What({ event }: { event: TimelineEvent }) {
  const words = useWords();
  switch (event.kind) {
    case 'declared':
      return <>{words.timeline.declared}</>;
    case 'formed':
      return (
        <>
          {event.isPolicy && event.members === 1
            ? words.timeline.alone
            : words.timeline.formed(event.members)}
        </>
      );
    case 'joined':
    case 'left':
      return (
        <>
          {words.timeline[event.kind] + words.site.colon}
          {event.who.map((who, index) => (
            <Fragment key={who.code}>
              {index > 0 && words.site.between}
              <Who who={who} />
            </Fragment>
          ))}
          {event.entered !== null && (
            <span className="member-note">{words.region.entered(words.site.date(event.entered))}</span>
          )}
          {words.site.brackets(words.timeline.becomes(event.members))}
        </>
      );
    case 'announced':
      return (
        <>
          {words.timeline.announced + words.site.colon}
          {event.who === null ? words.site.unknownDate : <Who who={event.who} />}
        </>
      );
  }
}

function Who({ who: { code, name } }: { who: MunicipalityName }) {
  const address = useAddress();
  return (
    <a href={address(paths.municipality(code))} data-municipality={code}>
      {name}
    </a>
  );
}

/** When it was told, and where the page says more of it. */
function Announced({ event }: { event: Extract<TimelineEvent, { kind: 'announced' }> }) {
  const words = useWords();
  return (
    <>
      <p className="caption">
        {words.region.announced(words.site.date(event.seen))}
        {words.site.apart}
        <a href="#announcements-title">{words.region.announcements}</a>
      </p>
      {event.date !== null && <OncePassed date={event.date}>{words.region.announcedPassed}</OncePassed>}
    </>
  );
}
