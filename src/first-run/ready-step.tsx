import { say } from '../warnings/words.ts';

/** What is left to know: where it shows, and what it does not do. */
export function ReadyStep() {
  return (
    <>
      <p>{say('setup_ready_words')}</p>
      <h3>{say('setup_pin')}</h3>
      <p>{say('setup_pin_how')}</p>
      <h3>{say('setup_not')}</h3>
      <ul>
        <li>{say('setup_not_phones')}</li>
        <li>{say('setup_not_sites')}</li>
        <li>{say('setup_not_judge')}</li>
      </ul>
      <p>
        <a href="/src/options/options.html">{say('setup_options')}</a>
      </p>
      <p class="quiet">{say('setup_again')}</p>
    </>
  );
}
