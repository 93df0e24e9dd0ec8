import type { ReactNode } from 'react';
import { AgreementLinks } from '../../ui/AgreementLinks.tsx';
import { useWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import { Changes } from './Changes.tsx';
import { Contacts } from './Contacts.tsx';
import { MunicipalityFacts } from './MunicipalityFacts.tsx';
import { Outside } from './Outside.tsx';
import { Situations } from './Situations.tsx';
import { StrategySection } from './StrategySection.tsx';
import { TownRegions } from './TownRegions.tsx';

type Names = Pick<MunicipalityModel, 'name' | 'nameJa' | 'kana' | 'romaji'>;

interface MunicipalityArticleProps {
  municipality: MunicipalityModel;
  /** The town's map, where the page has none of its own: after the answer and before the long lists. */
  map?: ReactNode;
  /** Only the answer, for a panel that is to be there at once. */
  isBrief?: boolean;
}

/** A town's answer: which regions it is in, what it takes part in by situation in life, and where to go on. */
export function MunicipalityArticle({ municipality, map, isBrief = false }: MunicipalityArticleProps) {
  const words = useWords();
  const { name, nameJa, prefecture, kana, romaji, memberships } = municipality;
  const isAlone = memberships.length === 0;
  return (
    <article className="municipality" data-municipality-article={municipality.code}>
      <div className="town-answer">
        <header className="article-head">
          <p className="kind">{prefecture}</p>
          <h1 tabIndex={-1}>{name}</h1>
          <p className="kana">
            <Readings names={{ name, nameJa, kana, romaji }} />
          </p>
        </header>
        {isAlone ? <Outside municipality={municipality} /> : <TownRegions municipality={municipality} />}
      </div>
      {map}
      {!isBrief && (
        <div className="town-rest">
          {!isAlone && <Situations municipality={municipality} />}
          <AgreementLinks agreements={municipality.agreements} />
          {municipality.strategy !== null && <StrategySection strategy={municipality.strategy} />}
          <Changes changes={municipality.changes} isOneRegion={memberships.length === 1} />
          <Contacts name={name} memberships={memberships} />
          <MunicipalityFacts municipality={municipality} />
          <p className="print-only">{words.town.print.sheet}</p>
        </div>
      )}
    </article>
  );
}

/** What the heading does not say of a name: the official one, how it is read, how it is written in Roman letters. */
function Readings({ names: { name, nameJa, kana, romaji } }: { names: Names }) {
  const words = useWords();
  if (name === romaji) return <>{nameJa + words.site.brackets(kana)}</>;
  return (
    <>
      {/* Where the heading is not the bare name it carries the reading itself. */}
      {name === nameJa && kana} <span lang="en">{romaji}</span>
    </>
  );
}
