import { type Message, readMessage } from '../messages.ts';
import { ADDRESS_ATTRIBUTES, firstHeight, frameAddress, languageOf } from './address.ts';
import { emit } from './emit.ts';
import { buildStage } from './stage.ts';
import { isHonoured, isOpaque } from './trust.ts';
import { ELEMENT_VERSION } from './version.ts';
import { elementWords, type Fault } from './words.ts';

const NAME = 'renkei-map';
/** Of this file, "https://city.example/atlas/embed/v1.js"; under a name of its own so that no bundler rewrites it. */
const SCRIPT = import.meta.url;
const ATLAS = new URL('..', SCRIPT);

/**
 * `<renkei-map region="ibaraki-keno">fallback</renkei-map>`: a frame of the atlas that sizes itself, follows the
 * element's attributes and tells of itself by events. What stands inside is shown until the frame says that it is
 * there, and again where it never does.
 */
class RenkeiMap extends HTMLElement {
  static readonly version = ELEMENT_VERSION;
  static readonly observedAttributes = [...ADDRESS_ATTRIBUTES, 'sandbox', 'map-title', 'height'];
  /** Milliseconds a loaded frame has to say that it is ready. */
  static patience = 5000;

  readonly #stage = buildStage(this);
  #frame: HTMLIFrameElement | null = null;
  /** What the frame was made from: another wish needs another frame. */
  #wish = '';
  #hasAnswered = false;
  /** Whether the fallback has given way, if to the frame before this one. */
  #isShown = false;
  #toldTitle = '';
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    addEventListener('message', this);
    this.#updateSoon();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#takeAway();
    this.#wish = '';
  }

  /** There so that `moveBefore` moves the element with its frame instead of loading it anew. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.#updateSoon();
  }

  /** A message to the page, perhaps from the frame. */
  handleEvent({ source, origin, data }: MessageEvent): void {
    if (this.#frame === null || source !== this.#frame.contentWindow) return;
    const message = readMessage(data);
    // A page that is sandboxed itself makes its frames so.
    const mayBeOpaque = isOpaque(this.getAttribute('sandbox')) || self.origin === 'null';
    if (message && isHonoured(message.kind, origin, ATLAS.origin, mayBeOpaque)) this.#follow(message);
  }

  /** Once for all attributes that change together. */
  #updateSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#update();
    });
  }

  #update(): void {
    const sandbox = this.getAttribute('sandbox');
    const asked = frameAddress((name) => this.getAttribute(name), this.#language(), ATLAS.href);
    const wish = JSON.stringify([asked, sandbox]);
    if (!this.#isShown) this.#stage.setHeight(firstHeight(this.getAttribute('height')));
    if (wish !== this.#wish) {
      this.#wish = wish;
      if ('fault' in asked) this.#fail(asked.fault);
      else this.#load(asked.address, sandbox);
    }
    this.#nameFrame();
  }

  /** A new frame each time: another address for the old one would add a step to the reader's history. */
  #load(address: string, sandbox: string | null): void {
    clearTimeout(this.#timer);
    this.#hasAnswered = false;
    this.#toldTitle = '';
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    // The atlas learns which site shows it, not which page.
    frame.referrerPolicy = 'strict-origin';
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.addEventListener('load', () => {
      if (frame !== this.#frame || this.#hasAnswered) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fail('no-answer'), RenkeiMap.patience);
    });
    frame.src = address;
    this.#frame = frame;
    this.#stage.put(frame);
    this.#stage.show(this.#isShown ? 'frame' : 'both');
  }

  #takeAway(): void {
    clearTimeout(this.#timer);
    this.#frame = null;
    this.#isShown = false;
    this.#stage.put(null);
    this.#stage.show('fallback');
  }

  /** A frame that has not answered stays, unseen: its answer may still come. */
  #fail(fault: Fault): void {
    if (fault === 'no-answer') {
      this.#isShown = false;
      this.#stage.show('fallback');
    } else this.#takeAway();
    const message = elementWords(this.#language()).faults[fault];
    console.warn(`${NAME}: ${message}`);
    emit(this, 'error', { reason: fault, message });
  }

  #follow(message: Message): void {
    const { source, version, kind, ...detail } = message;
    if (message.kind === 'ready') this.#welcome(message.title);
    // What is not on the page (a host's closed tab) has no width: its height says nothing, and comes again when it is.
    const isOnPage = (this.#frame?.getClientRects().length ?? 0) > 0;
    if ('height' in message && isOnPage) this.#stage.setHeight(message.height);
    if (message.kind !== 'resize') emit(this, kind, detail);
  }

  #welcome(title: string): void {
    clearTimeout(this.#timer);
    this.#hasAnswered = true;
    this.#isShown = true;
    this.#toldTitle = title;
    this.#nameFrame();
    // Who stands on the fallback's link is not thrown back to the top of the page when it leaves.
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    this.#stage.show('frame');
    if (activeElement !== this && this.contains(activeElement)) this.#frame?.focus();
  }

  #nameFrame(): void {
    const own = this.getAttribute('map-title')?.trim();
    if (this.#frame) this.#frame.title = own || this.#toldTitle || elementWords(this.#language()).title;
  }

  /** Of the element, or of what it stands in, out through shadow trees. */
  #language(): ReturnType<typeof languageOf> {
    for (let place: Element | null = this; place !== null; ) {
      const named: Element | null = place.closest('[lang]');
      if (named) return languageOf(named.getAttribute('lang') ?? '');
      const root: Node = place.getRootNode();
      place = root instanceof ShadowRoot ? root.host : null;
    }
    return languageOf('');
  }
}

// Both v1.js and a numbered release may stand on one page: the first one serves.
if (!customElements.get(NAME)) customElements.define(NAME, RenkeiMap);
