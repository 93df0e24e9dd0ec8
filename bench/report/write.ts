import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONDITIONS } from '../run/conditions.ts';
import type { Measured } from '../run/results.ts';
import { barsOf } from './bars.ts';
import { surroundings } from './machine.ts';
import { markdown } from './markdown.ts';
import { plot } from './plot.ts';
import { summarise } from './summary.ts';

export interface ReportOptions {
  name: string;
  folder: string;
  measured: readonly Measured[];
  /** Of the data that was drawn. */
  hash: string;
}

/** Writes JSON, Markdown and plots, and says which bars are missed. */
export async function writeReport({ name, folder, measured, hash }: ReportOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const summary = summarise(measured);
  const bars = barsOf(summary);
  const about = await surroundings();
  const write = (ending: string, content: string) =>
    writeFile(path.join(folder, `${name}${ending}`), content);
  await write('.json', `${JSON.stringify({ about, hash, bars, ...summary }, null, 2)}\n`);
  await write('.md', markdown(summary, bars, about, hash));
  for (const { id, label } of CONDITIONS) {
    const rows = summary.rows.filter(({ condition }) => condition === id);
    if (rows.length > 0) await write(`-${id}.svg`, plot(rows, label));
  }
  for (const { what, bar, value, holds } of bars) {
    if (holds === false) console.log(`missed: ${what}: ${value?.toFixed(2)} (${bar})`);
  }
  console.log(`report: ${path.join(folder, name)}.md`);
}
