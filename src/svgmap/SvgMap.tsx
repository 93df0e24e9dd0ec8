import type { PaintId } from '../colour/paint.ts';
import type { Tile } from '../colour/pattern.ts';
import type { Picture } from './picture.ts';

interface SvgMapProps {
  picture: Picture;
  /** Names this picture's patterns apart from another's on the same page. */
  prefix: string;
  label: string;
}

/**
 * The map as SVG: classes and presentation attributes only, no `style`, so that a strict policy holds.
 * Every area is a link; a controller may take it over, but needs not.
 */
export function SvgMap({ picture, prefix, label }: SvgMapProps) {
  const { frame, land, areas, lines, tiles, marks } = picture;
  return (
    <svg
      className="map-picture"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={label}
    >
      <Patterns tiles={tiles} prefix={prefix} />
      <path className="map-land" d={land} />
      {areas.map(({ kind, id, path, paint, href, label: name, isFocus }) => (
        <a key={`${kind}-${id}`} href={href} data-area={kind} data-id={id} aria-label={name} tabIndex={-1}>
          <path
            className={isFocus ? 'map-area map-focus' : 'map-area'}
            d={path}
            fill={paint === null ? 'transparent' : `url(#${patternId(prefix, paint)})`}
          >
            <title>{name}</title>
          </path>
        </a>
      ))}
      {lines.map(({ kind, path }) => (
        <path key={kind} className={`map-line map-line-${kind}`} d={path} />
      ))}
      {marks.map(({ name, x, y }) => (
        <circle key={name} className="map-mark" cx={x} cy={y} r="3">
          <title>{name}</title>
        </circle>
      ))}
    </svg>
  );
}

/** A look as a small square beside its meaning; drawn by the same tiles as the map. */
export function Swatch({ paint, tile, prefix }: { paint: PaintId; tile: Tile; prefix: string }) {
  return (
    <svg className="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <Patterns tiles={[[paint, tile]]} prefix={prefix} />
      <rect width="28" height="20" fill={`url(#${patternId(prefix, paint)})`} />
    </svg>
  );
}

function Patterns({ tiles, prefix }: { tiles: Picture['tiles']; prefix: string }) {
  return (
    <defs>
      {tiles.map(([paint, { side, ground, marks }]) => (
        <pattern
          key={paint}
          id={patternId(prefix, paint)}
          width={side}
          height={side}
          patternUnits="userSpaceOnUse"
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
      ))}
    </defs>
  );
}

function patternId(prefix: string, paint: PaintId): string {
  return `${prefix}-${paint}`;
}
