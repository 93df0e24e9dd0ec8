import type { ReactNode } from 'react';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Cite } from '../../ui/Cite.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, useFileAddress, useLanguage, usePageWords } from '../../ui/site.ts';
import { CategoryTable } from './CategoryTable.tsx';
import { MeasureList } from './MeasureList.tsx';
import { Missing } from './Missing.tsx';
import type { CompareModel } from './model.ts';
import { IDS } from './pageData.ts';
import { Refusals } from './Refusals.tsx';
import { RegionTable } from './RegionTable.tsx';
import { CompareWordsProvider } from './words.ts';

/**
 * All regions beside each other: tables, definitions and refusals without script; with it the table sorts, and tools stand
 * in the places kept for them.
 */
export function ComparePage({ model }: { model: CompareModel }) {
  const words = usePageWords();
  const address = useAddress();
  const fileAddress = useFileAddress();
  const language = useLanguage();
  const { compare: say, compareAbout } = words;
  const waiting = <p className="caption">{say.waiting}</p>;
  return (
    <CompareWordsProvider words={say}>
      <div className="reading-page compare-page">
        <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p className="caption">{words.site.asOf}</p>
        <p className="caption">{say.overlap}</p>
        <p>
          <a href={address(paths.relations)}>{compareAbout.relationsLink}</a>
        </p>
        <div id={IDS.notes} />
        <Contents />
        <Part name="chosen" id={IDS.chosen}>
          {waiting}
        </Part>
        <Part name="table" id={IDS.table} after={<Missing model={model} />}>
          <RegionTable model={model} />
        </Part>
        <Part name="scatter" id={IDS.scatter}>
          {waiting}
        </Part>
        <Part name="shapes" id={IDS.shapes}>
          {waiting}
        </Part>
        <Part name="categories" id={IDS.categories} after={<div id={IDS.takeCategories} />}>
          <CategoryTable model={model} />
        </Part>
        <Part name="measures">
          <MeasureList model={model} />
        </Part>
        <Part name="refused">
          <Refusals />
        </Part>
        <Part name="take">
          <p>
            <a href={fileAddress('data/regions.geojson')}>{say.take.geojson}</a>
          </p>
          <div id={IDS.cite}>
            <Cite title={say.title} address={address(paths.compare)} words={words.cite} language={language} />
          </div>
        </Part>
      </div>
    </CompareWordsProvider>
  );
}

type PartName = keyof ReturnType<typeof usePageWords>['compare']['sections'];

const PARTS: readonly PartName[] = [
  'chosen',
  'table',
  'scatter',
  'shapes',
  'categories',
  'measures',
  'refused',
  'take',
];

function Contents() {
  const { compare: say } = usePageWords();
  return (
    <nav className="compare-contents" aria-label={say.contents}>
      <ul>
        {PARTS.map((name) => (
          <li key={name}>
            <a href={`#part-${name}`}>{say.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PartProps {
  name: PartName;
  /** Of the place that a tool fills. */
  id?: string;
  children: ReactNode;
  after?: ReactNode;
}

function Part({ name, id, children, after }: PartProps) {
  const { compare: say } = usePageWords();
  return (
    <section aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{say.sections[name]}</h2>
      <div {...(id !== undefined && { id })}>{children}</div>
      {after}
    </section>
  );
}
