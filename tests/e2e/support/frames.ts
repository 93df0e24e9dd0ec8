import type { Page } from '@playwright/test';
import type { LonLat } from '../../../src/geo/mercator.ts';
import type { MeasurableFrame } from '../../../src/pages/atlas/liveMap.ts';

/** What the interactive map showed at some positions, frame by frame. */
export interface Recording {
  /** By frame, by position: "red,green,blue". */
  colours: string[][];
  /** Pixels that were other than in the frame before. */
  changed: number[];
}

interface RecordingWindow extends Window {
  recording?: Recording;
}

/** So many frames without a change, and the map has come to rest. */
const STILL_FRAMES = 20;
/** Pixels. A frame that differs in no more is no other picture. */
const NOISE = 20;

/** Lets the drawing be read after it has been shown. To be called before the page is opened. */
export async function keepFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = HTMLCanvasElement;
    const original = prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
    prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
      const kept = kind.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options;
      return original.call(this, kind, kept);
    } as typeof prototype.getContext;
  });
}

/** Begins to look at every frame; the map must be live. Positions outside the frame give "". */
export async function startRecording(page: Page, positions: readonly LonLat[]): Promise<void> {
  await page.evaluate((positions) => {
    const frame = document.querySelector<MeasurableFrame>('#map-frame');
    const canvas = frame?.querySelector<HTMLCanvasElement>('#map-gl canvas');
    const copy = document.createElement('canvas');
    const context = copy.getContext('2d', { willReadFrequently: true });
    if (!frame || !canvas || !context) throw new Error('no map to record');
    const recording: Recording = { colours: [], changed: [] };
    (window as RecordingWindow).recording = recording;
    const { width, height, clientWidth } = canvas;
    [copy.width, copy.height] = [width, height];
    let last: Uint8ClampedArray | null = null;
    const step = () => {
      // A later recording takes the place of this one.
      if ((window as RecordingWindow).recording !== recording || !frame.projectPosition) return;
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let changed = 0;
      for (let index = 0; last && index < data.length; index += 4) {
        const difference = [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs((data[index + channel] ?? 0) - (last?.[index + channel] ?? 0)),
          0,
        );
        if (difference > 24) changed += 1;
      }
      last = data;
      const { projectPosition } = frame;
      recording.changed.push(changed);
      recording.colours.push(
        positions.map((position) => {
          const [x, y] = projectPosition(position).map((at) => Math.round((at * width) / clientWidth));
          if (x === undefined || y === undefined || x < 0 || y < 0 || x >= width || y >= height) return '';
          return data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join();
        }),
      );
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }, positions);
}

/** Waits until the picture has stood still for a while; with `isChanged`, after it has become another. */
export async function stillFrames(page: Page, isChanged: boolean): Promise<Recording> {
  const settled = await page.waitForFunction(
    ({ isChanged, frames, noise }) => {
      const { recording } = window as RecordingWindow;
      const changed = recording?.changed ?? [];
      const isStill = changed.length > frames && changed.slice(-frames).every((pixels) => pixels <= noise);
      return isStill && (!isChanged || changed.some((pixels) => pixels > noise)) ? recording : null;
    },
    { isChanged, frames: STILL_FRAMES, noise: NOISE },
  );
  return (await settled.jsonValue()) as Recording;
}
