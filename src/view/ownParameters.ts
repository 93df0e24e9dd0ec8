/** What the address of a page with a map may say (`view/address.ts`). */
export const VIEW_PARAMETERS = [
  'region',
  'municipality',
  'initiative',
  'at',
  'color',
  'category',
  'pillar',
  'stat',
  'year',
  'only',
] as const;

/**
 * The query of an address without what others have added to it: portals and mails add who came by them, which is nothing
 * to be printed with a citation.
 * @returns with its "?", or empty; values as they stood there
 */
export function ownParameters(search: string): string {
  const own = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => VIEW_PARAMETERS.some((name) => part.startsWith(`${name}=`)));
  return own.length === 0 ? '' : `?${own.join('&')}`;
}
