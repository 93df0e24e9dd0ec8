import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { openRun } from '../run/browser.ts';

/** What the figures were taken on and with. */
export interface Surroundings {
  date: string;
  commit: string;
  processor: string;
  cores: number;
  memory: string;
  node: string;
  browser: string;
  /** What draws WebGL; a name with "SwiftShader" is software. */
  webgl: string;
  packages: Record<string, string>;
}

export async function surroundings(): Promise<Surroundings> {
  const run = await openRun({ viewport: { width: 400, height: 300 }, cpu: 1 });
  try {
    const webgl = await run.page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const names = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'none';
    });
    const [first] = cpus();
    return {
      date: new Date().toISOString().slice(0, 10),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      processor: first?.model.trim() || process.arch,
      cores: cpus().length,
      memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
      node: process.version,
      browser: `Chromium ${run.browser.version()}`,
      webgl,
      packages: packages(),
    };
  } finally {
    await run.browser.close();
  }
}

function packages(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const { dependencies } = require(path.resolve(import.meta.dirname, '../package.json')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
