import { Fragment } from 'react';
import { Swatch } from '../../svgmap/SvgMap.tsx';
import { AgreementLinks } from '../../ui/AgreementLinks.tsx';
import { InitiativeList } from '../../ui/InitiativeList.tsx';
import { Name } from '../../ui/Name.tsx';
import { paths } from '../../ui/paths.ts';
import { Sources } from '../../ui/Sources.tsx';
import { useAddress, useWords } from '../../ui/site.ts';
import { toRegion } from '../../view/catalogue/links.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { Backcast } from './Backcast.tsx';
import { MemberList } from './MemberList.tsx';
import { Overlaps } from './Overlaps.tsx';
import { RegionBackground } from './RegionBackground.tsx';
import { RegionStatistics } from './RegionStatistics.tsx';
import { RegionTimeline } from './RegionTimeline.tsx';
import { Results } from './Results.tsx';
import { SystemTree } from './SystemTree.tsx';

/** Initiatives that the beginning of an article shows: about as many as fit on a screen. */
const FEW = 6;

interface RegionArticleProps {
  region: RegionModel;
  /** Only the beginning, for a panel that is to answer at once. */
  isBrief?: boolean;
}

/** Everything on record about a region; the same on its own page and in the panel beside the nation's map. */
export function RegionArticle({ region, isBrief = false }: RegionArticleProps) {
  const words = useWords();
  const address = useAddress();
  return (
    <article className="region" data-region-article={region.id}>
      <header className="article-head">
        <p className="kind">{words.region.kind}</p>
        <h1 tabIndex={-1}>
          <Name name={region.name} />
        </h1>
        <p className="kana">
          {region.name === region.nameEn ? (
            region.nameJa + words.site.brackets(region.kana)
          ) : (
            <>
              {region.name === region.nameJa && region.kana}
              {region.name === region.nameJa && <br />}
              <span lang="en">{region.nameEn}</span>
            </>
          )}
        </p>
        {region.aliases.length > 0 && <p className="aliases">{words.site.list(region.aliases)}</p>}
      </header>
      <MemberList region={region} />
      <Composition region={region} />
      <section className="region-initiatives" aria-labelledby="initiatives-title">
        <h2 id="initiatives-title">{words.region.initiatives}</h2>
        <p className="coverage">
          {words.region.coverage[region.coverage](region.counted, words.site.date(region.asOf))}
        </p>
        {region.stated.map(({ value, counts, asOf, source }) => (
          <div key={`${value}${asOf}`} className="coverage">
            {words.region.coverage[counts === 'rows' ? 'statedRows' : 'stated'](value, words.site.date(asOf))}
            <Sources sources={[source]} />
          </div>
        ))}
        <p className="coverage">
          <a href={address(paths.initiatives) + toRegion(region.id)}>{words.catalogueLinks.region}</a>
        </p>
        <SystemTree nodes={isBrief ? region.tree.slice(0, 1) : region.tree} />
        <Pillars region={region} isBrief={isBrief} />
      </section>
      {!isBrief && <Rest region={region} />}
    </article>
  );
}

/** What the record says of a region besides its initiatives. */
function Rest({ region }: { region: RegionModel }) {
  return (
    <>
      {region.results.map((results) => (
        <Results key={results.title} results={results} />
      ))}
      {region.backcast !== null && <Backcast backcast={region.backcast} />}
      <AgreementLinks agreements={region.agreements} />
      <Overlaps region={region} />
      <RegionStatistics region={region} />
      <RegionTimeline region={region} />
      <RegionBackground region={region} />
    </>
  );
}

/** Initiatives by the three pillars: all of a region whose own system is not on record, else those outside it. */
function Pillars({ region, isBrief }: { region: RegionModel; isBrief: boolean }) {
  const words = useWords();
  const hasTree = region.tree.length > 0;
  if (isBrief && hasTree) return null;
  const pillars = region.pillars
    .filter(({ initiatives }) => !hasTree || initiatives.length > 0)
    .slice(0, isBrief ? 1 : undefined);
  return (
    <>
      {hasTree && pillars.length > 0 && <h3 className="pillar">{words.region.outsideSystem}</h3>}
      {pillars.map(({ id, label, initiatives }) => (
        <Fragment key={id}>
          <h3 className="pillar">
            {label} <span className="pillar-count">{words.region.pillarCount(initiatives.length)}</span>
          </h3>
          {initiatives.length > 0 ? (
            <InitiativeList initiatives={isBrief ? initiatives.slice(0, FEW) : initiatives} />
          ) : (
            <p className="empty">{words.region.noneInPillar}</p>
          )}
        </Fragment>
      ))}
    </>
  );
}

function Composition({ region }: { region: RegionModel }) {
  const words = useWords();
  const most = Math.max(...region.composition.map(({ count }) => count));
  return (
    <section className="composition" aria-labelledby="composition-title">
      <h2 id="composition-title">{words.region.composition}</h2>
      <p className="look" data-colours="lead">
        <Swatch paint={region.look.paint} tile={region.look.tile} prefix="look" />
        <span>{words.legend.here(region.look.label, region.counted)}</span>
      </p>
      <ul>
        {region.composition.map(({ id, label, count }) => (
          <li key={id}>
            <span className="composition-label">{label}</span>{' '}
            <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className={`ink-${id}`} width={(100 * count) / most} height="8" />
            </svg>
            <span className="composition-count">{words.region.pillarCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
