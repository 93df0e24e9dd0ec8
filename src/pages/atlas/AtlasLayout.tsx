import type { ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap } from '../../svgmap/SvgMap.tsx';
import { LaterStyles, MAP_END_ID } from '../../ui/firstScreen.tsx';
import { MapCredit } from '../../ui/MapCredit.tsx';
import { useWords } from '../../ui/site.ts';
import { type RestingColours, RestingInstrument } from './instrument/RestingInstrument.tsx';

interface AtlasLayoutProps {
  picture: Picture;
  mapLabel: string;
  unitsPerPixel: number;
  colours: RestingColours;
  /** Further small pictures inside the map's frame. */
  insets?: ReactNode;
  /** Where else the map can be put, beside what it can be taken as. */
  further?: ReactNode;
  children: ReactNode;
}

/**
 * Map on one side, text on the other. All of it can be read before any script;
 * the controller finds its places by the ids given here.
 */
export function AtlasLayout(props: AtlasLayoutProps) {
  const { picture, mapLabel, unitsPerPixel, colours, insets, further, children } = props;
  const words = useWords();
  return (
    <div className="atlas">
      <section className="atlas-map" aria-label={words.map.region}>
        <div className="map-frame" id="map-frame">
          {/* First in the order of tabs and reading; filled by the script. */}
          <div className="map-list" id="map-list" hidden />
          <SvgMap picture={picture} prefix="map" label={mapLabel} unitsPerPixel={unitsPerPixel} />
          <div className="map-gl" id="map-gl" />
          <div id="map-controls">
            <div className="map-tools" id="map-tools" hidden />
            {insets}
          </div>
          <p className="map-tip" id="map-tip" hidden />
        </div>
        <div className="map-instrument" id="map-instrument" inert>
          <RestingInstrument {...colours} />
        </div>
        <p className="map-note" id="map-note" role="status" hidden />
        <div className="map-foot">
          <MapCredit isLive />
          {/* Both come out with their script; their room is kept, or the map would shrink under its reader's eyes. */}
          <div className="map-take is-resting" id="map-take">
            <button type="button" className="map-take-button">
              {words.takeAlong.open}
            </button>
          </div>
          {further && <p className="map-further no-print">{further}</p>}
          <button type="button" className="key-help-button is-resting" data-key-help>
            {words.keys.help.title}
          </button>
        </div>
        <span id={MAP_END_ID} />
      </section>
      <LaterStyles />
      <div className="atlas-text">
        <div id="address-notes" hidden />
        <p className="visually-hidden" id="announcer" aria-live="polite" />
        <p className="visually-hidden" id="announcer-now" aria-live="assertive" />
        <div id="own-text">{children}</div>
        <div id="panel" hidden />
      </div>
    </div>
  );
}
