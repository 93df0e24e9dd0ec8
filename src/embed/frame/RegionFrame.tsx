import type { ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import { Advice } from '../../ui/Advice.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { InitiativeModel } from '../../view/models/initiative.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { FrameInitiatives } from './FrameInitiatives.tsx';
import { FrameShell } from './FrameShell.tsx';

interface RegionFrameProps {
  region: RegionModel;
  /** All of the region's initiatives without repetitions, by pillar. */
  pillars: readonly { id: string; label: string; initiatives: readonly InitiativeModel[] }[];
  picture: Picture;
  legend: ReactNode;
}

/** A region in somebody else's page. */
export function RegionFrame({ region, pillars, picture, legend }: RegionFrameProps) {
  const words = usePageWords();
  const { embed, site } = words;
  const address = useAddress();
  const { name, central, partners, coverage, counted, asOf } = region;
  const members = [...central, ...partners];
  const centralNames = site.list(central.map((each) => each.name));
  return (
    <FrameShell
      kind={words.region.kind}
      name={name}
      lead={
        members.length === 1 ? embed.aloneLead(centralNames) : embed.regionLead(centralNames, members.length)
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
            <a href={address(paths.municipality(code))} data-municipality={code}>
              {member}
            </a>
            {isPrefectural && <span className="frame-category">{words.region.prefectural}</span>}
          </li>
        ))}
      </ul>
      <h2>{embed.initiatives}</h2>
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
