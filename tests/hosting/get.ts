import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

/** What a server answered, as it travelled. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Without what fetch does by itself: following, unpacking, asking for compression. Keeps no connection. */
export async function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { headers, agent: false }, resolve).on('error', reject).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}

/** Pages are asked for by their folder. */
export function addressOf(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/, '');
}

/** Header names as Node gives them. */
export function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
