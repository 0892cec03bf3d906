import { say } from '../warnings/words.ts';

/** What is left to know: where it shows, and what it does not do. */
export function ReadyStep() {
  return (
    <>
      <p>{say('first_run_ready_words')}</p>
      <h3>{say('first_run_pin')}</h3>
      <p>{say('first_run_pin_how')}</p>
      <h3>{say('first_run_not')}</h3>
      <ul>
        <li>{say('first_run_not_phones')}</li>
        <li>{say('first_run_not_sites')}</li>
        <li>{say('first_run_not_judge')}</li>
      </ul>
      <p>
        <a href="/src/options/options.html">{say('first_run_options')}</a>
      </p>
      <p class="quiet">{say('first_run_again')}</p>
    </>
  );
}
