import { startTransition, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Words } from '../../i18n/shape.ts';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { paths } from '../../ui/paths.ts';
import { SiteProvider, useAddress, useWords } from '../../ui/site.ts';
import type { Site } from '../../ui/siteData.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { shorten } from '../../view/shorten.ts';
import type { View } from '../../view/view.ts';
import { MunicipalityArticle } from '../municipality/MunicipalityArticle.tsx';
import { RegionArticle } from '../region/RegionArticle.tsx';
import { painted } from './painted.ts';
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

/**
 * Draws the panel; when it returns, what answers the choice is in the document, so that the focus can be moved there.
 * The rest of a long article follows once that has been painted, in slices that leave the browser free for its reader.
 * @returns resolves when all of it is there; never, where something newer has taken its place
 */
export function renderPanel(element: HTMLElement, props: PanelProps): Promise<void> {
  drawIn(props.site.language);
  root ??= createRoot(element);
  const panel = (isBrief: boolean, drawn?: () => void) => (
    <SiteProvider site={props.site} words={props.words}>
      <Panel {...props} isBrief={isBrief} drawn={drawn} />
    </SiteProvider>
  );
  flushSync(() => root?.render(panel(true)));
  newest += 1;
  const mine = newest;
  return new Promise((resolve) => {
    void painted().then(() => {
      if (mine !== newest) return;
      drawIn(props.site.language);
      startTransition(() => root?.render(panel(false, resolve)));
    });
  });
}

let newest = 0;

interface PanelParts extends PanelProps {
  /** Only what answers the choice: the rest is on its way. */
  isBrief: boolean;
  /** Called when this is in the document. */
  drawn: (() => void) | undefined;
}

function Panel({ view, content, back, backLabel, isBrief, drawn }: PanelParts) {
  const address = useAddress();
  const words = useWords();
  useLayoutEffect(() => drawn?.());
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
        <p className="address-notes">{words.notes['unknown-initiative'](shorten(view.initiative ?? ''))}</p>
      )}
      <Content content={content} isBrief={isBrief} />
    </>
  );
}

function isMissing({ initiative }: View, { pillars }: RegionModel): boolean {
  const keys = pillars.flatMap(({ initiatives }) => initiatives.map(({ key }) => key));
  return initiative !== null && !keys.includes(initiative);
}

function Content({ content, isBrief }: { content: PanelContent; isBrief: boolean }) {
  switch (content.kind) {
    case 'region':
      return <RegionArticle region={content.region} isBrief={isBrief} />;
    case 'municipality':
      return <MunicipalityArticle municipality={content.municipality} isBrief={isBrief} />;
  }
}
