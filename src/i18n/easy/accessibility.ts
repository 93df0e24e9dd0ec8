import type { Words } from '../shape.ts';

export const easyAccessibility: Words['accessibility'] = {};
