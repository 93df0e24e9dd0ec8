import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** What a tile server does with a request. */
export type TileConduct = 'answers' | 'has none' | 'never answers';

export interface TileServer {
  /** "http://localhost:1234" */
  origin: string;
  /** Address of a tile as BACKGROUND_TILES has it. */
  template: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** How many requests the browser has ended without an answer. */
  left: number;
  conduct: TileConduct;
  close(): Promise<void>;
}

/** A tile server of the test's own: every tile is the same plain colour. */
export async function serveTiles(colour: Colour, conduct: TileConduct): Promise<TileServer> {
  const picture = plainPng(256, colour);
  const tiles: TileServer = { origin: '', template: '', asked: [], left: 0, conduct, close: async () => {} };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    tiles.asked.push(request.url ?? '');
    if (tiles.conduct === 'never answers') {
      response.on('close', () => {
        tiles.left += 1;
      });
      return;
    }
    const status = tiles.conduct === 'answers' ? 200 : 404;
    response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/png' });
    response.end(status === 200 ? picture : undefined);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  tiles.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  tiles.template = `${tiles.origin}/{z}/{x}/{y}.png`;
  tiles.close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return tiles;
}

/** A square PNG of one colour (PNG 1.2: signature, IHDR, IDAT, IEND; 8 bits a channel, no filter). */
function plainPng(side: number, colour: Colour): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
