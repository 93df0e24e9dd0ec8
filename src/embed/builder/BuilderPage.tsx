import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { usePageWords } from '../../ui/site.ts';
import { IDS } from './pageData.ts';
import { Security } from './Security.tsx';
import { type ListedFrame, WithoutTool } from './WithoutTool.tsx';

interface BuilderPageProps {
  /** Origin of the site; null where the build does not know it. */
  origin: string | null;
  regions: readonly ListedFrame[];
}

/** How to show a map on another site: the three ways, and the tool that makes each ready. */
export function BuilderPage({ origin, regions }: BuilderPageProps) {
  const words = usePageWords();
  const say = words.embedBuilder;
  return (
    <div className="reading-page builder-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <section aria-labelledby="builder-ways">
        <h2 id="builder-ways">{say.ways.title}</h2>
        <ul className="builder-ways">
          {(['kit', 'frame', 'element'] as const).map((way) => (
            <li key={way}>
              <h3>{say.ways[way].name}</h3>
              <p>{say.ways[way].text}</p>
              <p className="caption">
                {say.ways.forWhom}
                {words.site.colon}
                {say.ways[way].forWhom}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div id={IDS.tool} className="builder-tool" hidden />
      <WithoutTool origin={origin} regions={regions} />
      <Security origin={origin} />
    </div>
  );
}
