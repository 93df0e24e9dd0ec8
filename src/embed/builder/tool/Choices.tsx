interface ChoicesProps<T extends string> {
  legend: string;
  /** Tells the group from the others of the page. */
  name: string;
  chosen: T;
  options: readonly { id: T; label: string }[];
  choose(id: T): void;
}

/** One of a few: radio buttons under what they are about. */
export function Choices<T extends string>({ legend, name, chosen, options, choose }: ChoicesProps<T>) {
  return (
    <fieldset className="builder-choices-of">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="radio"
            name={`builder-${name}`}
            value={id}
            checked={chosen === id}
            onChange={() => choose(id)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
