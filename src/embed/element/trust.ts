import type { Message } from '../messages.ts';

/** Origin of a document in a sandbox without `allow-same-origin`. */
const OPAQUE = 'null';

/** Whether a frame with this `sandbox` attribute has an origin of its own that equals no other. */
export function isOpaque(sandbox: string | null): boolean {
  return sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
}

/**
 * Whether a message from the element's own frame (`event.source`) may be acted upon. From the atlas's origin any
 * may. A sandboxed frame cannot prove where it comes from, so that only what is shown follows it, and no event
 * tells the page of a choice or a warning.
 * @param origin `event.origin`
 * @param mayBeOpaque whether a frame of the atlas can have no origin here: it, or the page itself, is sandboxed
 */
export function isHonoured(
  kind: Message['kind'],
  origin: string,
  atlas: string,
  mayBeOpaque: boolean,
): boolean {
  if (origin === OPAQUE) return mayBeOpaque && (kind === 'ready' || kind === 'resize');
  return origin === atlas;
}
