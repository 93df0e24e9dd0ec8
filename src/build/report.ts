// Counts what is on record and in which document it stands (`npm run data:report`).

import { parseArgs } from 'node:util';
import { CheckError } from './check/options.ts';
import { readRecordFiles, readSourceTexts } from './check/readFiles.ts';
import { readRecord } from './readRecord.ts';
import { copiedSentences } from './report/copied.ts';
import { copiedLines, reportLines } from './report/print.ts';

const usage = `資料ごとに、記載、取組、参加市町村、数値、疑問を数えます。

  --data <folder>      数えるフォルダー（data）
  --sources <folder>   資料の.txtと20文字以上同じ文章を探す。あれば終了コード1
  --help               この説明`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, sources: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const folder = values.data ?? 'data';
  console.log(reportLines(await readRecord(folder)).join('\n'));
  if (values.sources === undefined) return;
  const copied = copiedSentences(await readRecordFiles(folder), await readSourceTexts(values.sources));
  console.log(`\n${copiedLines(copied).join('\n')}`);
  if (copied.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isMistake = error instanceof CheckError || (error instanceof TypeError && 'code' in error);
  console.error(isMistake ? error.message : error);
  process.exitCode = 2;
});
