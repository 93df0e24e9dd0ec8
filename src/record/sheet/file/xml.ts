import { Parser } from 'saxen';

interface Visitor {
  open?(name: string, attributes: Readonly<Record<string, string | undefined>>): void;
  text?(value: string): void;
  close?(name: string): void;
}

/**
 * Goes through an XML text from start to end. Names come without the prefix that some programs give them.
 * @throws Error for what is no XML
 */
export function walk(xml: string, { open, text, close }: Visitor): void {
  if (xml === '') return;
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('openTag', (name, attributes) => open(local(name), attributes()));
  if (text) parser.on('text', (value, decode) => text(unescaped(decode(value))));
  if (text) parser.on('cdata', (value) => text(value));
  if (close) parser.on('closeTag', (name) => close(local(name)));
  parser.parse(xml.replace(/^\uFEFF/, ''));
}

/** Workbooks write some characters as "_x000D_". */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
