import { FIRST_YEAR, LAST_YEAR, RECORD_DATE, YEARS } from '../../record/timeline.ts';
import { momentOf, type RegionTimelineModel, type TimelineEvent } from '../../view/models/regionTimeline.ts';
import { across, BASE, down, HEIGHT, membersOn, mostOf, stepLine, WIDTH } from './timelineScale.ts';

/** How a region grew, drawn. It says nothing that the table and the list beside it do not say. */
export function TimelinePicture({ timeline }: { timeline: RegionTimelineModel }) {
  const known = momentOf(RECORD_DATE);
  const line = stepLine(timeline, FIRST_YEAR, known);
  return (
    <svg className="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[...YEARS, LAST_YEAR + 1].map((year) => (
        <line
          key={year}
          className="timeline-grid"
          x1={across(year)}
          x2={across(year)}
          y1="12"
          y2={BASE + 18}
        />
      ))}
      {line !== '' && <path className="timeline-area" d={`${line}V${BASE}H${across(FIRST_YEAR)}Z`} />}
      <line className="timeline-ground" x1="0" x2={WIDTH} y1={BASE} y2={BASE} />
      <path className="timeline-line" d={line} />
      <path className="timeline-line timeline-after" d={stepLine(timeline, known, LAST_YEAR + 1)} />
      {timeline.events.map((event) => (
        <EventMark
          key={`${event.kind}${event.date}${'who' in event ? whoseMark(event) : ''}`}
          event={event}
          timeline={timeline}
        />
      ))}
    </svg>
  );
}

function whoseMark(event: Extract<TimelineEvent, { who: unknown }>): string {
  return event.kind === 'announced' ? (event.who?.code ?? '') : event.who.map(({ code }) => code).join();
}

function EventMark({ event, timeline }: { event: TimelineEvent; timeline: RegionTimelineModel }) {
  if (event.date === null) return null;
  const moment = momentOf(event.date);
  const x = across(moment);
  const top = down(membersOn(timeline, moment), mostOf(timeline));
  switch (event.kind) {
    case 'declared':
      return <Mark kind="declared" x={x} y={BASE} />;
    case 'announced':
      return (
        <>
          <line className="timeline-announced" x1={x} x2={x} y1={top} y2={BASE} />
          <Mark kind="announced" x={x} y={top} />
        </>
      );
    case 'formed':
    case 'joined':
    case 'left':
      return <Mark kind={event.kind} x={x} y={top} />;
  }
}

interface MarkProps {
  kind: TimelineEvent['kind'];
  x: number;
  y: number;
}

const RADIUS = 13;

/** A sign of its own form for each kind, so that it needs no colour: a diamond, a square, discs, a ring. */
export function Mark({ kind, x, y }: MarkProps) {
  switch (kind) {
    case 'declared':
      return (
        <path
          className="timeline-mark timeline-declared"
          d={`M${x} ${y - RADIUS}l${RADIUS} ${RADIUS}l${-RADIUS} ${RADIUS}l${-RADIUS} ${-RADIUS}Z`}
        />
      );
    case 'formed':
      return (
        <rect
          className="timeline-mark"
          x={x - RADIUS + 1}
          y={y - RADIUS + 1}
          width={2 * RADIUS - 2}
          height={2 * RADIUS - 2}
        />
      );
    case 'joined':
      return <circle className="timeline-mark" cx={x} cy={y} r={RADIUS - 1} />;
    case 'left':
      return <path className="timeline-mark" d={`M${x - RADIUS} ${y - 10}h${2 * RADIUS}l${-RADIUS} 22Z`} />;
    case 'announced':
      return <circle className="timeline-mark timeline-ring" cx={x} cy={y} r={RADIUS - 1} />;
  }
}
