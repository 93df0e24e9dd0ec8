/** What an element's shadow tree holds: the fallback and, in the same place, the frame. */
export interface Stage {
  /** `both`: the fallback stands where the frame, not yet seen, will be. */
  show(what: 'both' | 'frame' | 'fallback'): void;
  /** Puts a frame in the place of the one before; null takes it away. */
  put(frame: HTMLIFrameElement | null): void;
  /** @param pixels of CSS */
  setHeight(pixels: number): void;
}

// Hosts may set width, margin and display. The height follows the frame, whatever their rules for all elements say.
const STYLES = `
:host{display:block;height:auto!important;min-height:0!important;max-height:none!important}
:host([hidden]){display:none}`;

const FRAME = { width: '100%', border: '0' };
/** Both in one cell, so that the page below does not jump when one gives way to the other. */
const CELL = { gridArea: '1/1', minWidth: '0' };

/** Builds the shadow tree. No `style` attribute is written, only properties: host policies allow those. */
export function buildStage(host: HTMLElement): Stage {
  const root = host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  const fallback = document.createElement('div');
  fallback.append(document.createElement('slot'));
  Object.assign(stage.style, { display: 'grid', gridTemplateColumns: 'minmax(0,1fr)' });
  Object.assign(fallback.style, CELL, { zIndex: '1' });
  stage.append(fallback);
  root.append(stage);
  adoptStyles(root);

  let frame: HTMLIFrameElement | null = null;
  let height = 0;
  return {
    show(what) {
      fallback.hidden = what === 'frame';
      if (frame === null) return;
      // Not `visibility`: browsers may stop drawing, and with it measuring, what is hidden that way.
      frame.style.opacity = what === 'frame' ? '' : '0';
      frame.style.display = what === 'fallback' ? 'none' : 'block';
      frame.inert = what !== 'frame';
    },
    put(next) {
      frame?.remove();
      frame = next;
      if (frame === null) return;
      Object.assign(frame.style, FRAME, CELL, { height: `${height}px` });
      stage.append(frame);
    },
    setHeight(pixels) {
      height = pixels;
      if (frame !== null) frame.style.height = `${height}px`;
    },
  };
}

function adoptStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // An older browser: what stands inside is a block all the same.
  }
}
