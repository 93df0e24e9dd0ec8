export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * One SVG element as text. Numbers are written with two decimals at most; undefined attributes are left out.
 * @param children markup, already escaped
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export function rounded(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** Everything XML 1.0 does not allow: control characters, halves of pairs, and the two code points that are none. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** Marks that turn the direction of all that follows: a name must not turn the credit around. */
const TURNING = /\p{Bidi_Control}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for the inside of an element or an attribute, whatever a name may hold. */
export function escaped(text: string): string {
  return allowed(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

/** A text, or markup that a browser has written, without what no drawing may hold. */
export function allowed(text: string): string {
  return text.replace(TURNING, '').replace(FORBIDDEN, '\u{fffd}');
}
