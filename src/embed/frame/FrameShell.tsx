import type { ReactNode } from 'react';
import { RECORD_DATE } from '../../record/timeline.ts';
import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap } from '../../svgmap/SvgMap.tsx';
import { Name } from '../../ui/Name.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import { FRAME_IDS } from './frameIds.ts';
import { useHasLinks } from './links.ts';

interface FrameShellProps {
  kind: string;
  name: string;
  lead: ReactNode;
  picture: Picture;
  legend: ReactNode;
  /** How much of what there is is on record: said even where the lists are left out. */
  coverage: readonly string[];
  /** Path of the page of the atlas that says more. */
  path: string;
  /** What an editor may leave out (`panel=none`). */
  children: ReactNode;
}

/** Of the pictures of frames as wide as a column of text. */
const UNITS_PER_PIXEL = 1.6;

/** A frame's page, without script: map, what its colours mean, lists, and whatever must stand beside them. */
export function FrameShell(props: FrameShellProps) {
  const { kind, name, lead, picture, legend, coverage, path, children } = props;
  const { embed, site, map } = usePageWords();
  const address = useAddress();
  const hasLinks = useHasLinks();
  return (
    // Named: beside the main part of the page around it there are two.
    <main className="frame" id={FRAME_IDS.frame} aria-label={embed.title(name)}>
      <header className="frame-head">
        <p className="frame-kind">{kind}</p>
        <h1>
          <Name name={name} />
        </h1>
        {lead}
        {/* Shown beside the map of a past year. */}
        <p className="frame-as-of" id={FRAME_IDS.asOf} hidden>
          {embed.listsAsOf(site.date(RECORD_DATE))}
        </p>
      </header>
      <div className="frame-notes" id={FRAME_IDS.notes} role="status" hidden />
      <div className="frame-body">
        <section className="frame-map" aria-label={map.regionLabel(name)}>
          <div className="map-frame" id={FRAME_IDS.map}>
            <SvgMap
              picture={picture}
              prefix="map"
              label={map.regionLabel(name)}
              unitsPerPixel={UNITS_PER_PIXEL}
              // Said here again: to links in SVG, browsers do not apply the page's <base target>.
              target="_blank"
            />
            <div className="map-gl" id={FRAME_IDS.gl} />
          </div>
          <button type="button" className="frame-move" id={FRAME_IDS.move} hidden>
            {embed.script.move}
          </button>
          <p className="frame-status" id={FRAME_IDS.status} role="status" />
          <p className="frame-chosen" id={FRAME_IDS.chosen} role="status" />
          <div className="frame-legend" id={FRAME_IDS.legend}>
            {legend}
          </div>
        </section>
        <section className="frame-list" id={FRAME_IDS.list} aria-label={name}>
          {children}
        </section>
      </div>
      <footer className="frame-foot">
        {coverage.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {hasLinks && (
          <p className="frame-full">
            <a href={address(path)}>{embed.full(name)}</a>
          </p>
        )}
        {/* Said with their subject: in a city's page "this site" would be the city's. */}
        <p className="frame-strong">{embed.notOfficial}</p>
        <p>{embed.operator + site.apart + site.asOf}</p>
        <p>{map.credit}</p>
        <p>{map.borders}</p>
        {hasLinks && (
          <p>
            <a href={address(paths.about)}>{embed.about}</a>
            {site.apart}
            {embed.opensOutside}
          </p>
        )}
      </footer>
    </main>
  );
}
