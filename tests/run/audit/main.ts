// `npm run audit:check`: asks the registry whether packages of the lock files have known weaknesses. Fails where one of
// the site or of its tools is high or critical; the bench, of which nothing is shipped, is only told. Where the registry
// does not answer it says so, and that it was not run; its exit status says the same.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseLock } from '../../../src/build/supply/lockfile.ts';
import { NOT_RUN } from '../pieces.ts';
import { type Audit, auditLines, isGrave, readAudit } from './report.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** No answer is long in coming. */
const PATIENCE_MILLISECONDS = 120_000;

const site = audit('.');
for (const line of auditLines('the site and its tools', site)) console.log(line);
for (const folder of ['bench', 'bench/pages/kepler'])
  for (const line of auditLines(`${folder} (not shipped)`, audit(folder))) console.log(line);
if (site.kind === 'unanswered') process.exitCode = NOT_RUN;
else if (site.findings.some(isGrave)) process.exitCode = 1;

function audit(folder: string): Audit {
  const lock = parseLock(readFileSync(path.join(ROOT, folder, 'package-lock.json'), 'utf8'));
  const { stdout, error } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    cwd: path.join(ROOT, folder),
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
    timeout: PATIENCE_MILLISECONDS,
  });
  return error === undefined ? readAudit(stdout, lock) : { kind: 'unanswered', why: error.message };
}
