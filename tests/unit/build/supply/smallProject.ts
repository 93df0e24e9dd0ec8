import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { shippedPackages } from '../../../../src/build/supply/shippedPackages.ts';

/** A package of the small project: what is installed of it, and what the lock file says. */
interface Installed {
  version?: string;
  /** Version of the lock file, where it is another one; null where it is not in there. */
  locked?: string | null;
  license?: unknown;
  /** Files beside package.json, by name. */
  files: Record<string, string>;
}

export const MIT = 'Permission is hereby granted, free of charge, to any person';

/** A package of one module under the MIT licence. */
export function installed(given: Partial<Installed> = {}): Installed {
  const files = { 'index.js': 'export default globalThis.name;', LICENSE: `${MIT} (${Math.PI})` };
  return { license: 'MIT', ...given, files: { ...files, ...given.files } };
}

/**
 * Builds a small site as the real one is built, and gives back the files of the build, by name.
 * @param packages by their place below node_modules
 * @param modules of the site, by name; "entry.js" is the first
 */
export async function builtWith(
  packages: Record<string, Installed>,
  modules: Record<string, string>,
  further: readonly string[] = [],
): Promise<Map<string, string>> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'renkei-atlas-supply-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (name: string, content: unknown) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  const all = { vite: installed(), rolldown: installed(), ...packages };
  const entries = Object.entries(all).map(
    ([place, { version = '1.0.0', locked = version, license, files }]) => {
      const name = place.replace(/^.*node_modules\//, '');
      write(`node_modules/${place}/package.json`, {
        name,
        version,
        license,
        main: 'index.js',
        type: 'module',
      });
      for (const [file, content] of Object.entries(files)) write(`node_modules/${place}/${file}`, content);
      return locked === null
        ? []
        : [[`node_modules/${place}`, { version: locked, integrity: 'sha512-AAEC' }]];
    },
  );
  write('package.json', { name: 'small', version: '0.0.1', description: 'Small', license: 'MIT' });
  write('package-lock.json', {
    lockfileVersion: 3,
    packages: { '': { dependencies: { plain: '1.0.0' } }, ...Object.fromEntries(entries.flat()) },
  });
  write('LICENSE', 'Licence of the small site');
  for (const [name, content] of Object.entries(modules)) write(name, content);
  const shipped = shippedPackages(further, root);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [shipped.noting(), shipped.writing()],
    worker: { format: 'es', plugins: () => [shipped.noting()] },
    build: { write: false, target: 'es2023', rolldownOptions: { input: path.join(root, 'entry.js') } },
  });
  const output = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source.toString()]),
  );
}
