import { z } from 'zod';

/** Plain WebDriver: one request a command, answered when it has been carried out. */
export interface WebDriver {
  /** What the browser says of itself. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** @param path of the command within the session: "/url". @throws WebDriverError with the driver's own words */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

/** What a driver has refused; `code` as in the standard: "unknown command". */
export class WebDriverError extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(`${code}: ${text}`);
    this.code = code;
  }
}

/** A page that hangs must not hang the tests, milliseconds. */
const PATIENCE = 60_000;

const answer = z.object({ value: z.unknown() });
const refusal = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string(), capabilities: z.record(z.string(), z.unknown()) });

/** Begins a session. @param root of the driver: "http://127.0.0.1:1234" */
export async function beginSession(root: string, capabilities: object): Promise<WebDriver> {
  const begun = session.parse(
    await send(root, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } }),
  );
  return {
    capabilities: begun.capabilities,
    send: (method, path, body) => send(`${root}/session/${begun.sessionId}`, method, path, body),
  };
}

async function send(root: string, method: string, path: string, body: object = {}): Promise<unknown> {
  const response = await fetch(root + path, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = answer.parse(await response.json());
  if (response.ok) return value;
  const refused = refusal.safeParse(value);
  throw refused.success
    ? new WebDriverError(refused.data.error, refused.data.message)
    : new WebDriverError('unknown error', `${path}: ${response.status}`);
}
