import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Message {
  source: unknown;
  origin: string;
  data: Record<string, unknown>;
}

/** The listener for plain frames that docs/embedding.md gives editors to copy. */
const code =
  /```js\n(addEventListener\('message'[\s\S]*?)```/.exec(readFileSync('docs/embedding.md', 'utf8'))?.[1] ??
  '';

/** A host page with these frames, and what its copy of the listener does with a message. */
function host(frames: readonly { contentWindow: object; height?: unknown }[]) {
  let listener: (message: Message) => void = () => undefined;
  const listen = (_: string, given: typeof listener) => {
    listener = given;
  };
  const page = { querySelectorAll: () => frames, querySelector: () => frames[0] ?? null };
  // Nothing else than the text of the guide is run.
  new Function('addEventListener', 'document', code)(listen, page);
  return (message: Message) => listener(message);
}

const resize = (source: object, height: number, more: object = {}): Message => ({
  source,
  origin: 'https://atlas.example',
  data: { source: 'renkei-map', version: 1, kind: 'resize', height, ...more },
});

describe('the listener in the guide', () => {
  it('gives each of several frames its own height, whichever comes first on the page', () => {
    const [video, one, other] = [{ contentWindow: {} }, { contentWindow: {} }, { contentWindow: {} }] as {
      contentWindow: object;
      height?: unknown;
    }[];
    if (!video || !one || !other) throw new Error('three frames');
    const tell = host([video, one, other]);
    tell(resize(other.contentWindow, 700));
    tell(resize(one.contentWindow, 500));
    expect([video.height, one.height, other.height]).toEqual([undefined, 500, 700]);
  });

  it('believes nobody else, and bears a page without frames', () => {
    const frame: { contentWindow: object; height?: unknown } = { contentWindow: {} };
    const tell = host([frame]);
    tell(resize({}, 500));
    tell({ ...resize(frame.contentWindow, 500), origin: 'https://evil.example' });
    tell(resize(frame.contentWindow, 500, { version: 2 }));
    expect(frame.height).toBeUndefined();
    expect(() => host([])(resize({}, 500))).not.toThrow();
  });
});
