import { LINES } from '../colour/lines.ts';
import type { PaintId } from '../colour/paint.ts';
import type { Tile } from '../colour/pattern.ts';
import { CalloutText } from './CalloutText.tsx';
import { LaneLines, visibilityOf } from './LaneLines.tsx';
import type { Label } from './labels.ts';
import type { Picture, PictureLine } from './picture.ts';
import { ScaleMark } from './ScaleMark.tsx';
import { TileMarks } from './TileMarks.tsx';

interface SvgMapProps {
  picture: Picture;
  /** Names this picture's patterns apart from another's on the same page. */
  prefix: string;
  label: string;
  /** Units of the picture per CSS pixel where it is usually shown: keeps patterns at their own size. */
  unitsPerPixel: number;
  /** Where links open; a new tab learns nothing of this page. */
  target?: '_blank';
}

/** A name in Japanese beneath a romanised one; readings are in kana. */
const HAN = /\p{Script=Han}/u;

/**
 * The map as SVG: classes and presentation attributes only, no `style`, so that a strict policy holds.
 * Every area is a link; a controller may take it over, but needs not.
 */
export function SvgMap({ picture, prefix, label, unitsPerPixel, target }: SvgMapProps) {
  const {
    frame,
    land,
    areas,
    lines,
    tiles,
    marks,
    labels,
    callouts = [],
    inner = [],
    scale,
    isFar,
  } = picture;
  const isAlone = areas.filter(({ isFocus }) => isFocus).length === 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing; no HTML element says that
    <svg
      className={[
        'map-picture',
        areas.some(({ isFocus }) => isFocus) && 'has-focus',
        isFar && 'map-picture-far',
      ]
        .filter(Boolean)
        .join(' ')}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="group"
      aria-label={label}
    >
      <Patterns tiles={tiles} prefix={prefix} scale={unitsPerPixel} isFarOut={isFar === true} />
      <path className="map-land" d={land} />
      {areas.map(({ kind, id, path, paint, href, label: name, isFocus, focusIn }) => (
        <a
          key={`${kind}-${id}`}
          href={href}
          target={target}
          rel={target && 'noopener'}
          data-area={kind}
          data-id={id}
          data-focus={focusIn}
          aria-label={name}
          tabIndex={-1}
        >
          <path
            className={areaClass(isFocus === true, isAlone, paint)}
            d={path}
            fill={paint === null ? 'transparent' : `url(#${patternId(prefix, paint)})`}
          >
            <title>{name}</title>
          </path>
        </a>
      ))}
      <BorderLines lines={lines.filter(({ isOwn }) => !isOwn)} prefix={prefix} />
      <LaneLines lanes={inner} frame={frame} prefix={prefix} />
      <BorderLines lines={lines.filter(({ isOwn }) => isOwn)} prefix={prefix} />
      {marks.map(({ name, x, y }) => (
        <path key={name} className="map-mark" d={`M${x} ${y}h0`}>
          <title>{name}</title>
        </path>
      ))}
      {labels.flatMap(turnsOf).map(({ name, x, y, isStrong, isFirst, under, shownIn }) => (
        <text
          key={`${name}${x}`}
          data-shown={shownIn}
          visibility={visibilityOf(shownIn)}
          className={['map-label', isStrong && 'map-label-strong', isFirst && 'map-label-first']
            .filter(Boolean)
            .join(' ')}
          x={x}
          y={y}
        >
          {name}
          {under !== undefined && (
            <tspan className="map-label-under" x={x} dy="1.5em" lang={HAN.test(under) ? 'ja' : undefined}>
              {under}
            </tspan>
          )}
        </text>
      ))}
      {callouts.map((callout) => (
        <CalloutText key={callout.lines.join('')} callout={callout} />
      ))}
      {scale && <ScaleMark scale={scale} />}
    </svg>
  );
}

/** Each name of a place that is called otherwise in another view of the picture. */
function turnsOf(label: Label): readonly (Label & { shownIn?: string })[] {
  return label.turns?.map((turn) => ({ ...label, ...turn })) ?? [label];
}

function BorderLines({ lines, prefix }: { lines: Picture['lines']; prefix: string }) {
  return lines.map(({ kinds, ...line }) =>
    kinds === undefined ? (
      <BorderLine key={line.kind} {...line} prefix={prefix} />
    ) : (
      <g key={kinds} data-kinds={kinds}>
        <BorderLine {...line} prefix={`${prefix}-${kinds}`} />
      </g>
    ),
  );
}

/** Some lines need a lighter one beneath, drawn from the same path. */
function BorderLine({ kind, isOwn, path, prefix }: Omit<PictureLine, 'kinds'> & { prefix: string }) {
  if (isOwn) return <path className="map-line map-line-own" d={path} />;
  const line = `map-line map-line-${kind}`;
  if (LINES[kind].casing === undefined) return <path className={line} d={path} />;
  const id = `${prefix}-line-${kind}`;
  return (
    <>
      <defs>
        <path id={id} d={path} vectorEffect="non-scaling-stroke" />
      </defs>
      <use href={`#${id}`} className={`map-line map-casing-${kind}`} />
      <use href={`#${id}`} className={line} />
    </>
  );
}

/** The one place a picture is about is outlined, and stands out even where it has no region's colour. */
function areaClass(isFocus: boolean, isAlone: boolean, paint: PaintId | null): string {
  if (!isFocus) return 'map-area';
  const here = isAlone ? ' map-here' : '';
  return `map-area map-focus${here}${paint === null ? ' map-plain' : ''}`;
}

/** A look as a small square beside its meaning; drawn by the same tiles as the map. */
export function Swatch({ paint, tile, prefix }: { paint: PaintId; tile: Tile; prefix: string }) {
  return (
    <svg className="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
      <Patterns tiles={[[paint, tile]]} prefix={prefix} scale={1} />
      <rect width="28" height="20" fill={`url(#${patternId(prefix, paint)})`} />
    </svg>
  );
}

interface PatternsProps {
  tiles: Picture['tiles'];
  prefix: string;
  scale: number;
  isFarOut?: boolean;
}

function Patterns({ tiles, prefix, scale: unit, isFarOut = false }: PatternsProps) {
  return (
    <defs>
      {tiles.map(([paint, tile]) => (
        <pattern
          key={paint}
          id={patternId(prefix, paint)}
          width={tile.side}
          height={tile.side}
          patternUnits="userSpaceOnUse"
          patternTransform={scaled(isFarOut ? unit * tile.far : unit)}
          data-far={tile.far === 1 ? undefined : tile.far}
        >
          <TileMarks tile={tile} />
        </pattern>
      ))}
    </defs>
  );
}

function scaled(scale: number): string | undefined {
  return scale === 1 ? undefined : `scale(${scale})`;
}

function patternId(prefix: string, paint: PaintId): string {
  return `${prefix}-${paint}`;
}
