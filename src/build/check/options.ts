import { parseArgs } from 'node:util';
import type { Language } from '../../record/check/rules/all.ts';

/** What the check was asked for. */
export interface CheckOptions {
  data: string;
  language: Language;
  /** Folder of .txt files whose wording the record must not repeat. */
  sources: string | undefined;
  help: boolean;
}

/** A mistake on the command line or in the surroundings; the message says what to do, in two languages. */
export class CheckError extends Error {}

export const usage = `データを確かめます。 / Checks the record.

  --data <folder>      確かめるフォルダー / folder of the record (data)
  --lang ja|en         結果の言語 / language of the report (ja)
  --sources <folder>   資料の.txtと同じ文章がないかも調べる / also look for wording copied from these .txt files
  --help               この説明 / this text`;

/**
 * Reads the command line (without node and script).
 * @throws CheckError for an unknown option or a language that is none
 */
export function parseOptions(args: readonly string[]): CheckOptions {
  const values = readArguments(args);
  const language = values.lang ?? 'ja';
  if (language !== 'ja' && language !== 'en') {
    throw new CheckError(
      `--lang の値「${language}」は使えません。ja か en を指定してください。\n` +
        `--lang is "${language}": give ja or en.`,
    );
  }
  return { data: values.data ?? 'data', language, sources: values.sources, help: values.help ?? false };
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        lang: { type: 'string' },
        sources: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CheckError(`オプションを確認してください（--help で一覧を表示します）。\n${reason}`);
  }
}
