import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { connectBidi } from './bidi.ts';
import type { Driver, Start } from './driver.ts';
import { type Program, startProgram } from './program.ts';

/** A reader of Japanese, whose screen is light; nothing but the site is asked for. */
const PREFERENCES = {
  'intl.accept_languages': 'ja,en',
  'layout.css.prefers-color-scheme.content-override': 1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // WebGL is computed by the processor, which Firefox does only when told.
  'webgl.force-enabled': true,
};

/** Not an empty page: there the focus would be in the field for addresses, and no page would ever be told of it. */
const START_PAGE = 'data:text/html,start';

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
const tree = z.object({
  contexts: z.array(
    z.object({
      context: z.string(),
      url: z.string(),
      get children() {
        return tree.shape.contexts.nullish();
      },
    }),
  ),
});
type Context = z.infer<typeof tree>['contexts'][number];
const result = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const picture = z.object({ data: z.base64() });
const entry = z.object({ level: z.string(), text: z.string().nullable() });

/** Starts Firefox with a profile of its own, and drives it by WebDriver BiDi. */
export async function startFirefox({ program, display }: Start): Promise<Driver> {
  const profile = await mkdtemp(path.join(tmpdir(), 'atlas-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const browser = startProgram(
    program,
    ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', START_PAGE],
    { HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1', ...(display !== null && { DISPLAY: display }) },
  );
  const remove = async () => {
    await browser.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await drive(browser, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function drive(browser: Program, remove: () => Promise<void>): Promise<Driver> {
  const errors: string[] = [];
  const [, address] = await browser.says(/BiDi listening on (ws:\S+)/);
  const bidi = await connectBidi(`${address}/session`, (_, params) => {
    const told = entry.safeParse(params);
    if (told.success && told.data.level === 'error') errors.push(told.data.text ?? '');
  });
  const { capabilities } = session.parse(await bidi.send('session.new', { capabilities: {} }));
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const contexts = async () => tree.parse(await bidi.send('browsingContext.getTree', {})).contexts;
  const context = (await contexts())[0]?.context;
  if (context === undefined) throw new Error('Firefox has opened no tab');
  const contextOf = async (frame: string | null): Promise<string> => {
    if (frame === null) return context;
    const found = inside(await contexts()).find(({ url }) => url.includes(frame));
    if (!found) throw new Error(`no frame with ${frame}`);
    return found.context;
  };

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async back() {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    async call(source, argument, frame) {
      const answer = result.parse(
        await bidi.send('script.callFunction', {
          functionDeclaration: `async (text) => JSON.stringify(await (${source})(JSON.parse(text))) ?? 'null'`,
          arguments: [{ type: 'string', value: JSON.stringify(argument ?? null) }],
          awaitPromise: true,
          target: { context: await contextOf(frame) },
        }),
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    // Frames of other sites have processes of their own, which input of the page does not reach.
    aimsWithinFrames: true,
    async act(actions, frame) {
      await bidi.send('input.performActions', { context: await contextOf(frame ?? null), actions });
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
      return width;
    },
    async screenshot() {
      const { data } = picture.parse(await bidi.send('browsingContext.captureScreenshot', { context }));
      return Buffer.from(data, 'base64');
    },
    async print() {
      const { data } = picture.parse(await bidi.send('browsingContext.print', { context, background: true }));
      return Buffer.from(data, 'base64');
    },
    errors: () => errors,
    async close() {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      await remove();
    },
  };
}

/** All frames in a page, and in those. */
function inside(contexts: readonly Context[]): Context[] {
  return contexts.flatMap(({ children }) => {
    const own = children ?? [];
    return [...own, ...inside(own)];
  });
}
