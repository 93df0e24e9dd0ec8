import { z } from 'zod';
import { isObject } from '../../../src/record/check/place.ts';

/** Every place of a schema that takes a text, "initiatives[].title", as the JSON Schema made from it says. */
export function textPlacesOf(schema: z.ZodType): string[] {
  const places = new Set<string>();
  gather(z.toJSONSchema(schema, { io: 'input' }), '', places);
  return [...places].map((place) => place.slice(1));
}

function gather(node: unknown, place: string, places: Set<string>): void {
  if (!isObject(node)) return;
  for (const each of [node.anyOf, node.oneOf].flat()) gather(each, place, places);
  if (node.type === 'string') places.add(place);
  gather(node.items, `${place}[]`, places);
  if (!isObject(node.properties)) return;
  for (const [key, each] of Object.entries(node.properties)) gather(each, `${place}.${key}`, places);
}
