/** What this project uses of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'error', handle: (error: Error) => void): this;
    on(event: 'openTag', handle: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag', handle: (name: string) => void): this;
    on(event: 'text', handle: (value: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', handle: (value: string) => void): this;
    parse(xml: string): void;
  }
}
