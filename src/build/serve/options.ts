import { parseArgs } from 'node:util';

/** What `serve.ts` was asked for. `host` undefined: all addresses of the machine. */
export interface ServeOptions {
  dir: string;
  host: string | undefined;
  port: number;
  /** A port in use is an error instead of a reason to take the next one. */
  strictPort: boolean;
  help: boolean;
}

/** A mistake on the command line or in the surroundings; the message says what to do, in two languages. */
export class ServeError extends Error {}

export const usage = `Serves the built site.

  --dir <folder>    folder to serve (default: dist)
  --port <number>   port (default: the variable PORT, else 4173); in use: the next free one
  --strict-port     fail when the port is in use
  --host [name]     address to listen on (default: localhost; without a name: all addresses)
  --help            this text`;

/**
 * Reads the command line (without node and script) and the variable PORT.
 * @throws ServeError for an unknown option or a port that is none.
 */
export function parseOptions(args: readonly string[], env: Record<string, string | undefined>): ServeOptions {
  const values = readArguments(args);
  const port = values.port ?? (env.PORT || '4173');
  return {
    dir: values.dir ?? 'dist',
    host: values.host === '' ? undefined : (values.host ?? 'localhost'),
    port: parsePort(port, values.port === undefined ? 'PORT' : '--port'),
    strictPort: values['strict-port'] ?? false,
    help: values.help ?? false,
  };
}

function readArguments(args: readonly string[]) {
  // parseArgs knows no option with an optional value, so a lone --host becomes an empty one.
  const complete = args.map((arg, index) => {
    const next = args[index + 1];
    return arg === '--host' && (next === undefined || next.startsWith('-')) ? '--host=' : arg;
  });
  try {
    return parseArgs({
      args: complete,
      options: {
        dir: { type: 'string' },
        host: { type: 'string' },
        port: { type: 'string' },
        'strict-port': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServeError(`オプションを確認してください（--help で一覧を表示します）。\n${reason}`);
  }
}

function parsePort(text: string, origin: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new ServeError(
    `${origin} の値「${text}」はポート番号ではありません。0 から 65535 までの整数を指定してください。\n` +
      `${origin} is "${text}", which is no port: give a whole number from 0 to 65535.`,
  );
}
