import 'virtual:palette.css';
import 'virtual:darkPalette.css';
import '../../ui/styles/base.css';
import '../../ui/styles/map.css';
import './frame.css';
import { DEFAULT_MODE, sameMode } from '../../colour/mode.ts';
import { revealPassed } from '../../pages/everyPage/revealPassed.ts';
import { required } from '../../ui/elements.ts';
import { SITE_DATA_ID, type Site } from '../../ui/siteData.ts';
import { accentsOf } from '../accent.ts';
import { parseEmbedOptions } from '../options.ts';
import { showNotes } from './addressNotes.ts';
import { createChoice } from './choice.ts';
import { FRAME_IDS } from './frameIds.ts';
import { offerLiveMap } from './offerLiveMap.ts';
import { EMBED_DATA_ID, type EmbedPageData } from './pageData.ts';
import { height, tell } from './tell.ts';

/** Entry of a page in somebody else's: what its address asks for, choosing on the picture, and telling the host. */
const site = JSON.parse(required(SITE_DATA_ID).textContent ?? '') as Site;
const page = JSON.parse(required(EMBED_DATA_ID).textContent ?? '') as EmbedPageData;
const { options, notes } = parseEmbedOptions(location.search, {
  hasCategory: (id) => page.categories.includes(id),
  hasPillar: (id) => page.pillars.includes(id),
});

const root = document.documentElement;
if (options.theme !== 'auto') root.dataset.theme = options.theme;
for (const [theme, accent] of Object.entries(accentsOf(options.theme, options.accent))) {
  if (accent !== null) root.style.setProperty(`--accent-${theme}`, accent);
}
required(FRAME_IDS.frame).dataset.panel = options.panel;
required(FRAME_IDS.list).hidden = options.panel === 'none';
required(FRAME_IDS.asOf).hidden = options.year === null;
showNotes(notes, page.words);
revealPassed();
const choice = createChoice(page, options);
if (options.controls === 'map') offerLiveMap({ site, page, options, choice });
void begin();

/** The host is told of this page once it stands as it will. */
async function begin(): Promise<void> {
  if (options.year !== null || !sameMode(options.mode, DEFAULT_MODE)) {
    try {
      const { recolour } = await import('./recolour.ts');
      await recolour(site, options);
    } catch (error) {
      console.warn(error);
      showNotes(notes, page.words, page.words.coloursFailed);
    }
  }
  tell({ kind: 'ready', height: height(), title: page.title });
  if (notes.length > 0) tell({ kind: 'warning', notes });
  new ResizeObserver(() => tell({ kind: 'resize', height: height() })).observe(root);
}
