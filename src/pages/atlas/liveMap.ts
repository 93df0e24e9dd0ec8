import { type Camera, fitCamera } from '../../geo/camera.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { Words } from '../../i18n/shape.ts';
import type { AtlasMap } from '../../map/AtlasMap.ts';
import { coloursOf } from '../../map/colours.ts';
import { NAME_ZOOM } from '../../map/layers.ts';
import { WORKER_ADDRESS } from '../../map/workerAddress.ts';
import { isPlainClick, required } from '../../ui/elements.ts';
import type { Site } from '../../ui/siteData.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { isDefaultView, parseCamera, withSelection } from '../../view/address.ts';
import { notesOf } from '../../view/models/colourLegend.ts';
import type { MapModel } from '../../view/models/map.ts';
import { selectMunicipality } from '../../view/selection.ts';
import type { View } from '../../view/view.ts';
import type { Announcer } from './announcer.ts';
import { type CanvasControl, controlCanvas } from './canvasControl.ts';
import type { Colouring } from './colouring.ts';
import { createDetail } from './detail.ts';
import { fetchAhead } from './fetchAhead.ts';
import { fetchTopology } from './fetchTopology.ts';
import { cameraFor, emphasis } from './flight.ts';
import { libraryWords } from './libraryWords.ts';
import { noteIfLasting, showMapNote } from './mapNote.ts';
import { addMapTools } from './mapTools.ts';
import type { MapTree } from './mapTree.ts';
import type { PageData } from './pageData.ts';
import { painted } from './painted.ts';
import type { PanelControl } from './panelControl.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import { addScaleBar } from './scaleControl.ts';
import type { Sight } from './sight.ts';
import { keepsSelection, type ViewStore } from './viewStore.ts';

interface LiveMapOptions {
  site: Site;
  page: PageData;
  store: ViewStore;
  model: MapModel;
  colouring: Colouring;
  places: Places;
  pointer: Pointer;
  panel: PanelControl;
  sight: Sight;
  tree: MapTree;
  announcer: Announcer;
  words: Words;
}

/** A seam for measuring: where the interactive map puts a position, CSS pixels within the frame. */
export interface MeasurableFrame extends HTMLElement {
  projectPosition?: (position: LonLat) => readonly [x: number, y: number];
  /** The names that are drawn. */
  placedNames?: AtlasMap['placedNames'];
}

/** So long the map waits for the article about what is chosen, milliseconds. */
const ANSWER_TIME = 120;

/** After so long the reader is told that the interactive map may not come, milliseconds. */
const PATIENCE = 20_000;

/** A drawing that the graphics card has taken away is mostly back before so long, milliseconds: then nothing is said. */
const RETURN = 3000;

/** So many zoom steps into the map the far islands' insets would only be in the way. */
const CLOSER = 0.7;

/** Lets the interactive map take over from the picture, in place; the picture stays if it cannot. */
export async function startLiveMap(options: LiveMapOptions): Promise<void> {
  const { site, page, store, model, colouring, places, pointer, panel, sight, tree, announcer, words } =
    options;
  const frame: MeasurableFrame = required('map-frame');
  const sizeOf = () => ({ width: frame.clientWidth, height: frame.clientHeight });
  const firstCamera = () => fitCamera(page.bounds, sizeOf());
  let start = firstCamera();
  const detail = createDetail({ site, page, model, fetchTopology });
  fetchAhead(WORKER_ADDRESS);
  const [geometry, colours, drawing] = await Promise.all([
    detail.prepare((store.view.at ?? start).zoom),
    firstColours(options),
    import('../../map/AtlasMap.ts'),
  ]);
  if (geometry === null) return showMapNote(words.map.failed);

  // Where the map fills the width, the wheel and the finger belong to the page.
  const belongsToPage = matchMedia('(pointer: coarse), (max-width: 60rem)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const showScale = addScaleBar(frame);
  const noteCloseness = ({ zoom }: Camera) => frame.classList.toggle('is-close', zoom > start.zoom + CLOSER);
  const choose = (code: string) => {
    const open = store.view.region ?? page.region;
    pointer.point([], null);
    store.change(withSelection(store.view, selectMunicipality(code, open, places.regionsOf(code))), 'map');
  };
  /** Whether the keyboard was on what the lost drawing has hidden. */
  let wasFocused = false;
  let canvas: CanvasControl | null = null;
  let isLost = false;
  /** Between a choice and the flight to it. */
  let isLeading = false;
  /** The drawing is there again. */
  let isBack: () => void = () => undefined;
  let map: AtlasMap;
  try {
    map = new drawing.AtlasMap({
      container: required('map-gl'),
      camera: store.view.at ?? start,
      model,
      ...geometry,
      ...colours,
      // A region's own page names its members from the start, as its picture does.
      nameZoom: page.region === null ? NAME_ZOOM : Math.min(NAME_ZOOM, start.zoom - 0.1),
      theme: dark.matches ? 'dark' : 'light',
      background: site.background ?? null,
      isCooperative: belongsToPage.matches,
      isMotionReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      locale: libraryWords(words),
      onPick: choose,
      onPoint: pointer.pointMunicipality,
      onMove: (camera) => {
        // The end of a move that a choice has overtaken: the map is about to go elsewhere.
        if (isLeading) return;
        canvas?.moved(camera);
        store.change({ ...store.view, at: camera }, 'camera');
      },
      onView: (camera, bounds) => {
        canvas?.settled(camera);
        noteCloseness(camera);
        showScale(camera);
        void detail.look(map, camera, bounds);
      },
      // The picture is still there, and says the same; the list answers the keys meanwhile.
      onLost: () => {
        isLost = true;
        wasFocused = map.canvas === document.activeElement;
        if (wasFocused || required('map-tools').contains(document.activeElement)) tree.focus();
        sight.follow(null);
        frame.classList.remove('is-live');
        isBack();
        isBack = noteIfLasting(words.map.lost, RETURN);
      },
      onRestored: () => {
        isLost = false;
        isBack();
        sight.follow(map);
        frame.classList.add('is-live');
        if (wasFocused && tree.hasFocus()) map.canvas.focus({ preventScroll: true });
      },
    });
  } catch {
    // Whatever the reason (no WebGL 2, a forbidden context), the picture answers the same questions.
    return showMapNote(words.map.noWebGL);
  }
  const emphasise = (view: View) => {
    const { outlined, unveiled } = emphasis(view, page, places, colouring.current);
    map.choose(outlined, unveiled);
  };
  const fly = (view: View) => {
    const goal = view.at ?? cameraFor(view, page, model, places, sizeOf());
    if (goal) map.show(goal);
  };
  pointer.listen((codes) => map.point(codes));
  // Their inks are those of the families, which only this mode explains.
  const showBars = () => map.showBars(store.view.mode.color === 'lead');
  colouring.listen(({ paints, legend }) => {
    map.colour(paints, notesOf(legend));
    showBars();
    emphasise(store.view);
  });
  belongsToPage.addEventListener('change', ({ matches }) => map.cooperate(matches));
  dark.addEventListener('change', ({ matches }) => map.setTheme(matches ? 'dark' : 'light'));
  // A worker that never comes, or a very slow card: nothing else would ever say so.
  const isThere = noteIfLasting(words.map.slow, PATIENCE);
  await map.ready();
  // Chosen while the map was on its way.
  if (colouring.current) map.colour(colouring.current.paints, notesOf(colouring.current.legend));
  showBars();
  emphasise(store.view);
  await map.drawn();
  isThere();

  store.listen((_, cause) => {
    if (cause === 'camera') return;
    if (keepsSelection(cause)) return emphasise(store.view);
    isLeading = true;
    // The words first: drawing the map anew would hold them up, most of all where there is no graphics card.
    void Promise.race([panel.answered(), new Promise((resolve) => setTimeout(resolve, ANSWER_TIME))])
      .then(painted)
      .then(() => {
        emphasise(store.view);
        isLeading = false;
        fly(store.view);
      });
  });
  const isSelected = store.view.region !== null || store.view.municipality !== null;
  if (isSelected && store.view.at === null) fly(store.view);
  frame.projectPosition = (position) => map.project(position);
  frame.placedNames = () => map.placedNames();
  frame.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-at]');
    const camera = link && isPlainClick(event) ? parseCamera(link.dataset.at ?? '') : null;
    if (!camera) return;
    event.preventDefault();
    store.change({ ...store.view, at: camera }, 'camera');
    map.show(camera);
  });
  new ResizeObserver(() => {
    start = firstCamera();
    const { view } = store;
    if (view.at === null) map.jump(cameraFor(view, page, model, places, sizeOf()) ?? start);
  }).observe(frame);
  const whole = () => {
    const { region, municipality } = store.view;
    // With a selection the address alone would lead back to it.
    const at = region === null && municipality === null ? null : start;
    store.change({ ...store.view, at }, 'camera');
    map.show(start);
  };
  canvas = controlCanvas({
    map,
    frame,
    tools: required('map-tools'),
    places,
    pointer,
    announcer,
    words,
    choose,
    giveBack: () => {
      const { region, municipality } = store.view;
      if (region === null && municipality === null) tree.focus();
      else store.change(withSelection(store.view, {}), 'map');
    },
  });
  // Where the drawing has been taken away meanwhile, the map comes with it.
  if (!isLost) {
    sight.follow(map);
    frame.classList.add('is-live');
  }
  addMapTools({ map, words, whole });
  map.tellView();
  rehearsePointing(options);
}

/** Names and lights up a place unseen, for the sake of the code: the first move of a hand would wait while it is compiled. */
function rehearsePointing({ model, places, pointer }: LiveMapOptions): void {
  let isPointing = false;
  pointer.listen((codes) => {
    isPointing = codes.length > 0;
  });
  const [code] = places.codesOf(model.regions[0]?.id ?? '');
  whenIdle(() => {
    if (code === undefined || isPointing) return;
    pointer.pointMunicipality(code);
    pointer.point([], null);
  });
}

/** Those of the address; the default ones, where these cannot be fetched or are meant. */
async function firstColours({ store, model, colouring, words }: LiveMapOptions) {
  const usual = { colours: coloursOf(model), notes: new Map<string, string>() };
  if (isDefaultView(store.view)) return usual;
  try {
    const { paints, legend } = await colouring.now();
    return { colours: paints, notes: notesOf(legend) };
  } catch {
    showMapNote(words.colouring.failed);
    return usual;
  }
}
