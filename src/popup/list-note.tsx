import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ListState } from '../model/messages.ts';
import { say } from '../warnings/words.ts';

/** What a list in doubt means for the person; undefined where it can be relied on. */
function doubt({ state, age }: ListState): string | undefined {
  switch (state) {
    case 'too-old':
      return say('popup_list_too_old', { hours: Math.round(age ?? 0) });
    case 'expired':
      return say('popup_list_expired');
    case 'failed':
      return say('popup_list_failed');
    case 'none':
    case 'waiting':
    case 'fresh':
      return undefined;
    default:
      return state satisfies never;
  }
}

/** A browser asks about access to a server only in answer to a press. */
function AllowAccess({ origin }: { origin: string }) {
  const [said, setSaid] = useState('');
  const allow = () =>
    browser.permissions.request({ origins: [`${origin}/*`] }).then(
      (granted) => setSaid(say(granted ? 'popup_list_allowed' : 'popup_list_not_allowed')),
      () => setSaid(say('popup_list_not_allowed')),
    );
  return (
    <p>
      <button type="button" onClick={allow}>
        {say('popup_list_allow', { host: new URL(origin).host })}
      </button>
      <span role="status" class="said">
        {said}
      </span>
    </p>
  );
}

/** What is wrong with the no-photo list and the way out; nothing where all is well. */
export function ListNote({ list }: { list: ListState }) {
  const meaning = doubt(list);
  if (meaning === undefined && list.problem === undefined) return null;
  return (
    <section class="problem" aria-labelledby="list-heading">
      <h2 id="list-heading">{say('popup_list_heading')}</h2>
      {meaning !== undefined && <p>{meaning}</p>}
      {list.problem !== undefined && <p>{list.problem}</p>}
      {meaning !== undefined && <p>{say('popup_list_pictures_held')}</p>}
      {list.askFor !== undefined && <AllowAccess origin={list.askFor} />}
    </section>
  );
}
