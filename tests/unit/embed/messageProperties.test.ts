import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, takeTurn } from '../../../src/embed/frame/liveTurns.ts';
import { type Message, type MessageContent, readMessage, writeMessage } from '../../../src/embed/messages.ts';
import { anything, objectsIn, spoiled } from '../../support/anything.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { hostileText } from '../../support/hostileTexts.ts';
import { realRecord } from '../record/realRecord.ts';

const HEAD = { source: 'renkei-map', version: 1 } as const;
/** Letters of a message that is read, as JSON: a thousand initiatives, and what stands around them. */
const LONGEST = 1000 * 170 + 1000;

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,12}){0,3}$/);
const heights = fc.integer({ min: 1, max: 20_000 });
const contents: fc.Arbitrary<MessageContent> = fc.oneof(
  fc.record({
    kind: fc.constant('ready' as const),
    height: heights,
    title: hostileText.map((text) => text.slice(0, 300)),
  }),
  fc.record({ kind: fc.constant('resize' as const), height: heights }),
  fc.record({
    kind: fc.constant('select' as const),
    region: fc.option(slug, { nil: null }),
    municipality: fc.option(fc.stringMatching(/^\d{5}$/), { nil: null }),
    initiatives: fc.array(fc.tuple(slug, slug).map((parts) => parts.join('/'))),
  }),
  fc.record({
    kind: fc.constant('warning' as const),
    notes: fc.array(
      fc.record({
        parameter: fc.constantFrom('theme', 'year'),
        value: hostileText.map((text) => text.slice(0, 41)),
        reason: fc.constantFrom('bad-year' as const, 'unknown-theme' as const),
      }),
      { maxLength: 20 },
    ),
  }),
);

/** What anybody may post: anything, with or without the head of a message, and messages that something was done to. */
const posted = fc.oneof(
  anything,
  anything.map((value) =>
    typeof value === 'object' && !Array.isArray(value) ? { ...value, ...HEAD } : value,
  ),
  spoiled(contents.map(writeMessage)),
  spoiled(contents.map(writeMessage)).chain((message) => spoiled(fc.constant(message))),
  fc.record({
    ...Object.fromEntries(Object.entries(HEAD).map(([key, value]) => [key, fc.constant(value)])),
    kind: fc.constantFrom('ready', 'resize', 'select', 'warning'),
    height: anything,
    title: anything,
    region: anything,
    municipality: anything,
    initiatives: anything,
    notes: anything,
  }),
);

const KEYS: Record<Message['kind'], readonly string[]> = {
  ready: ['height', 'kind', 'source', 'title', 'version'],
  resize: ['height', 'kind', 'source', 'version'],
  select: ['initiatives', 'kind', 'municipality', 'region', 'source', 'version'],
  warning: ['kind', 'notes', 'source', 'version'],
};

/** That a message is one that may be acted upon, and nothing of what was sent but its plain values. */
function expectOwn(message: Message, sent: unknown): void {
  expect(sent).toMatchObject(HEAD);
  expect(Object.keys(message).sort()).toEqual(KEYS[message.kind]);
  expect(JSON.stringify(message).length).toBeLessThanOrEqual(LONGEST);
  const theirs = objectsIn(sent);
  for (const object of objectsIn(message)) {
    expect(theirs.has(object)).toBe(false);
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
  }
}

describe('messages of frames', { timeout: FUZZ_TIMEOUT }, () => {
  it('say after reading what they said before writing', () => {
    holds(
      fc.property(contents, (content) => {
        expect(readMessage(structuredClone(writeMessage(content)))).toEqual({ ...HEAD, ...content });
      }),
    );
  });

  it('can be read, whatever a frame has to say', () => {
    const strange = fc.oneof(
      fc.record({ kind: fc.constant('resize' as const), height: fc.double() }),
      fc.record({ kind: fc.constant('ready' as const), height: fc.double(), title: hostileText }),
    );
    holds(
      fc.property(strange, (content) => {
        expect(readMessage(structuredClone(writeMessage(content)))).not.toBeNull();
      }),
      0.2,
    );
  });

  it('are read or passed over, whatever comes: never an error, and nothing of the sender’s own', () => {
    let [read, passed] = [0, 0];
    holds(
      fc.property(posted, (data) => {
        const message = readMessage(structuredClone(data));
        if (message === null) {
          passed += 1;
          return;
        }
        read += 1;
        // What was read says the same again.
        expect(readMessage(writeMessage(message))).toEqual(message);
        // Without the copy that windows make of it, so that what is shared would be seen.
        const here = readMessage(data);
        expect(here).toEqual(message);
        if (here !== null) expectOwn(here, data);
      }),
    );
    expect(read).toBeGreaterThan(0);
    expect(passed).toBeGreaterThan(0);
  });

  // What would answer otherwise each time it is asked, or with an error, is asked once: by the browser, of the sender.
  it.each<[string, () => unknown]>([
    [
      'a property that throws',
      () => Object.defineProperty({ ...HEAD }, 'kind', { enumerable: true, get: fails }),
    ],
    [
      'a list that throws',
      () => ({
        ...HEAD,
        kind: 'select',
        initiatives: [
          {
            get length() {
              return fails();
            },
          },
        ],
      }),
    ],
    ['a stand-in', () => new Proxy({ ...HEAD }, { get: fails })],
    ['a function', () => ({ ...HEAD, kind: fails })],
    ['a sign', () => ({ ...HEAD, kind: Symbol('ready') })],
  ])('do not arrive at all as %s', (_, make) => {
    expect(() => structuredClone(make())).toThrow();
  });

  it('are not fooled by what objects inherit, nor by lists that say they are others', () => {
    class Said {
      kind = 'resize';
      height = 5;
      get source() {
        return 'renkei-map';
      }
      get version() {
        return 1;
      }
    }
    expect(readMessage(structuredClone(new Said()))).toBeNull();
    const list = Object.assign(['bingo/rail'], { map: 'x', filter: 'y', from: 'z' });
    const choice = { ...HEAD, kind: 'select', region: null, municipality: null, initiatives: list };
    expect(readMessage(structuredClone(choice))).toEqual({ ...choice, initiatives: ['bingo/rail'] });
  });

  it('tell of every place on record', async () => {
    const { regions, municipalities } = await realRecord();
    const choices: MessageContent[] = [
      ...regions.map(({ id, initiatives }) => ({
        kind: 'select' as const,
        region: id,
        municipality: null,
        initiatives: initiatives.map(({ key }) => `${id}/${key}`),
      })),
      ...municipalities.map(({ code }) => ({
        kind: 'select' as const,
        region: null,
        municipality: code,
        initiatives: [],
      })),
    ];
    for (const content of choices)
      expect(readMessage(writeMessage(content))).toEqual({ ...HEAD, ...content });
  });
});

describe('what frames of one site tell each other', { timeout: FUZZ_TIMEOUT }, () => {
  it('ends a map’s turn only after so many others have begun, whatever else is said', () => {
    const said = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), draws: fc.boolean() });
    const heard = fc.oneof(said, said, spoiled(said), anything);
    holds(
      fc.property(fc.array(heard, { maxLength: 20 }), (messages) => {
        let listen: (message: unknown) => void = () => undefined;
        let isGone = false;
        const talk = {
          say: () => undefined,
          close: () => undefined,
          listen: (listener: typeof listen) => {
            listen = listener;
          },
        };
        takeTurn(() => {
          isGone = true;
        }, talk);
        for (const message of messages) listen(message);
        const begun = messages.filter(
          (message) =>
            typeof message === 'object' &&
            message !== null &&
            'draws' in message &&
            'id' in message &&
            message.draws === true,
        );
        if (begun.length < MOST) expect(isGone).toBe(false);
      }),
    );
  });
});

function fails(): never {
  throw new Error('asked');
}
