import type { Words } from '../shape.ts';

export const enKeys: Words['keys'] = {};
