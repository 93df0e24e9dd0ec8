import { useWords } from './site.ts';
import { TileCredit } from './TileCredit.tsx';

/**
 * What every map says under itself: what is left out, as of when, and whose borders they are.
 * @param isLive the map becomes interactive: only then are there tiles under it, where the build has any
 */
export function MapCredit({ isLive = false }: { isLive?: boolean }) {
  const words = useWords();
  return (
    <p className="map-credit">
      {words.map.borders}
      <br />
      {words.map.credit}
      {isLive && <TileCredit />}
    </p>
  );
}
