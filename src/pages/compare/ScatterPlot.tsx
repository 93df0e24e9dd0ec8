import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { withoutRuby } from '../../i18n/ruby.ts';
import { outliers } from '../../view/compare/outliers.ts';
import { placePointLabels } from '../../view/compare/pointLabels.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { type CompareModel, measureOf, namesOf, nameWithUnit, valueWithUnit } from './model.ts';
import { PlotAxes } from './PlotAxes.tsx';
import { pointsOf, scaleOf } from './scatterPoints.ts';
import { stepTo } from './stepTo.ts';
import { useWidth } from './useWidth.ts';
import { useCompareWords } from './words.ts';

interface ScatterPlotProps {
  model: CompareModel;
  state: CompareState;
  choose(region: string): void;
}

const MARGIN = { left: 78, right: 24, top: 16, bottom: 56 };
const WIDTHS = { least: 300, most: 900 };
const LETTER = 12;
const OUTLIERS = 6;

/** The plot itself: a list of points that arrow keys go through, each with its name and values. */
export function ScatterPlot({ model, state, choose }: ScatterPlotProps) {
  const words = useCompareWords();
  const say = words.scatter;
  const hint = useId();
  const [box, measured] = useWidth(WIDTHS.most);
  const [reached, setReached] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const marks = useRef(new Map<string, SVGGElement>());
  const [x, y] = [measureOf(model, state.x), measureOf(model, state.y)];
  const { points } = pointsOf(model, state);

  const width = Math.max(WIDTHS.least, Math.min(WIDTHS.most, measured));
  const height = Math.round(Math.max(320, width * 0.62));
  const inner = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const across = scaleOf(
    points.map((point) => point.x),
    state.logs.includes('x'),
  );
  const up = scaleOf(
    points.map((point) => point.y),
    state.logs.includes('y'),
  );
  const placed = points.map((point) => ({
    ...namesOf(model, point.region),
    x: across.at(point.x) * inner.width,
    y: (1 - up.at(point.y)) * inner.height,
    text: say.point(
      namesOf(model, point.region).name,
      valueWithUnit(x, point.x, words),
      valueWithUnit(y, point.y, words),
    ),
  }));
  const far = outliers(
    points.map((point) => ({ id: point.region, x: across.at(point.x), y: up.at(point.y) })),
    OUTLIERS,
  );
  const shown = pointed ?? reached;
  const named = [...new Set([...(shown === null ? [] : [shown]), ...state.regions, ...far])];
  const labels = placePointLabels(
    named.flatMap((id) => {
      const point = placed.find((each) => each.id === id);
      const isNeeded = id === shown || state.regions.includes(id);
      return point ? [{ id, text: withoutRuby(point.shortName), x: point.x, y: point.y, isNeeded }] : [];
    }),
    placed,
    inner,
    LETTER,
  );
  const stop = placed.some(({ id }) => id === reached) ? reached : placed[0]?.id;
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(id);
      return;
    }
    const next = stepTo(event.key, placed, id);
    if (next === null) return;
    event.preventDefault();
    marks.current.get(next)?.focus();
  };
  return (
    <div ref={box} className="compare-plot-box">
      {/* biome-ignore lint/a11y/useSemanticElements: a group in a drawing; no HTML element says that */}
      <svg
        className="compare-plot"
        data-plot="scatter"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say.label(words.measures[x.id], words.measures[y.id])}
      >
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          <PlotAxes
            x={{ scale: across, label: nameWithUnit(x, words) }}
            y={{ scale: up, label: nameWithUnit(y, words) }}
            {...inner}
            letter={LETTER}
            left={MARGIN.left}
          />
          <g role="listbox" aria-multiselectable="true" aria-label={say.points} aria-describedby={hint}>
            {placed.map((point) => {
              const isChosen = state.regions.includes(point.id);
              return (
                <g
                  key={point.id}
                  ref={(mark) => {
                    if (mark) marks.current.set(point.id, mark);
                    else marks.current.delete(point.id);
                  }}
                  className={isChosen ? 'compare-point is-chosen' : 'compare-point'}
                  transform={`translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`}
                  role="option"
                  aria-selected={isChosen}
                  aria-label={point.text}
                  tabIndex={point.id === stop ? 0 : -1}
                  data-region={point.id}
                  onClick={() => choose(point.id)}
                  onKeyDown={(event) => onKeyDown(event, point.id)}
                  onFocus={() => setReached(point.id)}
                  onPointerEnter={() => setPointed(point.id)}
                  onPointerLeave={() => setPointed(null)}
                >
                  <circle className="compare-target" r={12} />
                  <circle className="compare-dot" r={isChosen ? 7 : 5} />
                </g>
              );
            })}
          </g>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g aria-hidden="true" className="compare-names">
            {labels.map((label) => (
              <text
                key={label.id}
                className="compare-label"
                x={label.x.toFixed(1)}
                y={label.y.toFixed(1)}
                textAnchor={label.anchor}
                fontSize={LETTER}
                fontWeight={label.id === shown ? 700 : undefined}
              >
                {label.text}
              </text>
            ))}
          </g>
        </g>
      </svg>
      <p id={hint} className="compare-pointed">
        {placed.find(({ id }) => id === shown)?.text ?? ' '}
      </p>
    </div>
  );
}
