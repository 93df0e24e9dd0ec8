const LONGEST_SHOWN = 40;

/** A value of an address as a note shows it; cut between characters, never inside a surrogate pair. */
export function shorten(value: string): string {
  const characters = [...value];
  return characters.length <= LONGEST_SHOWN ? value : `${characters.slice(0, LONGEST_SHOWN).join('')}…`;
}
