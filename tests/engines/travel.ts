import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type HostServer, serveHosts } from '../e2e/support/hosts.ts';
import type { Driver } from './drivers/driver.ts';
import type { Journey } from './journeys/journey.ts';
import type { Outcome } from './report.ts';
import { type Site, serveSite } from './support/site.ts';
import { Tab } from './support/tab.ts';

interface TravelOptions {
  journey: Journey;
  start: () => Promise<Driver>;
  /** Name of the engine, for pictures. */
  engine: string;
  /** Where pictures go. */
  folder: string;
}

/** So long a journey may take in all, milliseconds. */
const PATIENCE = 240_000;

/** Goes one journey in a browser of its own, and looks at what the pages complained of meanwhile. */
export async function travel(options: TravelOptions): Promise<{ version: string; outcome: Outcome }> {
  const { journey, engine, folder } = options;
  const [driver, site, hosts] = await Promise.all([options.start(), serveSite('dist'), serveHosts()]);
  const notes: string[] = [];
  const keepPicture = async (name: string) => {
    const file = path.join(folder, `${engine.toLowerCase()}-${name}.png`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, await driver.screenshot());
  };
  let failure: string | null = null;
  try {
    await driver.resize(1280, 900);
    await inTime(go(journey, { driver, site, hosts, notes, keepPicture }));
    const complaints = [...site.complaints, ...driver.errors()];
    if (complaints.length > 0) failure = `pages complained: ${complaints.join('; ')}`;
  } catch (error) {
    failure = [error instanceof Error ? error.message : String(error), ...site.complaints].join('; ');
    await keepPicture(`failed-${journey.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`).catch(
      () => undefined,
    );
  } finally {
    await Promise.all([driver.close(), site.close(), hosts.close()]);
  }
  return { version: driver.version, outcome: { journey: journey.name, failure, notes } };
}

interface Journeying {
  driver: Driver;
  site: Site;
  hosts: HostServer;
  notes: string[];
  keepPicture(name: string): Promise<void>;
}

function go(journey: Journey, { driver, site, hosts, notes, keepPicture }: Journeying): Promise<void> {
  return journey.go({
    tab: new Tab(driver),
    site,
    at: (address) => site.root + address,
    host: (name, values = {}) =>
      `${hosts.root}/${name}.html?${new URLSearchParams({ atlas: site.root, ...values })}`,
    note: (text) => void notes.push(text),
    keepPicture,
  });
}

async function inTime(going: Promise<void>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new Error(`not at its end in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  await Promise.race([going, end]).finally(() => clearTimeout(late));
}
