import type { ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import { Advice } from '../../ui/Advice.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import { FrameInitiatives } from './FrameInitiatives.tsx';
import { FrameShell } from './FrameShell.tsx';

interface TownFrameProps {
  town: MunicipalityModel;
  picture: Picture;
  legend: ReactNode;
}

/** A municipality in somebody else's page: what it takes part in, apart from what its regions do without saying who. */
export function TownFrame({ town, picture, legend }: TownFrameProps) {
  const words = usePageWords();
  const { embed, site } = words;
  const address = useAddress();
  const { code, name, prefecture, memberships, situations, notNamed, nearest } = town;
  const regions = memberships.map(({ region }) => region);
  const takesPart = situations.flatMap((situation) => situation.takesPart);
  const unstated = situations.flatMap((situation) => situation.unstated);
  const counted = (label: string, count: number) =>
    `${label}${site.brackets(words.region.pillarCount(count))}`;
  return (
    <FrameShell
      kind={prefecture}
      name={name}
      lead={
        regions.length === 0
          ? words.municipality.none(name)
          : embed.townLead(site.list(regions.map((region) => region.name)))
      }
      picture={picture}
      legend={legend}
      coverage={
        regions.length === 0
          ? [words.municipality.otherForms]
          : memberships.map(({ region, coverage: { kind, counted: shown, asOf } }) => {
              const said = words.region.coverage[kind](shown, site.date(asOf));
              return memberships.length === 1 ? said : region.name + site.colon + said;
            })
      }
      path={paths.municipality(code)}
    >
      {regions.length === 0 ? (
        nearest.length > 0 && (
          <>
            <h2>{words.municipality.nearest}</h2>
            <ul>
              {nearest.map(({ region, city, km }) => (
                <li key={region.id}>
                  <a href={address(paths.region(region.id))}>{region.name}</a>
                  {site.brackets(words.municipality.nearestItem(city, km))}
                </li>
              ))}
            </ul>
          </>
        )
      ) : (
        <>
          <h2>{embed.initiatives}</h2>
          {takesPart.length === 0 && <p>{words.municipality.takesPartNone(name)}</p>}
          <FrameInitiatives
            label={counted(words.municipality.takesPart(name), takesPart.length)}
            initiatives={takesPart}
          />
          <FrameInitiatives
            label={counted(words.municipality.unstated, unstated.length)}
            initiatives={unstated}
          />
          <FrameInitiatives
            label={counted(words.municipality.notNamed(name), notNamed.length)}
            initiatives={notNamed}
          />
          <Advice initiatives={[...takesPart, ...unstated, ...notNamed]} />
        </>
      )}
    </FrameShell>
  );
}
