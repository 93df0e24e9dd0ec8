import type { Words } from '../shape.ts';

export const easyLocate: Words['locate'] = {};
