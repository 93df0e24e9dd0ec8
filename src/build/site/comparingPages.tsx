import { CataloguePage } from '../../pages/catalogue/CataloguePage.tsx';
import { paths } from '../../ui/paths.ts';
import { listing } from '../../view/catalogue/listing.ts';
import { comparePages } from './comparePages.tsx';
import type { PageMaker } from './pageMaker.ts';
import type { PageFile } from './siteFile.ts';

/** Pages on which regions and initiatives stand beside each other. */
export function comparingPages(maker: PageMaker): PageFile[] {
  return [cataloguePage(maker), ...comparePages(maker)];
}

function cataloguePage({ atlas, voice, words, file, titled, crumbs, preview }: PageMaker): PageFile {
  const { title, lead } = words.catalogue;
  return file(paths.initiatives, () => {
    const list = listing(atlas, voice);
    return {
      title: titled(title),
      description: lead,
      content: <CataloguePage listing={list} />,
      script: { kind: 'catalogue', data: { rows: list.rows } },
      preview: preview(null),
      things: [crumbs({ label: title, path: paths.initiatives })],
    };
  });
}
