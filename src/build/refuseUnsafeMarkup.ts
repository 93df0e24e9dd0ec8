interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where the tag begins and ends in the page. */
  start: number;
  end: number;
}

const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const SCRIPT_END = /<\/script/gi;
/** Attributes that hold words: a title may be about anything. */
const TEXTS = /^(?:aria-.*|data-.*|alt|title|content|label|placeholder|value)$/;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Built pages must hold under `script-src 'self'; style-src 'self'`.
 * @throws Error naming page and place for an inline script, a style attribute or element, an event
 *   attribute, an address that is itself a script or a page (`javascript:`, `data:`), or a frame with its page inside
 */
export function refuseUnsafeMarkup(page: string, html: string): void {
  for (const tag of tagsOf(html)) {
    const fault = faultOf(tag, html);
    if (fault) throw new Error(`${page}: ${fault} near "${html.slice(tag.start, tag.start + 80)}"`);
  }
}

function faultOf({ name, attributes, end }: Tag, html: string): string | null {
  if (name === 'style') return 'a <style> element';
  if (name === 'script' && !isData(attributes.get('type'))) {
    const isEmpty = html.slice(end, end + '</script'.length).toLowerCase() === '</script';
    if (!attributes.has('src') || !isEmpty) return 'an inline script';
  }
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') return 'a style attribute';
    if (attribute === 'srcdoc') return 'a srcdoc attribute';
    if (attribute.startsWith('on')) return 'an event attribute';
    const scheme = TEXTS.test(attribute) ? null : schemeOf(value);
    if (scheme !== null) return `a ${scheme}: address`;
  }
  return null;
}

/** The scheme as a browser reads it: entities resolved, line ends and tabs within and signs before it passed over. */
function schemeOf(value: string): string | null {
  const address = value
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(tab|newline|colon));?/gi, (_, hex, decimal, name: string = '') =>
      name === '' ? letter(hex ? Number.parseInt(hex, 16) : Number(decimal)) : name === 'colon' ? ':' : '',
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
    .replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  return /^(javascript|vbscript|data):/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function isData(type: string | undefined): boolean {
  return type === 'application/json' || type === 'application/ld+json';
}

/** All opening tags outside data blocks, names in lower case. */
function* tagsOf(html: string): Generator<Tag> {
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [whole, name = '', rest = ''] = match;
    const attributes = new Map<string, string>();
    for (const [, attribute = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
      attributes.set(attribute.toLowerCase(), double ?? single ?? bare ?? '');
    }
    yield { name: name.toLowerCase(), attributes, start: match.index, end: match.index + whole.length };
    // What a data block holds is no markup.
    if (name.toLowerCase() === 'script') {
      SCRIPT_END.lastIndex = TAG.lastIndex;
      const close = SCRIPT_END.exec(html);
      if (close) TAG.lastIndex = close.index;
    }
  }
}
