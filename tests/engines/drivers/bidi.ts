import { z } from 'zod';

/** WebDriver BiDi: commands and events in one WebSocket. Firefox speaks it without a program between. */
export interface Bidi {
  /** @throws Error with the browser's own words */
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

/** A page that hangs must not hang the tests, milliseconds. */
const PATIENCE = 60_000;

const message = z.union([
  z.object({ type: z.literal('success'), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal('error'), id: z.number().nullable(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal('event'), method: z.string(), params: z.unknown() }),
]);

interface Waiting {
  done(result: unknown): void;
  fail(error: Error): void;
}

/** Opens the connection. @param address "ws://127.0.0.1:1234/session" */
export async function connectBidi(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (reason: string) => {
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  };
  socket.addEventListener('message', ({ data }) => {
    const told = message.parse(JSON.parse(String(data)));
    if (told.type === 'event') return onEvent(told.method, told.params);
    const command = waiting.get(told.id ?? -1);
    waiting.delete(told.id ?? -1);
    if (told.type === 'success') command?.done(told.result);
    else command?.fail(new Error(`${told.error}: ${told.message}`));
  });
  socket.addEventListener('close', () => failAll('the browser has gone'));
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done(), { once: true });
    socket.addEventListener('error', () => fail(new Error(`no connection to ${address}`)), { once: true });
  });

  return {
    send(method, params) {
      last += 1;
      const id = last;
      return new Promise((done, fail) => {
        const late = setTimeout(() => {
          waiting.delete(id);
          fail(new Error(`${method}: no answer in ${PATIENCE / 1000} s`));
        }, PATIENCE);
        waiting.set(id, {
          done(result) {
            clearTimeout(late);
            done(result);
          },
          fail(error) {
            clearTimeout(late);
            fail(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}
