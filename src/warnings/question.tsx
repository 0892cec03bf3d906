/** A question with a button for each answer. */
export function Question(props: {
  question: string;
  choices: readonly { id: string; label: string }[];
  choose(id: string): void;
}) {
  return (
    <fieldset class="question">
      <legend>{props.question}</legend>
      <p class="choices">
        {props.choices.map(({ id, label }) => (
          <button type="button" key={id} class="button" onClick={() => props.choose(id)}>
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
