import type { Words } from '../shape.ts';

export const easyKeys: Words['keys'] = {};
