import {
  type AllPaintProperties,
  type FilterSpecification,
  type GeoJSONSource,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Point } from 'geojson';
import type { Theme } from '../colour/palette.ts';
import type { Bounds, Camera } from '../geo/camera.ts';
import type { MunicipalTopology } from '../geo/mapTopology.ts';
import type { LonLat } from '../geo/mercator.ts';
import type { MapModel } from '../view/models/map.ts';
import type { BackgroundTiles } from './background.ts';
import { among, borderRulesOf, drawTiles, type MapColours, patternsBy, sameOwners } from './colours.ts';
import { addCompositionBars, repaintCompositionBars, showCompositionBars } from './compositionBars.ts';
import { createHighlight, type Highlight } from './highlight.ts';
import { type Background, createBackground } from './layBackground.ts';
import { ANNOUNCED_LAYER, layers, PAINTED_LAYER, SOURCES, VEIL_LAYER } from './layers.ts';
import { LEADER_RATIO, leaderImages } from './leaders.ts';
import { mapOptions } from './mapOptions.ts';
import { nameLayers, type PlacedName } from './nameLayers.ts';
import { nextTask } from './nextTask.ts';
import { createPicker, type Picker } from './picker.ts';
import { existing, pointsOf } from './points.ts';
import { processed } from './processed.ts';
import { settled } from './settled.ts';
import { createShapes, type Grouping, type MapShapes } from './shapes.ts';
import { StillMap } from './stillMap.ts';
import { boundsOf, cameraOf } from './viewOf.ts';
import { WORKER_ADDRESS } from './workerAddress.ts';

setWorkerUrl(WORKER_ADDRESS);

/** Share of the frame along each side where a place is not well in sight. */
const EDGE = 0.08;

/** Marks a move that a press of a button asked for: it has no event of its own. */
const ASKED = { isAsked: true };

export interface AtlasMapOptions {
  container: HTMLElement;
  camera: Camera;
  model: MapModel;
  base: MunicipalTopology;
  /** Finer cuts that are there from the start. */
  cuts: readonly MunicipalTopology[];
  theme: Theme;
  /** The colours to begin with. */
  colours: MapColours;
  /** What stands beneath a region's name, by id. */
  notes: ReadonlyMap<string, string>;
  /** Tiles to lay under the colours once these are drawn. */
  background: BackgroundTiles | null;
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
  readonly #map: StillMap;
  readonly #options: AtlasMapOptions;
  readonly #shapes: MapShapes;
  readonly #picker: Picker;
  readonly #highlight: Highlight;
  #chosen: readonly string[] = [];
  #unveiled: readonly string[] | null = null;
  #theme: Theme;
  #colours: MapColours;
  /** What stands beneath each region's name: the value its colour is for. */
  #notes: ReadonlyMap<string, string>;
  #isFilled = false;
  readonly #filled: Promise<void>;
  readonly #background: Background | null;
  #hasBars = true;
  /** Without its context the library has no style to change; all of it is told again afterwards. */
  #isLost = false;
  #isHalting = false;
  #isRemoved = false;

  /** @throws GPUInitializationError where the browser has no WebGL 2 */
  constructor(options: AtlasMapOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#colours = options.colours;
    this.#notes = options.notes;
    this.#map = new StillMap(mapOptions(options));
    this.#shapes = createShapes({
      map: this.#map,
      base: options.base,
      cuts: options.cuts,
      grouping: this.#grouping(),
      canSend: () => !this.#isLost,
    });
    this.#picker = createPicker(this.#map, () => this.#isLost);
    this.#highlight = createHighlight(this.#map, (code) => this.#shapes.ringsOf(code));
    this.#background = options.background && createBackground(this.#map, options.background);
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#filled = new Promise((resolve) => {
      this.#map.once('style.load', () => void this.#fill().then(resolve));
    });
    this.#listen();
  }

  /** Resolves when the style is there and the sources are filled; drawing comes after. */
  ready(): Promise<void> {
    return this.#filled;
  }

  /** Resolves when the coloured map has really been drawn, not merely loaded. */
  drawn(): Promise<void> {
    return new Promise((resolve) => {
      // What is told in one drawing is done while the next is being told.
      const begin = () => this.canvas.getContext('webgl2')?.flush();
      this.#map.on('render', begin);
      const look = () => {
        // It is idle before its sources are filled, too.
        if (!this.#isFilled || !this.#map.isSourceLoaded(SOURCES.areas)) return;
        this.#map.off('idle', look);
        this.#map.off('render', begin);
        // Not before: a tile server that never answers must not hold the map back.
        this.#background?.lay(this.#theme);
        void processed(this.canvas).then(resolve);
      };
      this.#map.on('idle', look);
    });
  }

  /** Takes in finer geometry: a better coarse level (null to keep the one there is), and fine cuts. */
  refine(base: MunicipalTopology | null, cuts: readonly MunicipalTopology[]): void {
    this.#shapes.refine(base, cuts);
  }

  /** Takes on the colours of another view; shapes stay, outlines follow where regions have changed. */
  colour(colours: MapColours, notes: ReadonlyMap<string, string>): void {
    const isRegrouped = !sameOwners(colours.owners, this.#colours.owners);
    this.#colours = colours;
    this.#notes = notes;
    if (this.#isLost || !this.#isFilled) return;
    this.#paint();
    this.showBars(this.#hasBars);
    this.choose(this.#chosen, this.#unveiled);
    if (isRegrouped) {
      this.#shapes.regroup(this.#grouping());
      this.#name();
    } else this.#source(SOURCES.regionNames)?.setData(this.#points().regionNames);
  }

  /** Shows or hides the bars of shares; those of regions that the colours do not know are never there. */
  showBars(isShown: boolean): void {
    this.#hasBars = isShown;
    if (this.#isLost || !this.#isFilled) return;
    showCompositionBars(this.#map, isShown ? [...this.#colours.regions.keys()] : []);
  }

  /** Puts a line around what is chosen and a veil over all members not named; null for no veil. */
  choose(outlined: readonly string[], unveiled: readonly string[] | null): void {
    this.#chosen = outlined;
    this.#unveiled = unveiled;
    if (this.#isLost || !this.#isFilled) return;
    this.#map.answered();
    this.#map.setFilter(
      VEIL_LAYER,
      unveiled === null
        ? ['boolean', false]
        : ([
            'all',
            among(this.#colours.municipalities.keys()),
            ['!', among(unveiled)],
          ] as FilterSpecification),
    );
    this.#shapes.outline(outlined, unveiled ?? []);
  }

  /** Lights up municipalities, as the pointer or the list names them. */
  point(codes: readonly string[]): void {
    this.#highlight.show(codes);
  }

  show(camera: Camera): void {
    this.#halt();
    this.#map.easeTo({ center: [...camera.center], zoom: camera.zoom, duration: 700 });
  }

  /** Without a flight: the box has changed its size. */
  jump(camera: Camera): void {
    this.#halt();
    this.#map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  }

  /** Whether the wheel and one finger belong to the page. */
  cooperate(isCooperative: boolean): void {
    const { cooperativeGestures } = this.#map;
    if (isCooperative) cooperativeGestures.enable();
    else cooperativeGestures.disable();
  }

  /** Says where the map looks, as after a move. */
  tellView(): void {
    this.#options.onView(cameraOf(this.#map), boundsOf(this.#map));
  }

  /** As long as a place is in sight, with some ground around it, the map stays. */
  reveal(position: LonLat): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const [x, y] = this.project(position);
    const isInside = (at: number, length: number) => at > length * EDGE && at < length * (1 - EDGE);
    if (isInside(x, width) && isInside(y, height)) return;
    this.#map.easeTo({ center: [...position], duration: 300 });
  }

  /** By shares of the frame: to the right and down. */
  panBy(right: number, down: number): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.#map.panBy([right * width, down * height], { duration: 200 }, ASKED);
  }

  /** What takes the focus and the keys. */
  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** The municipality in the middle of the frame, once the map stands still and is drawn; null for the sea. */
  async middle(): Promise<string | null> {
    if (this.#isLost) return null;
    await settled(this.#map, SOURCES.areas);
    return this.#picker.codeAt([this.canvas.clientWidth / 2, this.canvas.clientHeight / 2]);
  }

  /** Gives back the drawing and its place among the browser's few, for good; shapes and colours on their way come to nothing. */
  remove(): void {
    if (this.#isRemoved) return;
    this.#isRemoved = true;
    this.#isLost = true;
    this.#map.remove();
  }

  zoomBy(steps: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: 200 }, ASKED);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    if (this.#isLost || !this.#isFilled) return;
    const { model } = this.#options;
    drawTiles(this.#map, this.#colours.tiles, theme, true);
    for (const [id, image] of leaderImages(model, theme)) this.#map.updateImage(id, image);
    for (const layer of layers(theme, this.#options.nameZoom, model.underZoom)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        this.#map.setPaintProperty(layer.id, property as keyof AllPaintProperties, value);
      }
    }
    repaintCompositionBars(this.#map, model, theme);
    this.#background?.repaint(theme);
  }

  /** The names that have found room: what is written, and where its point lies. Names at the rim may be cut off. */
  placedNames(): PlacedName[] {
    const layers = nameLayers(this.#theme, this.#options.nameZoom, this.#options.model.underZoom).map(
      ({ id }) => id,
    );
    return this.#map.queryRenderedFeatures({ layers }).map(({ layer, properties, geometry }) => ({
      layer: layer.id,
      properties,
      position: (geometry as Point).coordinates as [number, number],
    }));
  }

  /** CSS pixels from the top left corner of the map. */
  project(position: LonLat): readonly [x: number, y: number] {
    const { x, y } = this.#map.project([...position]);
    return [x, y];
  }

  /** In steps, between which the page can answer its reader: all of it at once is a third of a second on a phone. */
  async #fill(): Promise<void> {
    const { model, theme: first } = this.#options;
    const theme = this.#theme;
    this.#paint();
    for (const [id, image] of leaderImages(model, theme)) {
      this.#map.addImage(id, image, { pixelRatio: LEADER_RATIO });
    }
    await nextTask();
    // The year may have changed while the style was on its way.
    if (!this.#isLost) this.#shapes.send(this.#grouping());
    await nextTask();
    if (this.#isLost) return;
    this.#isFilled = true;
    this.#name();
    addCompositionBars(this.#map, model, theme);
    this.showBars(this.#hasBars);
    // What has been said while the style was on its way.
    if (this.#theme !== first) this.setTheme(this.#theme);
    this.choose(this.#chosen, this.#unveiled);
  }

  /** Ends what the wheel or a fling still does, so that its end is not taken for the reader's newest wish. */
  #halt(): void {
    this.#isHalting = true;
    this.#map.stop();
    this.#isHalting = false;
  }

  #points() {
    return pointsOf(existing(this.#options.model, this.#colours), this.#notes);
  }

  #name(): void {
    const { regionNames, callouts, placeNames, marks } = this.#points();
    this.#source(SOURCES.callouts)?.setData(callouts);
    this.#source(SOURCES.marks)?.setData(marks);
    this.#source(SOURCES.regionNames)?.setData(regionNames);
    this.#source(SOURCES.placeNames)?.setData(placeNames);
  }

  #paint(): void {
    const { municipalities, announced, tiles } = this.#colours;
    drawTiles(this.#map, tiles, this.#theme);
    this.#map.setPaintProperty(PAINTED_LAYER, 'fill-pattern', patternsBy(this.#colours));
    this.#map.setFilter(PAINTED_LAYER, among([...municipalities.keys(), ...announced]));
    this.#map.setFilter(ANNOUNCED_LAYER, among(announced));
  }

  #grouping(): Grouping {
    const { owners } = this.#colours;
    return { owners, rules: borderRulesOf(this.#colours, this.#options.model) };
  }

  #source(name: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }

  #listen(): void {
    const { onPick, onPoint, onMove, onLost, onRestored } = this.#options;
    this.#map.on('click', (event) => {
      // The second click of a double click zooms.
      if (event.originalEvent.detail <= 1) void this.#picker.click(event, onPick);
    });
    this.#map.on('mousemove', ({ point }) => {
      onPoint(this.#picker.codeAt(point));
    });
    this.#map.on('mouseout', () => onPoint(null));
    this.#map.on('moveend', ({ originalEvent, isAsked }: { originalEvent?: unknown; isAsked?: true }) => {
      if (this.#isHalting) return;
      // The atlas's own flights, and a change of the frame's size, are not the reader's doing.
      if (originalEvent !== undefined || isAsked) onMove(cameraOf(this.#map));
      this.tellView();
    });
    // Whose end the library tells like that of a flight.
    this.#map.on('boxzoomend', () => void this.#map.once('moveend', () => onMove(cameraOf(this.#map))));
    this.#map.on('webglcontextlost', () => {
      this.#isLost = true;
      onLost();
    });
    this.#map.on('webglcontextrestored', () => {
      // Idle would not come before the last tile.
      this.#map.once('style.load', () => this.#background?.takeAway());
      this.#map.once('idle', () => {
        this.#isLost = false;
        this.#tellAgain();
        onRestored();
      });
    });
  }

  /** What has been said while there was nothing to draw on, and what the library does not keep. */
  #tellAgain(): void {
    if (!this.#isFilled) return void this.#fill();
    this.setTheme(this.#theme);
    this.#paint();
    this.#name();
    this.#shapes.send(this.#grouping());
    this.choose(this.#chosen, this.#unveiled);
    this.#background?.lay(this.#theme);
    this.showBars(this.#hasBars);
  }
}
