import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  options: readonly { value: Value; words: string }[];
  choose: (value: Value) => void;
}

/** One of several, in a list that opens. */
export function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) choose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
