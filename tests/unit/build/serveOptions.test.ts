import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/build/serve/options.ts';

describe('options of serve', () => {
  it('have defaults', () => {
    expect(parseOptions([], {})).toEqual({
      dir: 'dist',
      host: 'localhost',
      port: 4173,
      strictPort: false,
      help: false,
    });
  });

  it('take the port from --port before PORT', () => {
    expect(parseOptions([], { PORT: '5000' }).port).toBe(5000);
    expect(parseOptions([], { PORT: '' }).port).toBe(4173);
    expect(parseOptions(['--port', '0'], { PORT: '5000' }).port).toBe(0);
  });

  it.each([
    [['--host'], undefined],
    [['--host', '--port', '80'], undefined],
    [['--host', '127.0.0.1'], '127.0.0.1'],
    [['--host=::1'], '::1'],
  ])('read %j as the host %s', (args, host) => {
    expect(parseOptions(args, {}).host).toBe(host);
  });

  it.each(['abc', '-1', '65536', '4173.5', '0x10', ' '])(
    'refuse the port "%s" and name its origin',
    (port) => {
      expect(() => parseOptions([], { PORT: port })).toThrow(/PORT の値.*\nPORT is/);
      expect(() => parseOptions([`--port=${port}`], {})).toThrow(/--port is/);
    },
  );

  it('refuse what they do not know', () => {
    expect(() => parseOptions(['--prot', '80'], {})).toThrow('--help');
    expect(() => parseOptions(['public'], {})).toThrow('public');
  });
});
