/** Draws what has not been drawn yet under this name, and else gives back what was. */
export type Once = <Drawn>(name: string, draw: () => Drawn) => Drawn;

/** A memory of its own, which lasts as long as the function. */
export function createOnce(): Once {
  const known = new Map<string, unknown>();
  return <Drawn>(name: string, draw: () => Drawn): Drawn => {
    if (known.has(name)) return known.get(name) as Drawn;
    const drawn = draw();
    known.set(name, drawn);
    return drawn;
  };
}
