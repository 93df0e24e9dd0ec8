import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useFileAddress, usePageWords } from '../../ui/site.ts';
import { CheckTool } from './CheckTool.tsx';

interface CheckPageProps {
  regions: readonly { id: string; name: string }[];
  /** Names of the templates below the site's root. */
  templates: { csv: string; xlsx: string };
  /** Headings that every row has to fill in. */
  needed: readonly string[];
  /** The words of each column with a choice: headings first. */
  allowed: readonly (readonly string[])[];
}

/** How to write a list of initiatives without programming, and the tool that checks it in the browser. */
export function CheckPage({ regions, templates, needed, allowed }: CheckPageProps) {
  const words = usePageWords();
  const fileAddress = useFileAddress();
  const say = words.check;
  const [headings = [], ...rows] = allowed;
  return (
    <div className="reading-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
      <article className="about check">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <h2>{say.privateTitle}</h2>
        <p>{say.private}</p>
        <h2>{say.templateTitle}</h2>
        <ul className="plain-list">
          <li>
            <a href={fileAddress(templates.xlsx)} download>
              {say.templateXlsx}
            </a>
          </li>
          <li>
            <a href={fileAddress(templates.csv)} download>
              {say.templateCsv}
            </a>
          </li>
        </ul>
        <h2>{say.stepsTitle}</h2>
        <ol className="check-steps">
          {say.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <CheckTool regions={regions} />
        <h2>{say.rulesTitle}</h2>
        <ul className="plain-list">
          <li>{say.needed(needed)}</li>
          {say.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{say.wordsTitle}</h2>
        <dl className="check-words">
          {headings.map((heading, column) => (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{words.site.list(rows.flatMap((row) => row[column] || []))}</dd>
            </div>
          ))}
        </dl>
      </article>
    </div>
  );
}
