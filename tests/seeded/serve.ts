// Serves the site that ATLAS_SITE names, as `npm run serve` does, but for the header that SEEDED_FAULT changes:
// `serve.ts <port>`.
import { createServer } from 'node:http';
import path from 'node:path';
import { siteHandler } from '../../src/build/serve/site.ts';
import { seededFault } from './faults.ts';

const { ATLAS_SITE = 'dist', SEEDED_FAULT } = process.env;
const fault = SEEDED_FAULT ? seededFault(SEEDED_FAULT) : null;
const answer = siteHandler(path.resolve(ATLAS_SITE));

const server = createServer((request, response) => {
  if (fault && 'header' in fault) {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      set(name, typeof value === 'string' ? fault.header(name, value) : value);
  }
  answer(request, response);
});
server.listen(Number(process.argv[2]), 'localhost');
process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
