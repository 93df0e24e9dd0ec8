import { once } from 'node:events';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { ServeError, type ServeOptions } from './options.ts';

/** How many further ports are tried when the wished one is in use. */
const furtherPorts = 20;

/**
 * Makes the server listen on the wished port or, unless `strictPort`, on the next free one.
 * @returns the port taken; for port 0 the one that the system chose.
 * @throws ServeError when none of the ports is free or the address cannot be used.
 */
export async function listen(
  server: Server,
  { host, port, strictPort }: Pick<ServeOptions, 'host' | 'port' | 'strictPort'>,
): Promise<number> {
  const last = strictPort ? port : Math.min(port + furtherPorts, 65535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await tryPort(server, host, candidate)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : candidate;
    }
  }
  const range = last === port ? `${port}` : `${port}–${last}`;
  throw new ServeError(
    `ポート ${range} はすでに使われています。--port で別の番号を指定してください。\n` +
      `Port ${range} is in use. Give another one with --port.`,
  );
}

/** False when the port is in use. */
async function tryPort(server: Server, host: string | undefined, port: number): Promise<boolean> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return false;
    throw new ServeError(
      `アドレス ${host ?? '*'}、ポート ${port} では待ち受けできません。--host と --port を確認してください。\n` +
        `Cannot listen on ${host ?? '*'}, port ${port} (${message}). Check --host and --port.`,
    );
  }
}

/** The addresses at which a browser reaches the server, the most useful one first. */
export function addresses(host: string | undefined, port: number): string[] {
  if (host !== undefined && host !== '0.0.0.0' && host !== '::') {
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  }
  const outer = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal);
  return ['localhost', ...outer.map((address) => address.address)].map((name) => `http://${name}:${port}/`);
}
