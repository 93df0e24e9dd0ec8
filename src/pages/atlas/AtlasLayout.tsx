import type { ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap } from '../../svgmap/SvgMap.tsx';
import { MapCredit } from '../../ui/MapCredit.tsx';
import { useWords } from '../../ui/site.ts';

interface AtlasLayoutProps {
  picture: Picture;
  mapLabel: string;
  unitsPerPixel: number;
  /** Further small pictures inside the map's frame. */
  insets?: ReactNode;
  children: ReactNode;
}

/**
 * Map on one side, text on the other. All of it can be read before any script;
 * the controller finds its places by the ids given here.
 */
export function AtlasLayout({ picture, mapLabel, unitsPerPixel, insets, children }: AtlasLayoutProps) {
  const words = useWords();
  return (
    <div className="atlas">
      <section className="atlas-map" aria-label={words.map.region}>
        <div className="map-frame" id="map-frame">
          <SvgMap picture={picture} prefix="map" label={mapLabel} unitsPerPixel={unitsPerPixel} />
          <div className="map-gl" id="map-gl" />
          {insets}
          <div className="map-tools" id="map-tools" hidden />
          <p className="map-tip" id="map-tip" hidden />
        </div>
        <p className="map-note" id="map-note" role="status" hidden />
        <MapCredit />
      </section>
      <div className="atlas-text">
        <div id="address-notes" hidden />
        <p className="visually-hidden" id="announcer" aria-live="polite" />
        <div id="own-text">{children}</div>
        <div id="panel" hidden />
      </div>
    </div>
  );
}
