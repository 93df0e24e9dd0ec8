import { type MessageContent, writeMessage } from '../messages.ts';

/**
 * Tells the page around this one. Nothing in it is secret, and a frame does not know whose page that is: any may hear it.
 * Opened by itself, the page has nobody to tell.
 */
export function tell(content: MessageContent): void {
  if (parent !== window) parent.postMessage(writeMessage(content), '*');
}

/** How high the page is, CSS pixels; 1 while it is not shown (a host's closed tab). */
export function height(): number {
  return Math.max(1, Math.ceil(document.documentElement.getBoundingClientRect().height));
}
