import type { Words } from '../shape.ts';

export const easyTown: Words['town'] = {};
