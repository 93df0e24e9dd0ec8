import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Line } from './conditions.ts';

/** Bytes that leave at once; small enough that one response does not hold up all others for long. */
const PIECE = 4096;

/**
 * A slow line to a port of this machine: everything arrives half a round trip later, and no faster than the line is
 * wide, over all connections together. Opening a connection costs what it costs on such a line: one round trip.
 * It works on bytes, below the protocol, so it slows what workers fetch as well.
 */
export async function openLine(port: number, line: Line): Promise<{ port: number; close(): void }> {
  const down = createLane(line);
  const up = createLane(line);
  const sockets = new Set<Socket>();
  const server: Server = createServer({ pauseOnConnect: true }, (client) => {
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true });
    client.setNoDelay(true);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    // The handshake of the line itself.
    setTimeout(() => client.resume(), line.roundTrip);
    forward(client, upstream, up);
    forward(upstream, client, down);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Says when bytes that are sent now have arrived, milliseconds from now. */
type Lane = (bytes: number) => number;

function createLane({ bitsPerSecond, roundTrip }: Line): Lane {
  let free = 0;
  return (bytes) => {
    const now = performance.now();
    free = Math.max(free, now) + (bytes * 8 * 1000) / bitsPerSecond;
    return free - now + roundTrip / 2;
  };
}

function forward(from: Socket, to: Socket, lane: Lane): void {
  /** Bytes on the way; beyond a window's worth the sender waits, as it would on a real line. */
  let waiting = 0;
  let last = Promise.resolve();
  from.on('data', (chunk: Buffer) => {
    for (let start = 0; start < chunk.length; start += PIECE) {
      const piece = chunk.subarray(start, start + PIECE);
      waiting += piece.length;
      const arrival = lane(piece.length);
      const arrived = new Promise<void>((resolve) => setTimeout(resolve, arrival));
      last = last
        .then(() => arrived)
        .then(() => {
          waiting -= piece.length;
          if (!to.destroyed) to.write(piece);
          if (waiting < WINDOW) from.resume();
        });
    }
    if (waiting >= WINDOW) from.pause();
  });
  from.on('end', () => void last.then(() => to.end()));
}

const WINDOW = 64 * 1024;
