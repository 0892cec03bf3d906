import type { ComponentChildren } from 'preact';

interface BoxesProps<Item extends string> {
  id: string;
  legend: string;
  all: readonly Item[];
  word: (item: Item) => string;
  chosen: readonly Item[];
  choose: (chosen: Item[]) => void;
  invalid: boolean;
  /** What is wrong, under the id of the boxes and `-problem`. */
  children: ComponentChildren;
}

/** Boxes to tick, of which several can hold. */
export function Boxes<Item extends string>(props: BoxesProps<Item>) {
  const { id, legend, all, word, chosen, choose, invalid, children } = props;
  return (
    <fieldset id={id} data-invalid={invalid || undefined} aria-describedby={`${id}-problem`}>
      <legend>{legend}</legend>
      <div class="boxes">
        {all.map((item) => (
          <label key={item} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(item)}
              onChange={(event) => {
                const ticked = event.currentTarget.checked;
                choose(all.filter((other) => (other === item ? ticked : chosen.includes(other))));
              }}
            />
            <span>{word(item)}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
