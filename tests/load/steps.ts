import { truncate, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { addressOf, get } from '../hosting/get.ts';
import { ACCESS_LOG } from './debianNginx.ts';
import { type Counts, complaintIn, countLines, statusIn } from './logs.ts';
import { ACCEPTED, type Asked, mixOf, requestList } from './requests.ts';
import type { Round, Step } from './results.ts';
import type { BuiltSite } from './site.ts';
import { runWrk } from './wrk.ts';

/** From a quiet day to more than two processes of Debian's nginx take: 768 each. */
export const CONNECTIONS = [8, 64, 256, 1024, 2048] as const;

/** Times that floor and mix take turns, and how long each. */
const ROUNDS = 3;
const SECONDS = { floor: 3, mix: 6 } as const;
/** Long enough to see what else the machine is busy with. */
const LOOK_MILLISECONDS = 500;

/** A few hundred bytes, too few for a compressed twin. */
const TINY = 'favicon.svg';

/** Files that wrk.lua reads. */
export interface Lists {
  mix: string;
  tiny: string;
}

/** Writes the requests for a server: the mix, with the ETags that the server gives now, and the floor. */
export async function writeLists(root: string, site: BuiltSite, folder: string): Promise<Lists> {
  const mix = mixOf(site.files);
  const pathOf = (file: string) => site.base + addressOf(file);
  const etags = new Map<string, string>();
  const keyOf = ({ file, encoding }: Asked) => `${encoding} ${file}`;
  for (const each of mix.filter(({ isAgain }) => isAgain)) {
    const { headers } = await get(root + addressOf(each.file), {
      'accept-encoding': ACCEPTED[each.encoding],
    });
    etags.set(keyOf(each), headers.etag ?? '');
  }
  const lists: Lists = { mix: path.join(folder, 'mix.txt'), tiny: path.join(folder, 'tiny.txt') };
  await writeFile(
    lists.mix,
    requestList(mix, pathOf, (asked) => etags.get(keyOf(asked)) ?? ''),
  );
  const tiny: Asked = { file: TINY, encoding: 'identity', isAgain: false };
  await writeFile(
    lists.tiny,
    requestList([tiny], pathOf, () => ''),
  );
  return lists;
}

/** Floor and mix with so many connections, by turns. */
export async function runStep(root: string, logs: string, lists: Lists, connections: number): Promise<Step> {
  const answered = path.join(logs, ACCESS_LOG);
  const complained = path.join(logs, 'error.log');
  const statuses: Counts = {};
  const take = async (): Promise<Round> => {
    const others = await busyPart();
    const floor = await runWrk(root, { connections, seconds: SECONDS.floor, list: lists.tiny });
    await truncate(answered);
    const mix = await runWrk(root, { connections, seconds: SECONDS.mix, list: lists.mix });
    for (const [status, count] of Object.entries(await countLines(answered, statusIn)))
      statuses[status] = (statuses[status] ?? 0) + count;
    return { others, floor, mix };
  };
  await truncate(complained);
  const rounds: Step['rounds'] = [await take()];
  while (rounds.length < ROUNDS) rounds.push(await take());
  return { connections, rounds, statuses, complaints: await countLines(complained, complaintIn) };
}

/** Part of the time of all cores, while we do nothing ourselves. */
async function busyPart(): Promise<number> {
  const total = () => {
    const times = cpus().map(({ times }) => times);
    const all = times.reduce(
      (sum, { user, nice, sys, irq, idle }) => sum + user + nice + sys + irq + idle,
      0,
    );
    return { all, idle: times.reduce((sum, { idle }) => sum + idle, 0) };
  };
  const before = total();
  await new Promise((done) => setTimeout(done, LOOK_MILLISECONDS));
  const after = total();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}
