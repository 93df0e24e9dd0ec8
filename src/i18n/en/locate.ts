import type { Words } from '../shape.ts';

export const enLocate: Words['locate'] = {};
