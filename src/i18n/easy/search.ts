import type { Words } from '../shape.ts';

export const easySearch: Words['search'] = {};
