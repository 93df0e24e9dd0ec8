const DATA_BLOCK = /<script\b[^>]*>[\s\S]*?<\/script>/gi;

/**
 * Readings are written 病院《びょういん》 and drawn as ruby; a page must not show the writing itself.
 * It does where a component hands a text on without an element or a fragment around it.
 * @throws Error naming page and place
 */
export function refuseBareReadings(page: string, html: string): void {
  const shown = html.replace(DATA_BLOCK, '');
  const place = shown.search(/[《》]/);
  if (place >= 0)
    throw new Error(
      `${page}: a reading is not drawn near "${shown.slice(Math.max(0, place - 60), place + 30)}"`,
    );
}
