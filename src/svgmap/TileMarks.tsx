import type { Tile } from '../colour/pattern.ts';

/** What is inside a pattern: its ground, and the marks on it, coloured by classes. */
export function TileMarks({ tile: { side, ground, marks } }: { tile: Tile }) {
  return (
    <>
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
    </>
  );
}
