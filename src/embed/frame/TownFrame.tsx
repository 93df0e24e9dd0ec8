import type { ReactNode } from 'react';
import { RECORD_DATE } from '../../record/timeline.ts';
import type { Picture } from '../../svgmap/picture.ts';
import { Advice } from '../../ui/Advice.tsx';
import { OncePassed } from '../../ui/OncePassed.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { TownInitiative } from '../../view/models/situations.ts';
import { FrameInitiatives } from './FrameInitiatives.tsx';
import { FrameShell } from './FrameShell.tsx';
import { useHasLinks } from './links.ts';

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
  const hasLinks = useHasLinks();
  const { code, name, prefecture, memberships, situations, notNamed, nearest } = town;
  const regions = memberships.map(({ region }) => region);
  const going = (initiatives: readonly TownInitiative[]) =>
    initiatives.filter(({ status }) => status !== 'completed');
  const takesPart = going(situations.flatMap((situation) => situation.takesPart));
  const unstated = going(situations.flatMap((situation) => situation.unstated));
  const others = going(notNamed);
  const counted = (label: string, count: number) =>
    `${label}${site.brackets(words.region.pillarCount(count))}`;
  return (
    <FrameShell
      kind={prefecture}
      name={name}
      lead={
        <>
          <p>
            {regions.length === 0
              ? embed.none(name, site.date(RECORD_DATE))
              : embed.townLead(site.list(regions.map((region) => region.name)))}
          </p>
          <Announced town={town} />
        </>
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
                  {hasLinks ? <a href={address(paths.region(region.id))}>{region.name}</a> : region.name}
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
            label={counted(words.municipality.notNamed(name), others.length)}
            initiatives={others}
          />
          <Advice initiatives={[...takesPart, ...unstated, ...others]} />
        </>
      )}
    </FrameShell>
  );
}

/** What has been announced of the town, and that nobody has confirmed it where its time is over. */
function Announced({ town: { changes } }: Pick<TownFrameProps, 'town'>) {
  const words = usePageWords();
  return changes.map((change) =>
    change.kind !== 'announced' ? null : (
      <div key={change.text}>
        <p>
          {words.town.announced(change.text)}
          {change.expected !== null &&
            words.site.brackets(words.town.expected(words.site.date(change.expected)))}
        </p>
        {change.expected !== null && (
          <OncePassed date={change.expected}>{words.region.announcedPassed}</OncePassed>
        )}
      </div>
    ),
  );
}
