import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteHandler } from '../../../src/build/serve/site.ts';

/** The built site as it would be with background tiles, on a port of its own. */
export interface TiledSite {
  /** "http://localhost:1234" */
  root: string;
  close(): Promise<void>;
}

/** @param template address of a tile, as BACKGROUND_TILES has it */
export async function serveTiledSite(template: string, credit: string): Promise<TiledSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-tiled-'));
  const script = 'tests/e2e/support/drawWithTiles.ts';
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder], {
    env: { ...process.env, BACKGROUND_TILES: template, BACKGROUND_CREDIT: credit },
  });
  const server = createServer(siteHandler(folder));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    root: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true });
    },
  };
}
