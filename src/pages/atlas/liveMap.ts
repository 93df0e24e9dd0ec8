import { type Camera, fitCamera, padBounds } from '../../geo/camera.ts';
import type { MunicipalTopology } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import type { Words } from '../../i18n/ja.ts';
import { AtlasMap } from '../../map/AtlasMap.ts';
import { NAME_ZOOM } from '../../map/layers.ts';
import { parseCamera, withSelection } from '../../view/address.ts';
import type { MapModel } from '../../view/models/map.ts';
import { selectMunicipality } from '../../view/selection.ts';
import type { View } from '../../view/view.ts';
import { createDetail } from './detail.ts';
import { isPlainClick, required } from './elements.ts';
import { addMapTools } from './mapTools.ts';
import type { PageData } from './pageData.ts';
import type { Places } from './places.ts';
import type { Pointer } from './pointer.ts';
import type { ViewStore } from './viewStore.ts';

interface LiveMapOptions {
  page: PageData;
  store: ViewStore;
  model: MapModel;
  places: Places;
  pointer: Pointer;
  words: Words;
}

/** A seam for measuring: where the interactive map puts a position, CSS pixels within the frame. */
export interface MeasurableFrame extends HTMLElement {
  projectPosition?: (position: LonLat) => readonly [x: number, y: number];
}

/** So many zoom steps into the map the far islands' insets would only be in the way. */
const CLOSER = 0.7;

/** Lets the interactive map take over from the picture, in place; the picture stays if it cannot. */
export async function startLiveMap(options: LiveMapOptions): Promise<void> {
  const { page, store, model, places, pointer, words } = options;
  const frame: MeasurableFrame = required('map-frame');
  const note = (text: string) => {
    const place = required('map-note');
    place.textContent = text;
    place.hidden = false;
  };
  const base = await fetchTopology(`${page.files}geo/national.json`);
  if (base === null) return note(words.map.failed);

  const sizeOf = () => ({ width: frame.clientWidth, height: frame.clientHeight });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const detail = createDetail({ page, model, fetchTopology });
  const start = fitCamera(page.bounds, sizeOf());
  const noteCloseness = ({ zoom }: Camera) => frame.classList.toggle('is-close', zoom > start.zoom + CLOSER);
  noteCloseness(store.view.at ?? start);
  let map: AtlasMap;
  try {
    map = new AtlasMap({
      container: required('map-gl'),
      camera: store.view.at ?? start,
      model,
      base,
      // A region's own page names its members from the start, as its picture does.
      nameZoom: page.region === null ? NAME_ZOOM : Math.min(NAME_ZOOM, start.zoom - 0.1),
      theme: dark.matches ? 'dark' : 'light',
      isCooperative: matchMedia('(pointer: coarse)').matches,
      isMotionReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      locale: words.map.library,
      onPick: (code) => {
        const open = store.view.region ?? page.region;
        store.change(
          withSelection(store.view, selectMunicipality(code, open, places.regionsOf(code))),
          'map',
        );
      },
      onPoint: pointer.pointMunicipality,
      onMove: (camera) => store.change({ ...store.view, at: camera }, 'camera'),
      onView: (camera, bounds) => {
        noteCloseness(camera);
        void detail.look(map, camera, bounds);
      },
    });
  } catch {
    // Whatever the reason (no WebGL 2, a forbidden context), the picture answers the same questions.
    return note(words.map.noWebGL);
  }
  pointer.listen((codes) => map.point(codes));
  dark.addEventListener('change', ({ matches }) => map.setTheme(matches ? 'dark' : 'light'));
  await map.drawn();

  const follow = (view: View, isFlight: boolean) => {
    const { outlined, unveiled } = emphasis(view, page, places);
    map.choose(outlined, unveiled);
    const goal = isFlight ? cameraFor(view, page, model, places, sizeOf()) : null;
    if (goal) map.show(goal);
  };
  store.listen((view, cause) => {
    if (cause !== 'camera') follow(view, view.at === null || cause !== 'history');
    if (cause === 'history' && view.at !== null) map.show(view.at);
  });
  follow(store.view, store.view.at === null && store.view.region !== null);
  frame.projectPosition = (position) => map.project(position);
  frame.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-at]');
    const camera = link && isPlainClick(event) ? parseCamera(link.dataset.at ?? '') : null;
    if (!camera) return;
    event.preventDefault();
    store.change({ ...store.view, at: camera }, 'camera');
    map.show(camera);
  });
  frame.classList.add('is-live');
  addMapTools({ map, words, whole: () => map.show(fitCamera(page.bounds, sizeOf())) });
  void detail.look(map, store.view.at ?? start, page.bounds);
}

/** What is outlined and what stays bright: the municipality or region chosen, else the page's own region. */
function emphasis(view: View, page: PageData, places: Places) {
  const region = view.region ?? page.region;
  const members = region === null ? [] : places.codesOf(region);
  if (view.municipality !== null) {
    const own = members.length > 0 ? members : places.regionsOf(view.municipality).flatMap(places.codesOf);
    return { outlined: [view.municipality], unveiled: own.length > 0 ? own : [] };
  }
  return { outlined: view.region === null ? [] : members, unveiled: members };
}

/** Where to fly: to a region chosen; to a municipality only from far away, as it is within the region's frame. */
function cameraFor(
  view: View,
  page: PageData,
  model: MapModel,
  places: Places,
  size: { width: number; height: number },
): Camera | null {
  if (view.municipality !== null) {
    const region = view.region ?? places.regionsOf(view.municipality)[0] ?? null;
    const found = region === null ? null : places.region(region);
    if (found) return fitCamera(padBounds(found.bounds, 0.08), size);
    const place = model.places[view.municipality];
    const [, longitude, latitude] = place ?? [];
    return longitude == null || latitude == null ? null : { center: [longitude, latitude], zoom: 8.5 };
  }
  const region = view.region === null ? null : places.region(view.region);
  if (region) return fitCamera(padBounds(region.bounds, 0.08), size);
  return fitCamera(page.bounds, size);
}

async function fetchTopology(address: string): Promise<MunicipalTopology | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as MunicipalTopology) : null;
  } catch {
    return null;
  }
}
