import { printedTick } from '../../view/compare/figures.ts';
import type { Scale } from '../../view/compare/scales.ts';

interface PlotAxis {
  scale: Scale;
  /** Name and unit. */
  label: string;
}

interface PlotAxesProps {
  x: PlotAxis;
  y: PlotAxis;
  /** Of the field within the axes. */
  width: number;
  height: number;
  letter: number;
  /** Room to the left of the field. */
  left: number;
}

/** Width of a digit, in ems. */
const DIGIT = 0.6;

/** Lines and figures of both axes; the points' list says the same in words. */
export function PlotAxes({ x, y, width, height, letter, left }: PlotAxesProps) {
  const written = writtenTicks(x.scale, width, letter * DIGIT);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className="compare-axes">
      {x.scale.ticks.map((tick) => {
        const at = (x.scale.at(tick) * width).toFixed(1);
        return (
          <g key={tick}>
            <path className="compare-grid" d={`M${at} 0V${height}`} />
            {written.includes(tick) && (
              <text x={at} y={height + letter + 6} textAnchor="middle" fontSize={letter - 1}>
                {printedTick(tick)}
              </text>
            )}
          </g>
        );
      })}
      {y.scale.ticks.map((tick) => {
        const at = (1 - y.scale.at(tick)) * height;
        return (
          <g key={tick}>
            <path className="compare-grid" d={`M0 ${at.toFixed(1)}H${width}`} />
            <text x={-6} y={(at + letter * 0.36).toFixed(1)} textAnchor="end" fontSize={letter - 1}>
              {printedTick(tick)}
            </text>
          </g>
        );
      })}
      <path className="compare-frame" d={`M0 0V${height}H${width}`} />
      <text x={width / 2} y={height + 3.3 * letter} textAnchor="middle" fontSize={letter} fontWeight={600}>
        {x.label}
      </text>
      <text
        transform={`translate(${letter - left} ${height / 2}) rotate(-90)`}
        textAnchor="middle"
        fontSize={letter}
        fontWeight={600}
      >
        {y.label}
      </text>
    </g>
  );
}

/** Ticks whose figures do not run into those before them, from the first on. */
function writtenTicks({ ticks, at }: Scale, width: number, digit: number): number[] {
  const written: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const half = ((printedTick(tick).length + 1) * digit) / 2;
    const middle = at(tick) * width;
    if (middle - half < end) continue;
    written.push(tick);
    end = middle + half;
  }
  return written;
}
