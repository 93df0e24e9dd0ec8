import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LISTS, type RecordFiles } from '../../record/check/checkRecord.ts';
import { filesOfRoom, LinkError } from '../recordRooms.ts';
import { CheckError } from './options.ts';

const ROOMS = ['regions', 'agreements', 'strategies'];

/**
 * Texts of the files of a record, as they are: what is missing or garbled is for the check to say.
 * @throws CheckError for a folder that is not there, and a link in the place of a file
 */
export async function readRecordFiles(folder: string): Promise<RecordFiles> {
  const present = await filesOf(folder);
  const inRooms = ROOMS.map(async (room) => {
    const names = await filesOfRoom(path.join(folder, room)).catch((error: unknown) => {
      if (error instanceof LinkError) throw new CheckError(error.message);
      return [];
    });
    return names.map((name) => `${room}/${name}`);
  });
  const names = [...LISTS.filter((name) => present.includes(name)), ...(await Promise.all(inRooms)).flat()];
  return readTexts(folder, names);
}

/** Texts of the .txt files of a folder. */
export async function readSourceTexts(folder: string): Promise<RecordFiles> {
  const names = (await filesOf(folder)).filter((name) => name.endsWith('.txt'));
  if (names.length > 0) return readTexts(folder, names);
  throw new CheckError(
    `フォルダー「${folder}」に資料（.txt）がありません。\nThere are no .txt files in the folder "${folder}".`,
  );
}

async function readTexts(folder: string, names: readonly string[]): Promise<RecordFiles> {
  const texts = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  } catch {
    throw new CheckError(
      `フォルダー「${folder}」が見つかりません。場所を確かめてください。\n` +
        `There is no folder "${folder}": look at its place.`,
    );
  }
}
