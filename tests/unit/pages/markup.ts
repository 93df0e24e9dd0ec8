/** An element of a page with what is in it, in order. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
  parent: Element | null;
}

const TOKEN = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/**
 * The elements of a page as React writes it: everything quoted, escaped and closed.
 * @throws Error for markup of another kind
 */
export function readMarkup(html: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], parent: null };
  let open = root;
  let end = 0;
  for (const match of html.matchAll(TOKEN)) {
    const [whole, closing, name = '', attributes = '', selfClosing, text] = match;
    if (match.index !== end) throw new Error(`no markup: ${html.slice(end, end + 80)}`);
    end = match.index + whole.length;
    if (text !== undefined) open.children.push(plain(text));
    else if (closing === '/') {
      if (open.name !== name || open.parent === null) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
    } else {
      const given = [...attributes.matchAll(ATTRIBUTE)].map(
        ([, key = '', value = '']) => [key, plain(value)] as const,
      );
      const element: Element = { name, attributes: new Map(given), children: [], parent: open };
      open.children.push(element);
      if (selfClosing !== '/') open = element;
    }
  }
  if (open !== root || end !== html.length) throw new Error(`<${open.name}> is left open`);
  return root;
}

function plain(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** All elements below one, in the order of the page. */
export function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...elementsIn(child)],
  );
}

/** Elements below one that have a class. */
export function withClass(element: Element, name: string): Element[] {
  return elementsIn(element).filter(({ attributes }) => attributes.get('class')?.split(' ').includes(name));
}

/** @throws Error if there is not exactly one element with this id */
export function byId(element: Element, id: string): Element {
  const found = elementsIn(element).filter(({ attributes }) => attributes.get('id') === id);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements are #${id}`);
  return found[0];
}

/** The text a sighted reader reads along the line: without the readings above it. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'rt' || child.name === 'rp' ? '' : textOf(child);
    })
    .join('');
}

/** Every text of a page with the element it stands in. */
export function textNodes(element: Element): (readonly [text: string, parent: Element])[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [[child, element] as const] : textNodes(child),
  );
}

/** The language of what stands in an element, as the page says it; null where it does not. */
export function languageOf(element: Element): string | null {
  const own = element.attributes.get('lang');
  if (own !== undefined) return own;
  return element.parent === null ? null : languageOf(element.parent);
}
