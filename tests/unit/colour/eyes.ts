import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  type Rgb,
} from 'culori';

/** Machado, Oliveira and Fernandes (2009), full severity: what the reader sees instead of a colour. */
export const EYES = {
  'usual colour vision': (colour: string) => colour,
  protanopia: seen(filterDeficiencyProt(1)),
  deuteranopia: seen(filterDeficiencyDeuter(1)),
  tritanopia: seen(filterDeficiencyTrit(1)),
};

function seen(filter: (colour: Rgb) => Rgb) {
  const rgb = converter('rgb');
  return (colour: string) => {
    const parsed = rgb(colour);
    if (!parsed) throw new Error(`no colour: ${colour}`);
    return formatHex(filter(parsed));
  };
}
