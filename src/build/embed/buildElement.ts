import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../../embed/element/element.ts', import.meta.url));

/**
 * The custom element as it is sent to other people's pages: one ES module that imports nothing.
 * Built apart from the site, so that where the site will stand changes nothing in it.
 * @throws Error where it would need more than one file
 */
export async function buildElement(plugins: readonly Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [...plugins],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'es', entryFileNames: 'element.js' } },
    },
  });
  const [result] = [built].flat();
  const [file, ...others] = result && 'output' in result ? result.output : [];
  if (file?.type !== 'chunk' || others.length > 0) throw new Error('The element must be built as one file');
  return file.code;
}
