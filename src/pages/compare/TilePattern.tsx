import type { Tile } from '../../colour/pattern.ts';
import { TileMarks } from '../../svgmap/TileMarks.tsx';

interface TilePatternProps {
  id: string;
  tile: Tile;
  unit: number;
}

/** A look's tile as a pattern, so many units of the drawing per CSS pixel. */
export function TilePattern({ id, tile, unit }: TilePatternProps) {
  return (
    <defs>
      <pattern
        id={id}
        width={tile.side}
        height={tile.side}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${unit})`}
      >
        <TileMarks tile={tile} />
      </pattern>
    </defs>
  );
}
