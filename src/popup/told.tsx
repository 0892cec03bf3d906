import { useEffect, useState } from 'preact/hooks';
import type { Declared } from '../model/draft.ts';
import { DeclaredPeople } from '../model/own-page-messages.ts';
import { askBackground } from '../pages/ask-background.ts';
import { dayWords } from '../pages/dates.ts';
import { siteWords } from '../pages/site-words.ts';
import { say, type WordKey } from '../warnings/words.ts';

const words = {
  'own-child': 'popup_told_own_child',
  relative: 'popup_told_relative',
  'family-friend': 'popup_told_family_friend',
  'not-a-pupil': 'popup_told_not_a_pupil',
  'not-a-parent': 'popup_told_not_a_parent',
} as const satisfies Record<Declared, WordKey>;

type Person = DeclaredPeople['people'][number];

function wordsOf({ site, declared, told, since }: Person): string {
  const parts = [
    siteWords(site),
    ...(declared ? [say(words[declared])] : []),
    told
      ? say('popup_told_declared', { day: dayWords(told) })
      : say('popup_told_since', { day: dayWords(since) }),
  ];
  return parts.join(' · ');
}

/** Those of whom the person said how they are bound to them, each with a way to take it back; nothing where there are none. */
export function Told() {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void askBackground({ type: 'people' }, DeclaredPeople).then((answer) => setPeople(answer?.people ?? []));
  }, []);

  async function forget({ id, name }: Person): Promise<void> {
    const answer = await askBackground({ type: 'forget-person', id }, DeclaredPeople);
    if (!answer) return;
    setPeople(answer.people);
    setSaid(say('popup_told_forgotten', { name }));
  }

  if (people.length === 0 && said === '') return null;
  return (
    <section class="told" aria-labelledby="told-heading">
      <h2 id="told-heading">{say('popup_told_heading')}</h2>
      <p class="quiet">{say('popup_told_intro')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <strong>{person.name}</strong> <span class="quiet">{wordsOf(person)}</span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={say('popup_told_forget_named', { name: person.name })}
              onClick={() => void forget(person)}
            >
              {say('popup_told_forget')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
