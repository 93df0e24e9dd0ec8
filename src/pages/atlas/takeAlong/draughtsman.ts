import { type Camera, fitCamera, type Size } from '../../../geo/camera.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import type { Words } from '../../../i18n/shape.ts';
import type { SheetInset } from '../../../svgmap/sheet/content.ts';
import { boxOf, FAR_PARTS } from '../../../svgmap/sheet/farParts.ts';
import { insetPlaces } from '../../../svgmap/sheet/plate.ts';
import { scaleBox } from '../../../svgmap/sheet/scale.ts';
import { drawSheet, type Sheet } from '../../../svgmap/sheet/sheet.ts';
import { viewFrame } from '../../../svgmap/viewFrame.ts';
import { NAME_ZOOMS } from '../../../svgmap/viewNames.ts';
import {
  byLook,
  type ViewPicture,
  type ViewPictureOptions,
  viewPicture,
} from '../../../svgmap/viewPicture.ts';
import { required } from '../../../ui/elements.ts';
import { hereWith, type Site } from '../../../ui/siteData.ts';
import { writeView } from '../../../view/address.ts';
import { notesOf } from '../../../view/models/colourLegend.ts';
import type { MapModel } from '../../../view/models/map.ts';
import type { Colouring } from '../colouring.ts';
import { fetchTopology } from '../fetchTopology.ts';
import { emphasis } from '../flight.ts';
import type { PageData } from '../pageData.ts';
import type { Places } from '../places.ts';
import type { Sight } from '../sight.ts';
import type { ViewStore } from '../viewStore.ts';
import { fileName } from './fileName.ts';
import { mapGeoJson } from './geoJson.ts';
import { createSheetGeometry } from './geometry.ts';
import { placeOf } from './place.ts';
import { sheetContent } from './sheetContent.ts';
import { shownCamera } from './shownCamera.ts';

export interface DraughtsmanOptions {
  site: Site;
  page: PageData;
  store: ViewStore;
  model: MapModel;
  places: Places;
  sight: Sight;
  colouring: Colouring;
  words: Words;
}

/** A sheet and what it is called as a file, without the ending. */
export interface NamedSheet {
  sheet: Sheet;
  name: string;
}

/** What a picture of the page needs to know beside the view. */
type Shown = Partial<ViewPictureOptions> & { camera: Camera; size: Size };

/** Draws what the map shows, from the same files, colours and rules. */
export interface Draughtsman {
  /** Fetches what the shown view is drawn from. @throws Error where it cannot be had */
  prepare(): Promise<void>;
  /** The sheet of the shown view, at once, as far as its files have come; null before they have. */
  sheet(): NamedSheet | null;
  /** The coloured areas of the shown view as data for other programs. @throws Error where the shapes cannot be had */
  geoJson(): Promise<Blob>;
  /** A picture at the page's first frame, for readers without the interactive map. */
  picture(given: Omit<Shown, 'camera'>): ViewPicture | null;
}

/** Four device pixels per CSS pixel in the largest picture that can be saved. */
const UNITS = 4;
/** So many zoom steps into the map the far islands' insets would only be in the way. */
const CLOSER = 0.7;
/** Heights of the insets on a narrow map and on a wide one, CSS pixels; as on the page. */
const INSET_HEIGHT = { narrow: 52, wide: 120, from: 704 } as const;

export function createDraughtsman(options: DraughtsmanOptions): Draughtsman {
  const { site, page, store, model, places, sight, colouring, words } = options;
  const geometry = createSheetGeometry(site, page, model);
  const frame = required('map-frame');
  const sizeOf = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });

  const draw = (given: Shown): ViewPicture | null => {
    const [known, coloured] = [geometry.now(), colouring.current];
    if (known === null || coloured === null) return null;
    const { outlined, unveiled } = emphasis(store.view, page, places, coloured);
    const first = fitCamera(page.bounds, given.size);
    return viewPicture({
      geometry: known,
      model,
      paints: coloured.paints,
      unitsPerPixel: UNITS,
      nameZoom:
        page.region === null
          ? NAME_ZOOMS.municipalities
          : Math.min(NAME_ZOOMS.municipalities, first.zoom - 0.1),
      bright: unveiled && new Set(unveiled),
      chosen: outlined,
      hasNames: true,
      hasBars: coloured.view.mode.color === 'lead',
      notes: notesOf(coloured.legend),
      areaOf: byLook(coloured.paints),
      several: (regions) => withoutRuby(words.map.inSeveral('', regions)).trim(),
      ...given,
    });
  };
  const isWhole = (camera: Camera, size: Size) => camera.zoom <= fitCamera(page.bounds, size).zoom + CLOSER;
  const insetsFor = (size: Size): SheetInset[] => {
    const height = size.width >= INSET_HEIGHT.from ? INSET_HEIGHT.wide : INSET_HEIGHT.narrow;
    return FAR_PARTS.flatMap(({ id, bounds }) => {
      const box = boxOf(bounds, height);
      const picture = draw({ camera: fitCamera(bounds, box), size: box, hasNames: false });
      return picture === null ? [] : [{ label: withoutRuby(words.map[id]), picture }];
    });
  };
  return {
    async prepare() {
      const size = sizeOf();
      const camera = shownCamera(sight.where, size);
      await Promise.all([colouring.now(), geometry.prepare(camera, viewFrame(camera, size, 1).bounds)]);
      if (geometry.now() === null) throw new Error('no geometry to draw from');
    },
    sheet() {
      const size = sizeOf();
      const camera = shownCamera(sight.where, size);
      const isAll = isWhole(camera, size);
      const insets = isAll && page.region === null ? insetsFor(size) : [];
      const reserved = [scaleBox(size.height), ...insetPlaces(insets, size)];
      const picture = draw({ camera, size, reserved });
      const coloured = colouring.current;
      if (picture === null || coloured === null) return null;
      const place = placeOf({ view: store.view, page, model, camera, isWhole: isAll, words });
      const content = sheetContent({
        picture,
        legend: coloured.legend,
        view: { ...coloured.view, only: store.view.only },
        place: place.name,
        address: viewAddress(store),
        language: site.language,
        words,
      });
      return { sheet: drawSheet(picture, content, insets), name: fileName(place.id, coloured.view) };
    },
    async geoJson() {
      const [coloured, topology] = await Promise.all([
        colouring.now(),
        fetchTopology(`${site.files}geo/middle.json`),
      ]);
      if (topology === null) throw new Error('no shapes to write down');
      const size = sizeOf();
      const camera = shownCamera(sight.where, size);
      const isAll = isWhole(camera, size);
      const collection = mapGeoJson(coloured, topology, model, {
        address: viewAddress(store),
        place: placeOf({ view: store.view, page, model, camera, isWhole: isAll, words }).name,
        only: store.view.only,
        language: site.language === 'en' ? 'en' : 'ja',
        words,
      });
      return new Blob([`${JSON.stringify(collection)}\n`], { type: 'application/geo+json' });
    },
    picture: (given) => draw({ ...given, camera: fitCamera(page.bounds, given.size) }),
  };
}

/** The whole address of the shown view. */
export function viewAddress({ view }: Pick<ViewStore, 'view'>): string {
  return hereWith(writeView(view));
}
