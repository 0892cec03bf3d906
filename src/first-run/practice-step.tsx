import { useRef, useState } from 'preact/hooks';
import { isControlEnter } from '../sites/keys.ts';
import { say } from '../warnings/words.ts';
import { type Standing, shownOf } from './use-settings.ts';

const examples = ['setup_example_name', 'setup_example_phone', 'setup_example_fair'] as const;

/** What the school's account is called: as in settings, where one is named. */
function schoolName(standing: Standing): string {
  const accounts = shownOf(standing, 'officialAccounts')?.value;
  const [first] = Array.isArray(accounts) ? (accounts as unknown[]) : [];
  return typeof first === 'string' ? first.replace(/^[a-z]+:/, '') : say('setup_practice_school');
}

/**
 * A composer that posts nowhere. It looks like a site's, and what happens in it is done by what runs on the sites: the
 * script beside this page notices it, has its text checked by the rules and the policy that hold, and holds its button.
 */
export function PracticeStep({ standing }: { standing: Standing }) {
  const field = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const put = (text: string) => {
    const { current } = field;
    if (!current) return;
    setSaid('');
    current.focus();
    current.textContent = text;
    getSelection()?.selectAllChildren(current);
    getSelection()?.collapseToEnd();
    current.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const post = () => {
    if (field.current?.textContent?.trim() === '') return setSaid(say('setup_practice_empty'));
    put('');
    setSaid(say('setup_practice_gone'));
  };
  return (
    <>
      <p>{say('setup_practice_intro')}</p>
      <p class="quiet">{say('setup_practice_not_kept')}</p>
      <ul class="examples">
        {examples.map((key) => (
          <li key={key}>
            <span>{say(key)}</span>
            <button
              type="button"
              class="plain"
              aria-label={say('setup_practice_try_this', { text: say(key) })}
              onClick={() => put(say(key))}
            >
              {say('setup_practice_try')}
            </button>
          </li>
        ))}
      </ul>
      <div class="practice" data-practice>
        <label for="practice-account">{say('setup_practice_as')}</label>
        <select id="practice-account" data-practice-account>
          <option value="official">{schoolName(standing)}</option>
          <option value="personal">{say('setup_practice_self')}</option>
        </select>
        {/* biome-ignore lint/a11y/useSemanticElements: words inside a textarea cannot be underlined, and on the sites they are in such boxes */}
        <div
          ref={field}
          class="practice-text"
          data-practice-text
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={say('setup_practice_text')}
          contentEditable="plaintext-only"
          spellcheck={false}
          onInput={({ currentTarget: { textContent } }) => {
            if (textContent !== '') setSaid('');
          }}
          onKeyDown={(event) => {
            if (!isControlEnter(event)) return;
            event.preventDefault();
            post();
          }}
        />
        <p class="practice-post">
          <button type="button" data-practice-post onClick={post}>
            {say('setup_practice_post')}
          </button>
        </p>
      </div>
      <p role="status" class={said === '' ? '' : 'wording'}>
        {said}
      </p>
    </>
  );
}
