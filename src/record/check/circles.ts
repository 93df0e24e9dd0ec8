/**
 * Circles in what points from one key to another, each once, from its first key on:
 * ["a", "b"] for a → b → a.
 */
export function circles(links: ReadonlyMap<string, string>): string[][] {
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of links.keys()) {
    const trail: string[] = [];
    let key: string | undefined = start;
    while (key !== undefined && !seen.has(key)) {
      seen.add(key);
      trail.push(key);
      key = links.get(key);
    }
    const entry = key === undefined ? -1 : trail.indexOf(key);
    if (entry !== -1) found.push(trail.slice(entry));
  }
  return found;
}
