import type { Words } from '../shape.ts';

export const enTown: Words['town'] = {};
