import type { CDPSession } from '@playwright/test';
import { PNG } from 'pngjs';

/** A picture of the page as it stood on the screen. */
export interface Shot {
  /** When it was shown, milliseconds since 1970. */
  at: number;
  png: Buffer;
}

/** Where a colour is looked for: CSS pixels in the window, and the colours that count ("#rrggbb"). */
export interface Probe {
  at: readonly [x: number, y: number];
  inks: readonly string[];
  /** Looked at around the point, CSS pixels each way: thin lines and letters may lie on the very middle. */
  reach: number;
}

/** By so much a channel may differ: edges, marks and half-covered pixels. */
const TOLERANCE = 20;
/** Takes a picture whenever the page shows something new, from now until `stop`. */
export async function recordShots(devtools: CDPSession): Promise<{ stop(): Promise<Shot[]> }> {
  const shots: Shot[] = [];
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    shots.push({ at: (metadata.timestamp ?? 0) * 1000, png: Buffer.from(data, 'base64') });
  });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    stop: async () => {
      await devtools.send('Page.stopScreencast');
      return shots;
    },
  };
}

/** Of so many the colour must be there: on a phone the smallest regions are a few pixels, and a name may lie on a town. */
const SHARE = 0.95;

/** When the colours were first on the screen, milliseconds since 1970; null if they never were. */
export function firstColoured(shots: readonly Shot[], probes: readonly Probe[]): number | null {
  for (const { at, png } of shots) {
    const picture = PNG.sync.read(png);
    if (probes.filter((probe) => shows(picture, probe)).length >= Math.floor(probes.length * SHARE))
      return at;
  }
  return null;
}

/** Probes that a picture does not show: for the message when a page never becomes coloured. */
export function missing({ png }: Shot, probes: readonly Probe[]): Probe[] {
  const picture = PNG.sync.read(png);
  return probes.filter((probe) => !shows(picture, probe));
}

function shows({ width, height, data }: PNG, { at: [x, y], inks, reach }: Probe): boolean {
  const wanted = inks.map(channels);
  for (let row = Math.round(y) - reach; row <= Math.round(y) + reach; row += 1) {
    for (let column = Math.round(x) - reach; column <= Math.round(x) + reach; column += 1) {
      if (row < 0 || column < 0 || row >= height || column >= width) continue;
      const start = (row * width + column) * 4;
      const isLike = (ink: readonly number[]) =>
        ink.every((value, channel) => Math.abs((data[start + channel] ?? 0) - value) <= TOLERANCE);
      if (wanted.some(isLike)) return true;
    }
  }
  return false;
}

function channels(ink: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(ink.slice(start, start + 2), 16));
}
