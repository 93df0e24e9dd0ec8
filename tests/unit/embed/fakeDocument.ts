/** Just enough of a document to write nodes down as React writes markup. */
class FakeElement {
  readonly #attributes: [name: string, value: string][] = [];
  readonly #children: (FakeElement | string)[] = [];

  readonly name: string;
  readonly namespace: string;

  constructor(name: string, namespace: string) {
    this.name = name;
    this.namespace = namespace;
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.push([name, value]);
  }

  append(...children: (FakeElement | string)[]): void {
    this.#children.push(...children);
  }

  get outerHTML(): string {
    const written = this.#attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).sort();
    const inside = this.#children.map((child) =>
      typeof child === 'string' ? escaped(child) : child.outerHTML,
    );
    return `<${this.name}${written.join('')}>${inside.join('')}</${this.name}>`;
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';

export const fakeDocument = {
  createElement: (name: string) => new FakeElement(name, HTML),
  createElementNS: (namespace: string, name: string) => new FakeElement(name, namespace),
};

export function markupOf(nodes: readonly (Element | string)[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? escaped(node) : (node as unknown as FakeElement).outerHTML))
    .join('');
}

/** Markup of React's with the attributes of each element in the order of their names. */
export function inOrder(html: string): string {
  return html.replace(/<([a-zA-Z]+)((?: [\w-]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
    const sorted = [...attributes.matchAll(/ [\w-]+="[^"]*"/g)].map(([each]) => each).sort();
    return `<${name}${sorted.join('')}`;
  });
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}
