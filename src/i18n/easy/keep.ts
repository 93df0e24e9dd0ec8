import type { Words } from '../shape.ts';

export const easyKeep: Words['keep'] = {};
