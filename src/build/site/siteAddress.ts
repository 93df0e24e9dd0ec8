/**
 * Where the site will stand, from SITE_URL ("https://city.example/atlas/").
 * Without it: at the root, and no canonical addresses are written.
 * @throws Error for something that is no http(s) address, or whose path servers and pages would write in different ways
 */
export function siteAddress(url: string | undefined): { base: string; origin: string | null } {
  if (url === undefined || url === '') return { base: '/', origin: null };
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new Error(`SITE_URL is "${url}"; it must be an address such as https://city.example/atlas/`);
  }
  const { origin, pathname, search, hash } = parsed;
  // Servers compare decoded paths, addresses hold encoded ones: a path that is the same in both is right everywhere.
  if (search !== '' || hash !== '' || !/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(pathname))
    throw new Error(
      `SITE_URL is "${url}"; its path may hold plain letters, digits and the signs - . _ ~, and nothing may follow it`,
    );
  return { base: pathname.endsWith('/') ? pathname : `${pathname}/`, origin };
}

/**
 * Where readers report mistakes, from SITE_CONTACT ("mailto:…" or an http(s) address); null without it.
 * @throws Error for anything else
 */
export function siteContact(contact: string | undefined): string | null {
  if (contact === undefined || contact === '') return null;
  const parsed = URL.parse(contact);
  if (parsed !== null && /^(?:https?|mailto):$/.test(parsed.protocol)) return contact;
  throw new Error(`SITE_CONTACT is "${contact}"; it must begin with https:// or mailto:`);
}
