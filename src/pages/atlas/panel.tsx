import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Words } from '../../i18n/shape.ts';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { paths } from '../../ui/paths.ts';
import { SiteProvider, useAddress, useWords } from '../../ui/site.ts';
import type { Site } from '../../ui/siteData.ts';
import type { RegionModel } from '../../view/models/region.ts';
import type { View } from '../../view/view.ts';
import { MunicipalityArticle } from '../municipality/MunicipalityArticle.tsx';
import { RegionArticle } from '../region/RegionArticle.tsx';
import type { PanelContent } from './panelControl.ts';

interface PanelProps {
  site: Site;
  words: Words;
  view: View;
  content: PanelContent;
  back: () => void;
  backLabel: string;
}

let root: Root | undefined;

/** Draws the panel; when it returns the content is in the document, so that the focus can be moved there. */
export function renderPanel(element: HTMLElement, props: PanelProps): void {
  drawIn(props.site.language);
  root ??= createRoot(element);
  const panel = (
    <SiteProvider site={props.site} words={props.words}>
      <Panel {...props} />
    </SiteProvider>
  );
  flushSync(() => root?.render(panel));
}

function Panel({ view, content, back, backLabel }: PanelProps) {
  const address = useAddress();
  const words = useWords();
  return (
    <>
      <div className="panel-bar">
        <button type="button" onClick={back}>
          ← {backLabel}
        </button>
        {content.kind === 'region' && (
          <a href={address(paths.region(content.region.id))}>{words.selection.ownPage}</a>
        )}
        {content.kind === 'municipality' && (
          <a href={address(paths.municipality(content.municipality.code))}>{words.selection.ownPage}</a>
        )}
      </div>
      {content.kind === 'region' && isMissing(view, content.region) && (
        <p className="address-notes">{words.notes['unknown-initiative'](view.initiative ?? '')}</p>
      )}
      <Content content={content} />
    </>
  );
}

function isMissing({ initiative }: View, { pillars }: RegionModel): boolean {
  const keys = pillars.flatMap(({ initiatives }) => initiatives.map(({ key }) => key));
  return initiative !== null && !keys.includes(initiative);
}

function Content({ content }: { content: PanelContent }) {
  const words = useWords();
  switch (content.kind) {
    case 'loading':
      return <p>{words.selection.loading}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>{words.selection.failed}</p>
          <button type="button" className="retry" onClick={content.retry}>
            {words.selection.retry}
          </button>
        </div>
      );
    case 'region':
      return <RegionArticle region={content.region} />;
    case 'municipality':
      return <MunicipalityArticle municipality={content.municipality} />;
  }
}
