import { useId } from 'preact/hooks';

interface ChoicesProps {
  question: string;
  /** Why it is asked. */
  reason?: string;
  choices: readonly { id: string; label: string }[];
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** A question with one answer, which can be changed. */
export function Choices({ question, reason, choices, chosen, choose }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset class="question">
      <legend>{question}</legend>
      {reason && <p class="soft">{reason}</p>}
      {choices.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => choose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
