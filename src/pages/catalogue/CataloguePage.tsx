import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { usePageWords } from '../../ui/site.ts';
import type { Listing } from '../../view/catalogue/listing.ts';
import { Listed } from './Listed.tsx';
import { IDS } from './pageData.ts';

/** All initiatives, region by region; with script a table takes the list's place. */
export function CataloguePage({ listing }: { listing: Listing }) {
  const words = usePageWords();
  const say = words.catalogue;
  return (
    <div className="reading-page catalogue-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={say.title} />
      <h1>{say.title}</h1>
      <p className="catalogue-lead">{say.lead}</p>
      <p id={IDS.status} className="visually-hidden" role="status" />
      <div id={IDS.tool} className="catalogue-tool" hidden />
      <div id={IDS.list}>
        <noscript>
          <p className="catalogue-without">{listing.isWhole ? say.without : say.withoutMany}</p>
        </noscript>
        <Listed listing={listing} />
      </div>
    </div>
  );
}
