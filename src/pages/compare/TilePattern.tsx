import type { Tile } from '../../colour/pattern.ts';

/** A look's tile as a pattern, so many units of the drawing per CSS pixel. */
export function TilePattern({
  id,
  tile: { side, ground, marks },
  unit,
}: {
  id: string;
  tile: Tile;
  unit: number;
}) {
  return (
    <defs>
      <pattern
        id={id}
        width={side}
        height={side}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit})`}
      >
        <rect className={`ink-${ground}`} width={side} height={side} />
        {marks.map((mark) =>
          mark.shape === 'circle' ? (
            <circle
              key={`${mark.center}`}
              className={`ink-${mark.ink}`}
              cx={mark.center[0]}
              cy={mark.center[1]}
              r={mark.radius}
            />
          ) : (
            <polygon
              key={`${mark.points}`}
              className={`ink-${mark.ink}`}
              points={mark.points.map((point) => point.join(',')).join(' ')}
            />
          ),
        )}
      </pattern>
    </defs>
  );
}
