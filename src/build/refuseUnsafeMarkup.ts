/**
 * Built pages must hold under `script-src 'self'; style-src 'self'`.
 * @throws Error naming page and place for an inline script, a `style` attribute or element, or an event attribute
 */
export function refuseUnsafeMarkup(page: string, html: string): void {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/, 'an inline script'],
    [/<style[\s>]/, 'a <style> element'],
    [/<[^>]+\sstyle=/, 'a style attribute'],
    [/<[^>]+\son[a-z]+=/, 'an event attribute'],
    [/\b(?:href|src)="javascript:/, 'a javascript: address'],
  ];
  for (const [pattern, what] of faults) {
    const match = pattern.exec(html);
    if (match) throw new Error(`${page}: ${what} near "${html.slice(match.index, match.index + 80)}"`);
  }
}
