import type { Page, Request } from '@playwright/test';

/** What has come over the wire. */
export interface Answer {
  url: string;
  /** document, stylesheet, script, fetch … */
  type: string;
  /** Of the body as it was sent, compressed. */
  bytes: number;
}

/** Everything a page and its frames and workers ask for, from now on. */
export function watchTraffic(page: Page) {
  const requests: Request[] = [];
  const answers: Promise<Answer>[] = [];
  page.context().on('request', (request) => requests.push(request));
  page.context().on('requestfinished', (request) => answers.push(weigh(request)));
  return {
    requests,
    /** What has been answered so far. */
    answers: () => Promise.all(answers),
    /** How many requests have neither been answered nor failed. */
    open: () => requests.filter((each) => each.timing().responseEnd < 0 && !each.failure()).length,
  };
}

async function weigh(request: Request): Promise<Answer> {
  const { responseBodySize } = await request.sizes();
  // Of a worker's script browsers tell no size; the server has.
  const told = Number(await (await request.response())?.headerValue('content-length'));
  return { url: request.url(), type: request.resourceType(), bytes: responseBodySize || told };
}

export function total(answers: readonly Answer[], type?: string): number {
  return answers
    .filter((answer) => type === undefined || answer.type === type)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
