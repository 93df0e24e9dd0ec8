import type { Bounds } from '../../src/geo/camera.ts';
import type { Fixtures } from '../fixtures/make.ts';
import { makeCertificate } from './certificate.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import { measureInteractive } from './interactive.ts';
import { measureJourney } from './journey.ts';
import { openLine } from './line.ts';
import { measureLoad, type Target } from './load.ts';
import { PAGES } from './pages.ts';
import type { Job, Result } from './results.ts';
import { type StaticServer, serveStatic } from './server.ts';
import { measureTouch } from './touch.ts';

/** The two servers, each also at the end of a slow line, and what is measured on them. */
export interface Stage {
  /** @throws Error naming page and circumstances when a page does not do what is measured */
  measure(job: Job): Promise<Result>;
  close(): void;
}

export async function openStage(folders: {
  site: string;
  bench: string;
  fixtures: Fixtures;
}): Promise<Stage> {
  const certificate = makeCertificate();
  const servers = {
    site: await serveStatic(folders.site, certificate),
    bench: await serveStatic(folders.bench, certificate),
  };
  const { nation, region } = folders.fixtures;
  const measure = async (job: Job): Promise<Result> => {
    const page = PAGES.find(({ id }) => id === job.page);
    const condition: Condition | undefined = CONDITIONS.find(({ id }) => id === job.condition);
    if (!page || !condition) throw new Error(`${job.page} under ${job.condition} is unknown`);
    const server: StaticServer = servers[page.at];
    // A line of its own for each run: nothing of the last one is still on its way.
    const line = condition.line && (await openLine(server.port, condition.line));
    const origin = `https://127.0.0.1:${line?.port ?? server.port}`;
    const shown: { points: Target['points']; bounds: Bounds } = page.shows === 'nation' ? nation : region;
    const { fingerprint } = certificate;
    const { takeSent } = server;
    const target: Target = { page, url: origin + page.path, ...shown, fingerprint, takeSent };
    try {
      switch (job.kind) {
        case 'load':
          return await measureLoad(target, condition);
        case 'touch':
          return await measureTouch(target, condition);
        case 'interactive':
          return await measureInteractive(target, condition);
        case 'journey':
          return await measureJourney(origin, condition, fingerprint);
      }
    } catch (error) {
      throw new Error(`${job.page}, ${condition.label}, ${job.kind}`, { cause: error });
    } finally {
      line?.close();
    }
  };
  return {
    measure,
    close: () => {
      for (const server of Object.values(servers)) server.close();
    },
  };
}
