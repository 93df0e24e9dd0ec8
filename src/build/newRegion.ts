// Starts a region's file (`npm run data:new -- <id>`): everything to be filled in is there and blank.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { QUESTIONS, skeletonRegion } from '../record/sheet/skeleton.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [id = ''] = positionals;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    console.error(
      '識別名を、半角の英小文字・数字・ハイフンで書いてください（例：npm run data:new -- toyama-minami）。\n' +
        'Give an id of lower-case letters, digits and hyphens.',
    );
    return 2;
  }
  const file = path.join(values.data ?? 'data', 'regions', `${id}.json`);
  try {
    await writeFile(file, `${JSON.stringify(skeletonRegion(id), null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    console.error(
      `「${file}」はすでにあります。何も変えていません。\n${file} is there already; nothing was changed.`,
    );
    return 1;
  }
  const questions = QUESTIONS.map(({ field, ja }, index) => `${index + 1}. ${field}：${ja}`);
  console.log(
    [
      `${file} を作りました。次の順に書き入れてください（書き方は docs/data.md）。`,
      ...questions,
      'npm run data:check で、足りないところと直し方が分かります。',
    ].join('\n'),
  );
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
