import { z } from 'zod';
import { fieldInJapanese } from '../../record/check/fieldNames.ts';
import { agreement } from '../../record/schema/agreement.ts';
import { region } from '../../record/schema/region.ts';
import { sourceList, taxonomy } from '../../record/schema/shared.ts';
import { strategy } from '../../record/schema/strategy.ts';
import type { Bilingual } from './about.ts';

interface Form {
  name: string;
  title: Bilingual;
  schema: z.ZodType;
}

const FORMS: readonly Form[] = [
  { name: 'region', title: { ja: '圏域のファイル', en: 'A region' }, schema: region },
  {
    name: 'agreement',
    title: { ja: '連携協約のファイル', en: 'A partnership agreement' },
    schema: agreement,
  },
  {
    name: 'strategy',
    title: { ja: '総合戦略のファイル', en: "A municipality's strategy" },
    schema: strategy,
  },
  { name: 'taxonomy', title: { ja: '分類のファイル', en: 'The taxonomy' }, schema: taxonomy },
  { name: 'sources', title: { ja: '資料一覧のファイル', en: 'The documents' }, schema: sourceList },
];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface JsonSchema {
  name: string;
  title: Bilingual;
  content: { readonly [key: string]: Json };
}

/**
 * The forms of the files under data/ as JSON Schema, made from the schema in force (src/record/schema).
 * What JSON Schema cannot say (known codes, order of dates, counts that agree) is said by `npm run data:check`.
 */
export function jsonSchemas(): JsonSchema[] {
  return FORMS.map(({ name, title, schema }) => {
    const { $schema, ...form } = described(
      JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))),
    ) as { $schema: string };
    return { name, title, content: { $schema, title: `${title.ja} / ${title.en}`, ...form } };
  });
}

/** Gives every property the Japanese name of its field, which editors show beside it. */
function described(node: Json): Json {
  if (Array.isArray(node)) return node.map(described);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'properties' ? describedProperties(value) : described(value),
    ]),
  );
}

function describedProperties(properties: Json): Json {
  if (properties === null || typeof properties !== 'object') return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([field, form]) => {
      const name = fieldInJapanese(field);
      const rest = described(form) as { readonly [key: string]: Json };
      return [field, name === field ? rest : { description: name, ...rest }];
    }),
  );
}
