import type { Route } from '@playwright/test';

/** What can become of a file on its way. */
export interface Fault {
  name: string;
  /** Whether it is worth trying whether all is well once it is over: that does not depend on what went wrong. */
  isRetried?: true;
  /** Answers in the file's stead. */
  strike(route: Route): Promise<void>;
}

const PAGE = '<!doctype html><html lang="ja"><title>お知らせ</title><h1>工事中</h1></html>';

/** Everything but slowness, which ends well (`slow.spec.ts`). */
export const FAULTS: readonly Fault[] = [
  { name: 'missing', isRetried: true, strike: (route) => route.fulfill({ status: 404, body: 'not found' }) },
  { name: 'server error', strike: (route) => route.fulfill({ status: 500, body: '' }) },
  { name: 'empty', strike: (route) => changed(route, () => '') },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenths) => ({
    name: `cut off at ${tenths} tenths`,
    strike: (route: Route) =>
      changed(route, (body) => body.subarray(0, Math.floor((body.length * tenths) / 10))),
  })),
  { name: 'of a wrong type', strike: (route) => changed(route, (body) => body, 'application/octet-stream') },
  { name: 'a page instead', strike: (route) => route.fulfill({ body: PAGE, contentType: 'text/html' }) },
  {
    name: 'another file instead',
    strike: (route) => route.fulfill({ body: '{"error":"over quota"}', contentType: 'application/json' }),
  },
  // After a release the files of the last one may be gone, and a host answers with the page for what it does not have.
  {
    name: 'gone with a release',
    isRetried: true,
    strike: (route) => route.fulfill({ status: 404, body: PAGE, contentType: 'text/html' }),
  },
  { name: 'no connection', strike: (route) => route.abort('internetdisconnected') },
];

/** The file as it is, but for its content and, if asked for, its type. */
async function changed(
  route: Route,
  change: (body: Buffer) => Buffer | string,
  contentType?: string,
): Promise<void> {
  const response = await route.fetch();
  const body = change(await response.body());
  const type = contentType ?? response.headers()['content-type'] ?? 'text/plain';
  await route.fulfill({ status: 200, body, contentType: type });
}
