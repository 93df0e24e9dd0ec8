import { wakeEveryPage } from './wake.ts';

/** Entry of pages that are only read. */
await wakeEveryPage();
