import type { Words } from '../shape.ts';

export const enAccessibility: Words['accessibility'] = {};
