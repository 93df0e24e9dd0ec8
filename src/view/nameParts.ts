import { hasRuby } from '../i18n/ruby.ts';

/** Before the words that say what kind of region it is; 因幡・但馬麒麟のまち is two names. */
const BREAKS =
  /(?=連携中枢都市圏|広域連携中枢|連携都市圏|広域都市圏|都市広域圏|共創都市圏|田園中枢都市圏|中央地域|麒麟のまち)|(?<= )(?=Region$|Kirin no Machi)/;

/**
 * A region's name in the parts between which a line may break, in order; together they are the name again.
 * A name under its reading stays whole: the notation must not be cut.
 */
export function nameParts(name: string): string[] {
  return hasRuby(name) ? [name] : name.split(BREAKS);
}
