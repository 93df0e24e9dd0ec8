import {
  type AllPaintProperties,
  type GeoJSONSource,
  Map as GlMap,
  type MapGeoJSONFeature,
  type PointLike,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Theme } from '../colour/palette.ts';
import { type Bounds, type Camera, REACH, ZOOM_LIMITS } from '../geo/camera.ts';
import { createMapTopology, type MapTopology, type MunicipalTopology } from '../geo/mapTopology.ts';
import type { LonLat } from '../geo/mercator.ts';
import type { MapModel } from '../view/models/map.ts';
import { LAND_LAYER, layers, PAINTED_LAYER, SOURCES, VEIL_LAYER } from './layers.ts';
import { composeShapes, outlineOf } from './levels.ts';
import { PATTERN_RATIO, patternImage } from './patternImage.ts';
import { emptySources, pointsOf } from './points.ts';

setWorkerUrl(workerUrl);

/** Share of the frame along each side where a place is not well in sight. */
const EDGE = 0.08;

export interface AtlasMapOptions {
  container: HTMLElement;
  camera: Camera;
  model: MapModel;
  base: MunicipalTopology;
  /** Finer cuts that are there from the start, by region. */
  fine: ReadonlyMap<string, MunicipalTopology>;
  theme: Theme;
  /** Zoom from which municipalities are named. */
  nameZoom: number;
  /** Two fingers or Ctrl to move the map, so that it never takes the page's scroll. */
  isCooperative: boolean;
  isMotionReduced: boolean;
  /** MapLibre's own strings in the page's language. */
  locale: Record<string, string>;
  onPick(code: string): void;
  onPoint(code: string | null): void;
  /** The reader has moved the map (the atlas's own flights do not count). */
  onMove(camera: Camera): void;
  onView(camera: Camera, bounds: Bounds): void;
  /** The graphics card has taken the drawing away, or given it back. */
  onLost(): void;
  onRestored(): void;
}

/** The one owner of the GL map. Everything it draws follows from what it is told; it decides nothing. */
export class AtlasMap {
  readonly #map: GlMap;
  readonly #options: AtlasMapOptions;
  /** Looked up over and over: each file is taken in once. */
  #base: MapTopology;
  readonly #fine = new Map<string, MapTopology>();
  #chosen: readonly string[] = [];
  #near: readonly string[] = [];
  #unveiled: readonly string[] = [];
  #theme: Theme;
  #isFilled = false;
  /** Without its context the library has no style to change; all of it is told again afterwards. */
  #isLost = false;
  /** The atlas is moving the map itself; the reader is not. */
  #isFlying = false;

  /** @throws GPUInitializationError where the browser has no WebGL 2 */
  constructor(options: AtlasMapOptions) {
    this.#options = options;
    this.#base = createMapTopology(options.base);
    this.#theme = options.theme;
    this.#takeIn(options.fine);
    const { container, camera, theme } = options;
    this.#map = new GlMap({
      container,
      style: { version: 8, sources: emptySources(), layers: layers(theme, options.nameZoom) },
      center: [...camera.center],
      zoom: camera.zoom,
      minZoom: ZOOM_LIMITS[0],
      maxZoom: ZOOM_LIMITS[1],
      maxBounds: [...REACH],
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      renderWorldCopies: false,
      attributionControl: false,
      cooperativeGestures: options.isCooperative,
      reduceMotion: options.isMotionReduced,
      locale: options.locale,
      fadeDuration: options.isMotionReduced ? 0 : 150,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.once('style.load', () => this.#fill());
    this.#listen();
  }

  /** Resolves when the style is there and the sources are filled; drawing comes after. */
  ready(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isFilled) resolve();
      else this.#map.once('style.load', () => resolve());
    });
  }

  /** Resolves when the coloured map has really been drawn, not merely loaded. */
  drawn(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        // A view over the open sea or far from any region has nothing painted to show.
        const isPainted = this.#map.queryRenderedFeatures({ layers: [PAINTED_LAYER] }).length > 0;
        if (!isPainted && !(this.#isFilled && this.#map.isSourceLoaded(SOURCES.areas))) return;
        this.#map.off('idle', look);
        resolve();
      };
      this.#map.on('idle', look);
    });
  }

  /** Replaces the coarse level of all municipalities by a better one. */
  setBase(base: MunicipalTopology): void {
    this.#base = createMapTopology(base);
    this.#redraw();
  }

  /** Adds the cuts of several regions with one redraw. */
  addFine(cuts: readonly (readonly [region: string, MunicipalTopology])[]): void {
    this.#takeIn(cuts);
    this.#redraw();
  }

  /** Puts a line around what is chosen and a veil over all other members. */
  choose(outlined: readonly string[], unveiled: readonly string[]): void {
    this.#chosen = outlined;
    this.#unveiled = unveiled;
    if (this.#isLost) return;
    this.#map.setFilter(
      VEIL_LAYER,
      unveiled.length === 0
        ? ['boolean', false]
        : ['all', ['has', 'paint'], ['!', ['in', ['get', 'code'], ['literal', [...unveiled]]]]],
    );
    this.#outline();
  }

  /** Lights up municipalities, as the pointer or the list names them. */
  point(codes: readonly string[]): void {
    this.#light(this.#near, false);
    this.#light(codes, true);
    this.#near = codes;
  }

  show(camera: Camera): void {
    this.#isFlying = true;
    this.#map.easeTo({ center: [...camera.center], zoom: camera.zoom, duration: 700 });
  }

  /** Without a flight: the box has changed its size. */
  jump(camera: Camera): void {
    this.#isFlying = true;
    this.#map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  }

  /** Says where the map looks, as after a move. */
  tellView(): void {
    this.#options.onView(this.#camera(), this.#bounds());
  }

  /** As long as a place is in sight, with some ground around it, the map stays. */
  reveal(position: LonLat): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const [x, y] = this.project(position);
    const isInside = (at: number, length: number) => at > length * EDGE && at < length * (1 - EDGE);
    if (isInside(x, width) && isInside(y, height)) return;
    this.#isFlying = true;
    this.#map.easeTo({ center: [...position], duration: 300 });
  }

  /** By shares of the frame: to the right and down. */
  panBy(right: number, down: number): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.#map.panBy([right * width, down * height], { duration: 200 });
  }

  /** What takes the focus and the keys. */
  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** The municipality in the middle of the frame, once the map stands still and is drawn; null for the sea. */
  async middle(): Promise<string | null> {
    if (this.#isLost) return null;
    if (this.#map.isMoving() || !this.#map.areTilesLoaded()) {
      await new Promise((resolve) => this.#map.once('idle', resolve));
    }
    return this.#codeAt([this.canvas.clientWidth / 2, this.canvas.clientHeight / 2]);
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 200 });
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#isLost) return;
    const { model } = this.#options;
    for (const [paint, tile] of Object.entries(model.tiles))
      this.#map.updateImage(paint, patternImage(tile, theme));
    for (const layer of layers(theme, this.#options.nameZoom)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, property as keyof AllPaintProperties, value);
      }
    }
  }

  /** CSS pixels from the top left corner of the map. */
  project(position: LonLat): readonly [x: number, y: number] {
    const { x, y } = this.#map.project([...position]);
    return [x, y];
  }

  #takeIn(cuts: Iterable<readonly [region: string, MunicipalTopology]>): void {
    for (const [region, topology] of cuts) this.#fine.set(region, createMapTopology(topology));
  }

  #fill(): void {
    const { model, theme } = this.#options;
    for (const [paint, tile] of Object.entries(model.tiles)) {
      this.#map.addImage(paint, patternImage(tile, theme), { pixelRatio: PATTERN_RATIO });
    }
    this.#redraw();
    this.#isFilled = true;
    const { regionNames, callouts, placeNames, marks } = pointsOf(model);
    this.#source(SOURCES.callouts)?.setData(callouts);
    this.#source(SOURCES.marks)?.setData(marks);
    this.#source(SOURCES.regionNames)?.setData(regionNames);
    this.#source(SOURCES.placeNames)?.setData(placeNames);
  }

  #light(codes: readonly string[], near: boolean): void {
    if (this.#isLost) return;
    for (const code of codes) this.#map.setFeatureState({ source: SOURCES.areas, id: code }, { near });
  }

  #redraw(): void {
    if (this.#isLost) return;
    const shapes = composeShapes(this.#base, [...this.#fine.values()], this.#options.model);
    this.#source(SOURCES.areas)?.setData(shapes.areas);
    this.#source(SOURCES.underlay)?.setData(shapes.underlay);
    this.#source(SOURCES.borders)?.setData(shapes.borders);
    this.#outline();
  }

  #outline(): void {
    const outline = outlineOf(this.#base, [...this.#fine.values()], this.#chosen);
    this.#source(SOURCES.chosen)?.setData(outline);
  }

  #source(name: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #listen(): void {
    const { onPick, onPoint, onMove, onLost, onRestored } = this.#options;
    this.#map.on('click', ({ point, originalEvent }) => {
      // The second click of a double click zooms.
      if (originalEvent.detail > 1) return;
      const code = this.#codeAt(point);
      if (code !== null) onPick(code);
    });
    this.#map.on('mousemove', ({ point }) => {
      onPoint(this.#codeAt(point));
    });
    this.#map.on('mouseout', () => onPoint(null));
    this.#map.on('moveend', () => {
      if (!this.#isFlying) onMove(this.#camera());
      this.#isFlying = false;
      this.tellView();
    });
    this.#map.on('webglcontextlost', () => {
      this.#isLost = true;
      onLost();
    });
    this.#map.on('webglcontextrestored', () => {
      this.#map.once('idle', () => {
        this.#isLost = false;
        this.#tellAgain();
        onRestored();
      });
    });
  }

  /** What has been said while there was nothing to draw on, and what the library does not keep. */
  #tellAgain(): void {
    this.setTheme(this.#theme);
    this.#redraw();
    this.choose(this.#chosen, this.#unveiled);
    this.#light(this.#near, true);
  }

  #codeAt(point: PointLike): string | null {
    if (this.#isLost) return null;
    const [feature] = this.#map.queryRenderedFeatures(point, { layers: [LAND_LAYER] });
    return feature ? codeOf(feature) : null;
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom() };
  }

  #bounds(): Bounds {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }
}

function codeOf(feature: MapGeoJSONFeature): string {
  return String(feature.properties.code);
}
