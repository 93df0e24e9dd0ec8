import type { Frame } from './frame.ts';
import type { LaneOutline } from './laneOutlines.ts';

interface LaneLinesProps {
  lanes: readonly LaneOutline[];
  frame: Frame;
  /** Names this picture's masks apart from another's on the same page. */
  prefix: string;
}

/**
 * Outlines that run inside their own region. A line has no inner side: a broad one is drawn on the border, and a mask
 * leaves of it what lies on the region's own ground and not too near the border. The style sheet has the widths.
 */
export function LaneLines({ lanes, frame, prefix }: LaneLinesProps) {
  const { width, height } = frame;
  return lanes.map(({ region, lane, isOwn, ground, line, shownIn }) => {
    if (lane === null) return <path key={region} className="map-line map-line-own" d={line} />;
    const name = shownIn === undefined ? region : `${region}-${shownIn}`;
    const [groundId, lineId, maskId] = ['ground', 'line', 'lane'].map((kind) => `${prefix}-${kind}-${name}`);
    return (
      <g key={name} className="map-lane" data-shown={shownIn} visibility={visibilityOf(shownIn)}>
        <defs>
          <path id={groundId} d={ground} />
          {/* Said here: no rule reaches into what is used by `use`. */}
          <path id={lineId} d={line} vectorEffect="non-scaling-stroke" />
          <mask
            id={maskId}
            maskUnits="userSpaceOnUse"
            x={-width}
            y={-height}
            width={3 * width}
            height={3 * height}
          >
            <use href={`#${groundId}`} fill="#fff" />
            <use href={`#${lineId}`} className={`map-lane-rim-${lane}`} stroke="#000" />
          </mask>
        </defs>
        <g mask={`url(#${maskId})`}>
          <use href={`#${lineId}`} className={`map-lane-casing-${lane}`} />
          <use href={`#${lineId}`} className={`map-lane-line-${lane}`} />
        </g>
        {isOwn && <use href={`#${lineId}`} className="map-line map-line-own" />}
      </g>
    );
  });
}

/** What belongs to other views of the picture than the first is there, but not seen. */
export function visibilityOf(shownIn: string | undefined): 'hidden' | undefined {
  return shownIn?.startsWith('0') ? 'hidden' : undefined;
}
