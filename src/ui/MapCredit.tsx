import { useWords } from './site.ts';

/** What every map says under itself: what is left out, as of when, and whose borders they are. */
export function MapCredit() {
  const words = useWords();
  return (
    <p className="map-credit">
      {words.map.borders}
      <br />
      {words.map.credit}
    </p>
  );
}
