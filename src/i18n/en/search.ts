import type { Words } from '../shape.ts';

export const enSearch: Words['search'] = {};
