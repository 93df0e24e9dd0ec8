import type { Words } from '../shape.ts';

export const enKeep: Words['keep'] = {};
