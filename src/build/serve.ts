// Serves the built site (`npm start`, `npm run serve`); `--help` lists the options.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { addresses, listen } from './serve/listen.ts';
import { parseOptions, ServeError, usage } from './serve/options.ts';
import { siteHandler } from './serve/site.ts';

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2), process.env);
  if (options.help) return console.log(usage);
  const dir = resolve(options.dir);
  if (!existsSync(join(dir, 'index.html'))) {
    throw new ServeError(
      `${options.dir}/ に作成済みのサイトがありません。先に npm run build を実行してください（npm start なら作成から行います）。\n` +
        `There is no built site in ${options.dir}/. Run "npm run build" first ("npm start" builds and serves).`,
    );
  }
  const server = createServer(siteHandler(dir));
  const port = await listen(server, options);
  if (options.port !== 0 && port !== options.port) {
    console.log(
      `ポート ${options.port} は使用中のため ${port} を使います / port ${options.port} is in use, took ${port}`,
    );
  }
  for (const address of addresses(options.host, port)) console.log(address);

  const stop = () => {
    server.close(() => process.exit(0));
    // Browsers keep connections open; close() alone would wait for them.
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof ServeError ? error.message : error);
  process.exitCode = 1;
});
