import { createServer } from 'node:net';
import { z } from 'zod';
import { until } from '../support/until.ts';
import type { Driver, Start } from './driver.ts';
import { startProgram } from './program.ts';
import { beginSession, type WebDriver, WebDriverError } from './webdriver.ts';

/** Drawn by the processor; as root WebKit has no sandbox to start in. */
const ENVIRONMENT = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  GDK_BACKEND: 'x11',
  LANGUAGE: 'ja',
  ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
};

const size = z.object({ width: z.number(), height: z.number() });
const outcome = z.union([z.object({ value: z.unknown() }), z.object({ error: z.string() })]);

/** Calls a function with the first argument; the driver waits until the last one has been called. */
const calling = (source: string) => `
const [argument, done] = arguments;
Promise.resolve()
  .then(() => (${source})(argument))
  .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;

/** The iframe with this in its address, also in a shadow tree; null where there is none. */
const FIND_FRAME = `
const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
return roots.flatMap((root) => [...root.querySelectorAll('iframe')]).find(({ src }) => src.includes(arguments[0])) ?? null;`;

/** Starts WebKit's driver, which starts WebKit's own small browser. */
export async function startWebKit({ program, display }: Start): Promise<Driver> {
  const port = await freePort();
  const server = startProgram(program, ['--host=127.0.0.1', `--port=${port}`], {
    ...ENVIRONMENT,
    ...(display !== null && { DISPLAY: display }),
  });
  try {
    const root = `http://127.0.0.1:${port}`;
    const isReady = async () => (await fetch(`${root}/status`)).ok;
    await until('the driver answers', isReady, (ready) => ready);
    const webdriver = await beginSession(root, {});
    await webdriver.send('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
    return drive(webdriver, server.stop);
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function drive(webdriver: WebDriver, stop: () => Promise<void>): Driver {
  const { send, capabilities } = webdriver;
  const enter = async (frame: string): Promise<void> => {
    const id = await send('POST', '/execute/sync', { script: FIND_FRAME, args: [frame] });
    if (id === null) throw new Error(`no frame with ${frame}`);
    await send('POST', '/frame', { id });
  };
  const call: Driver['call'] = async (source, argument, frame) => {
    if (frame !== null) await enter(frame);
    try {
      const script = { script: calling(source), args: [argument ?? null] };
      const answer = outcome.parse(await send('POST', '/execute/async', script));
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;
    } finally {
      if (frame !== null) await send('POST', '/frame', { id: null });
    }
  };
  const inner = async () =>
    size.parse(await call('() => ({ width: innerWidth, height: innerHeight })', null, null));

  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    async goto(url) {
      await send('POST', '/url', { url });
    },
    async back() {
      await send('POST', '/back');
    },
    call,
    aimsWithinFrames: false,
    async act(actions) {
      await send('POST', '/actions', { actions });
    },
    // Only the window can be told its size: the page gets what is left beside its bars.
    async resize(width, height) {
      const window = { width, height };
      const isLeast = () => window.width < width / 2;
      const { width: got } = await until(
        `the page is ${width} × ${height}`,
        async () => {
          await send('POST', '/window/rect', window);
          const now = await inner();
          if (now.width !== width && !isLeast()) window.width += width - now.width;
          window.height += height - now.height;
          return now;
        },
        (now) => (now.width === width || isLeast()) && now.height === height,
      );
      return got;
    },
    async screenshot() {
      return Buffer.from(z.base64().parse(await send('GET', '/screenshot')), 'base64');
    },
    async print() {
      try {
        return Buffer.from(z.base64().parse(await send('POST', '/print', { background: true })), 'base64');
      } catch (error) {
        if (error instanceof WebDriverError && /unknown|unsupported/.test(error.code)) return null;
        throw error;
      }
    },
    errors: () => [],
    async close() {
      await send('DELETE', '').catch(() => undefined);
      await stop();
    },
  };
}

/** A port that nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
