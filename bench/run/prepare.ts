import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);
const bench = path.resolve(import.meta.dirname, '..');
const TEXT = /\.(?:html|js|mjs|css|json|svg|wasm)$/;

/**
 * Installs the peers if they are not there, and builds their pages if they are not or `anew` asks for it.
 * @throws Error when a command fails; its own output says why
 */
export async function preparePages(out: string, anew: boolean): Promise<void> {
  if (!existsSync(path.join(bench, 'node_modules'))) run('npm', ['ci']);
  if (anew || !existsSync(path.join(out, 'pages/leaflet'))) run('npm', ['run', 'build']);
}

/** Writes a brotli twin beside every text file, all at the quality that the atlas gives its own scripts and data. */
export async function compressPages(out: string): Promise<void> {
  const names = (await readdir(out, { recursive: true })).filter((name) => TEXT.test(name));
  for (const name of names) {
    const file = path.join(out, name);
    const { mtimeMs } = await stat(file);
    const twin = await stat(`${file}.br`).catch(() => null);
    if (twin && twin.mtimeMs >= mtimeMs) continue;
    const content = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
    await writeFile(`${file}.br`, await brotli(content, { params }));
  }
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: bench,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`bench: ${command} ${args.join(' ')} failed`);
}
