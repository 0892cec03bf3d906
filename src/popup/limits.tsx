import { say } from '../warnings/words.ts';

/** What the school can see of what a person writes. */
export function Privacy() {
  return (
    <section aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{say('popup_privacy_heading')}</h2>
      <p>{say('popup_privacy_text')}</p>
    </section>
  );
}

/** Where Second Look does not look, so that nobody relies on it there. */
export function Limits() {
  return (
    <section aria-labelledby="limits-heading">
      <h2 id="limits-heading">{say('popup_limits_heading')}</h2>
      <p>{say('popup_limits_intro')}</p>
      <ul>
        <li>{say('popup_limits_surfaces')}</li>
        <li>{say('popup_limits_pictures')}</li>
        <li>{say('popup_limits_apps')}</li>
        <li>{say('popup_limits_schedulers')}</li>
        <li>{say('popup_limits_sites')}</li>
        <li>{say('popup_limits_past')}</li>
      </ul>
    </section>
  );
}
