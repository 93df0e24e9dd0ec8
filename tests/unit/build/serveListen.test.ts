import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, listen } from '../../../src/build/serve/listen.ts';

const dir = mkdtempSync(join(tmpdir(), 'renkei-atlas-listen-'));
const host = '127.0.0.1';
let busy: Server;
let taken: number;

beforeAll(async () => {
  writeFileSync(join(dir, 'index.html'), '<title>地図</title>');
  busy = createServer().listen(0, host);
  await once(busy, 'listening');
  taken = (busy.address() as AddressInfo).port;
});

afterAll(() => {
  busy.close();
  rmSync(dir, { recursive: true });
});

function serve(...args: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/build/serve.ts', ...args]);
}

/** What a server prints up to the line with its address. */
async function firstText(stream: NodeJS.ReadableStream): Promise<string> {
  let seen = '';
  for await (const chunk of stream) {
    seen += chunk;
    if (/^http.*\n/m.test(seen)) break;
  }
  return seen;
}

describe('listen', () => {
  it('takes the next free port when one is in use', async () => {
    const server = createServer();
    const port = await listen(server, { host, port: taken, strictPort: false });
    expect(port).toBeGreaterThan(taken);
    expect(port).toBeLessThanOrEqual(taken + 20);
    server.close();
  });

  it('keeps to a strict port', async () => {
    await expect(listen(createServer(), { host, port: taken, strictPort: true })).rejects.toThrow('in use');
  });

  it('explains an address that is not of this computer', async () => {
    const wrong = listen(createServer(), { host: '203.0.113.77', port: 0, strictPort: false });
    await expect(wrong).rejects.toThrow('--host');
  });

  it('names addresses that a browser understands', () => {
    expect(addresses('localhost', 80)).toEqual(['http://localhost:80/']);
    expect(addresses('::1', 80)).toEqual(['http://[::1]:80/']);
    expect(addresses(undefined, 80)[0]).toBe('http://localhost:80/');
  });
});

describe('the command', () => {
  it('serves until it is stopped, on another port than the one in use', async () => {
    const child = serve('--dir', dir, '--host', host, '--port', `${taken}`);
    const output = await firstText(child.stdout);
    expect(output).toMatch(new RegExp(`port ${taken} is in use, took \\d+\nhttp://127\\.0\\.0\\.1:\\d+/\n`));
    const address = output.match(/^http\S+/m)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('地図');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    ['without a built site', ['--dir', join(dir, 'none')], 'npm run build'],
    ['with a bad port', ['--dir', dir, '--port', 'abc'], '--port is "abc"'],
  ])('fails with a remedy %s', async (_, args, message) => {
    const child = serve(...args);
    const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(status).toBe(1);
    expect(errors).toContain(message);
    expect(errors).not.toContain('    at ');
  });
});
