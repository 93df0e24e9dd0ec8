import { fitCamera } from '../../geo/camera.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { coloursOf } from '../../map/colours.ts';
import { NAME_ZOOM } from '../../map/layers.ts';
import { libraryWords } from '../../pages/atlas/libraryWords.ts';
import { required } from '../../ui/elements.ts';
import type { Site } from '../../ui/siteData.ts';
import { notesOf } from '../../view/models/colourLegend.ts';
import type { EmbedOptions } from '../options.ts';
import { FRAME_IDS } from './frameIds.ts';
import './live.css';
import { watchAway } from './liveAway.ts';
import { type Chosen, chosenIn, emphasisOf, watchChosen } from './liveChosen.ts';
import { createDeck } from './liveDeck.ts';
import { fetchParts } from './liveParts.ts';
import { REFUSALS } from './liveRefusals.ts';
import { takeTurn } from './liveTurns.ts';
import type { EmbedPageData } from './pageData.ts';

export interface LiveOptions {
  site: Site;
  page: EmbedPageData;
  options: EmbedOptions;
  /** Somebody has chosen a municipality on the map. */
  choose(code: string): void;
  /** The map has gone by itself, and the picture is back: nobody looked, or the browser needs its place for others. */
  gone(): void;
}

/** The map gave its place up: nobody looks, or others need the drawing more. The next touch asks again. */
class Left extends Error {
  override readonly name = REFUSALS.left;
}

/** This browser draws no interactive map, now or later. */
class NoWebGL extends Error {
  override readonly name = REFUSALS.noWebGL;
}

/** Milliseconds in which a first drawing must come: a worker that a policy has stopped says nothing. */
const PATIENCE = 60_000;

/**
 * Lets the interactive map take over from the picture, in place. The picture stays until the map has been drawn.
 * @throws NoWebGL where there is none; Left where the place was given up before the map was there; another Error where
 * its files cannot be had or nothing is drawn
 */
export async function startLive({ site, page, options, choose, gone }: LiveOptions): Promise<void> {
  const frame = required(FRAME_IDS.map);
  const home = () => fitCamera(page.bounds, { width: frame.clientWidth, height: frame.clientHeight });
  let start = home();
  const parts = await fetchParts({ site, page, options, zoom: start.zoom });
  const { model, words, coloured, detail } = parts;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = () => (options.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : options.theme);

  const deck = createDeck(parts);
  const endings: (() => void)[] = [deck.remove];
  let refuse: (reason: Error) => void = () => undefined;
  const taken = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  // Once the map is there nobody waits for it.
  taken.catch(() => undefined);
  let isLive = false;
  let isOver = false;
  let isMoved = false;
  let keys: ReturnType<typeof deck.fitOut> | null = null;
  const end = () => {
    if (isOver) return;
    isOver = true;
    frame.classList.remove('is-live');
    for (const each of endings) each();
  };
  const leave = (reason: Error) => {
    if (isOver) return;
    const hadFocus = document.hasFocus() && deck.hasFocus();
    end();
    refuse(reason);
    if (!isLive) return;
    gone();
    if (hadFocus) required(FRAME_IDS.move).focus({ preventScroll: true });
  };

  const outline = (chosen: Chosen) => {
    const { outlined, unveiled } = emphasisOf(chosen, page.subject, parts);
    map.choose(outlined, unveiled);
  };
  const pick = (code: string) => {
    // Of others the frame has nothing to say.
    if (page.places[`municipality:${code}`] === undefined) return;
    outline({ municipality: code });
    choose(code);
  };
  let map: AtlasMap;
  try {
    map = new parts.AtlasMap({
      container: required(FRAME_IDS.gl),
      camera: start,
      model,
      ...parts.geometry,
      colours: coloured?.paints ?? coloursOf(model),
      notes: coloured ? notesOf(coloured.legend) : new Map(),
      // Municipalities have their names from the start, as in the picture.
      nameZoom: Math.min(NAME_ZOOM, start.zoom - 0.1),
      theme: theme(),
      background: site.background ?? null,
      // The wheel and the finger belong to the page around.
      isCooperative: true,
      isMotionReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      locale: libraryWords(words),
      onPick: pick,
      onPoint: deck.pointer.pointMunicipality,
      onMove: (camera) => {
        isMoved = true;
        keys?.moved(camera);
      },
      onView: (camera, bounds) => {
        keys?.settled(camera);
        deck.showScale(camera);
        void detail.look(map, camera, bounds);
      },
      // Whoever needs the place more has it now; the picture says the same, and the next touch asks again.
      onLost: () => leave(new Left('the drawing was taken away')),
      onRestored: () => undefined,
    });
  } catch (error) {
    end();
    throw new NoWebGL('the interactive map cannot be drawn', { cause: error });
  }
  const dress = () => map.setTheme(theme());
  // A host may take its frame away: others must not count on its map any longer.
  const over = () => leave(new Left('the page goes'));
  addEventListener('pagehide', over);
  const late = setTimeout(() => leave(new Error('nothing was drawn')), PATIENCE);
  dark.addEventListener('change', dress);
  endings.push(
    () => map.remove(),
    () => clearTimeout(late),
    () => dark.removeEventListener('change', dress),
    takeTurn(() => leave(new Left('others draw now'))),
    watchAway(frame, () => leave(new Left('nobody looks'))),
    () => removeEventListener('pagehide', over),
  );
  // What they tell is told in the legend of the atlas's own pages only.
  map.showBars(false);
  deck.pointer.listen((codes) => map.point(codes));
  await Promise.race([taken, map.ready()]);
  outline(chosenIn(frame));
  await Promise.race([taken, map.drawn()]);

  clearTimeout(late);
  isLive = true;
  const whole = () => {
    isMoved = false;
    map.show(start);
  };
  keys = deck.fitOut({ map, choose: pick, whole });
  const size = new ResizeObserver(() => {
    // A host may put the frame away and show it again.
    if (frame.clientWidth === 0) return;
    start = home();
    if (!isMoved) map.jump(start);
  });
  size.observe(frame);
  endings.push(() => size.disconnect(), watchChosen(frame, outline));
  frame.classList.add('is-live');
  map.tellView();
}
