import type { ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import { Advice } from '../../ui/Advice.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { InitiativeModel } from '../../view/models/initiative.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { FrameInitiatives } from './FrameInitiatives.tsx';
import { FrameShell } from './FrameShell.tsx';
import { useHasLinks } from './links.ts';

interface RegionFrameProps {
  region: RegionModel;
  /** What the region's coverage counts and what is on record from elsewhere, without repetitions and what is completed. */
  pillars: readonly { id: string; label: string; initiatives: readonly InitiativeModel[] }[];
  picture: Picture;
  legend: ReactNode;
}

/** A region in somebody else's page. */
export function RegionFrame({ region, pillars, picture, legend }: RegionFrameProps) {
  const words = usePageWords();
  const { embed, site } = words;
  const address = useAddress();
  const hasLinks = useHasLinks();
  const { name, central, partners, coverage, counted, asOf } = region;
  const members = [...central, ...partners];
  const centralNames = site.list(central.map((each) => each.name));
  return (
    <FrameShell
      kind={words.region.kind}
      name={name}
      lead={
        <p>
          {members.length === 1
            ? embed.aloneLead(centralNames)
            : embed.regionLead(centralNames, members.length)}
        </p>
      }
      picture={picture}
      legend={legend}
      coverage={[words.region.coverage[coverage](counted, site.date(asOf))]}
      path={paths.region(region.id)}
    >
      <h2>{embed.members}</h2>
      <ul className="frame-members">
        {members.map(({ code, name: member, isPrefectural }) => (
          <li key={code}>
            {hasLinks ? (
              <a href={address(paths.municipality(code))} data-municipality={code}>
                {member}
              </a>
            ) : (
              member
            )}
            {isPrefectural && <span className="frame-category">{words.region.prefectural}</span>}
          </li>
        ))}
      </ul>
      <h2>
        {embed.initiatives}
        {coverage === 'draft' && site.brackets(words.themes.draft)}
      </h2>
      {pillars.map(({ id, label, initiatives }) => (
        <FrameInitiatives
          key={id}
          label={`${label}${site.brackets(words.region.pillarCount(initiatives.length))}`}
          initiatives={initiatives}
        />
      ))}
      <Advice initiatives={pillars.flatMap(({ initiatives }) => initiatives)} />
    </FrameShell>
  );
}
