import { z } from 'zod';

// Before the first schema is made: it would try whether a string may become code, which pages forbid and report.
z.config({ jitless: true });

export { z };
