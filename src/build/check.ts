// Checks the record and says every fault of every file (`npm run data:check`); `--help` lists the options.

import { checkRecord } from '../record/check/checkRecord.ts';
import { extentOf } from '../record/check/extent.ts';
import { copiedTexts } from './check/copiedText.ts';
import { CheckError, parseOptions, usage } from './check/options.ts';
import { readRecordFiles, readSourceTexts } from './check/readFiles.ts';
import { countErrors, report } from './check/report.ts';

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  const files = await readRecordFiles(options.data);
  const copied =
    options.sources === undefined ? [] : copiedTexts(files, await readSourceTexts(options.sources));
  const faults = [...checkRecord(files), ...copied];
  console.log(report(faults, extentOf(files), options.data.replace(/[/\\]+$/, ''), options.language));
  if (countErrors(faults) > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof CheckError ? error.message : error);
  process.exitCode = 2;
});
