import { CALLOUT_LINE, type Callout } from './callouts.ts';

const ANCHORS = { left: 'end', right: 'start', top: 'middle', bottom: 'middle' } as const;

/** A name beside its region; everything in ems, so that it keeps its shape at every size the style sheet gives. */
export function CalloutText({ callout: { lines, x, y, side, shape, on } }: { callout: Callout }) {
  const [nearX, nearY] = shape.near;
  const height = lines.length * CALLOUT_LINE;
  const top = side === 'top' ? nearY - height : side === 'bottom' ? nearY : nearY - height / 2;
  return (
    <g
      className={['map-callout', ...on.map((width) => `map-callout-${width}`)].join(' ')}
      transform={`translate(${x} ${y})`}
    >
      {shape.leader && <line x2={em(shape.leader[0])} y2={em(shape.leader[1])} />}
      <text textAnchor={ANCHORS[side]}>
        {lines.map((line, index) => (
          <tspan key={line} x={em(nearX)} y={em(top + (index + 0.5) * CALLOUT_LINE)}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function em(value: number): string {
  return `${Number(value.toFixed(2))}em`;
}
