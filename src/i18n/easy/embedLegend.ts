import type { PageWords } from '../shape.ts';

export const easyEmbedLegend: PageWords['embedLegend'] = {
  nationwide: (count) => `全国《ぜんこく》で${count}`,
  scheme: '高知《こうち》県《けん》の決《き》まりで入《はい》った市町村《しちょうそん》との境《さかい》',
};
