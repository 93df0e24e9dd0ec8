interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where the tag begins and ends in the page. */
  start: number;
  end: number;
}

const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const SCRIPT_END = /<\/script/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Built pages must hold under `script-src 'self'; style-src 'self'`.
 * @throws Error naming page and place for an inline script, a style attribute or element, an event
 *   attribute, a `javascript:` address or a frame with its page inside
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
    if (value.trimStart().toLowerCase().startsWith('javascript:')) return 'a javascript: address';
  }
  return null;
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
