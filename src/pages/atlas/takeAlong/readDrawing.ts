const SVG = 'http://www.w3.org/2000/svg';

/** What the atlas draws with. */
const NAMES: ReadonlySet<string> = new Set([
  'a',
  'circle',
  'defs',
  'desc',
  'g',
  'line',
  'path',
  'pattern',
  'polygon',
  'rect',
  'svg',
  'text',
  'title',
]);

/** An opening tag, a closing one, or text, as `svgmap/markup/element.ts` writes them. */
const PIECE = /<([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|<\/([a-z]+)>|([^<]+)/gy;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The elements that markup of `svgmap/` stands for. Read by hand and built one by one: the page's policy lets no string
 * become markup, and nothing that the atlas does not draw with can come of it.
 * @throws Error naming the place, for markup that is none of the atlas's
 */
export function readDrawing(markup: string): Element[] {
  const drawn: Element[] = [];
  const open: { name: string; element: Element }[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < markup.length) {
    const start = PIECE.lastIndex;
    const [, name, attributes = '', isEmpty, closed, text] = PIECE.exec(markup) ?? [];
    const parent = open.at(-1);
    if (name !== undefined && NAMES.has(name)) {
      const element = document.createElementNS(SVG, name);
      write(element, attributes);
      if (parent) parent.element.append(element);
      else drawn.push(element);
      if (isEmpty === '') open.push({ name, element });
    } else if (text !== undefined && parent) parent.element.append(plain(text));
    else if (closed !== undefined && parent?.name === closed) open.pop();
    else throw new Error(`no drawing of the atlas: ${markup.slice(start, start + 40)}`);
  }
  if (open.length > 0) throw new Error('a drawing that is cut off');
  return drawn;
}

function write(element: Element, attributes: string): void {
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (/^on/i.test(name)) throw new Error(`no drawing of the atlas: ${name}`);
    // Says of a file what the element itself says of its namespace.
    if (name !== 'xmlns') element.setAttribute(name, plain(value));
  }
}

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
}
