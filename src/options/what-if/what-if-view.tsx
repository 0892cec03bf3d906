import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { Account, Draft, SiteId, Surface } from '../../model/draft.ts';
import { PolicyToRead } from '../../model/own-page-messages.ts';
import { askBackground } from '../../pages/ask-background.ts';
import { siteWords } from '../../pages/site-words.ts';
import { useSettingsChanges } from '../../pages/use-settings-changes.ts';
import { say, type WordKey } from '../../warnings/words.ts';
import { accountWords, verdictWord } from '../planned/planned-words.ts';
import { Choice } from './choice.tsx';
import { Found } from './found.tsx';
import { useWhatIf } from './use-what-if.ts';

/** A press has no text; everything else can be tried. */
const surfaces = Surface.options.filter((surface) => surface !== 'press');

const surfaceKeys = {
  post: 'what_if_surface_post',
  comment: 'what_if_surface_comment',
  message: 'what_if_surface_message',
  article: 'what_if_surface_article',
  recommendation: 'what_if_surface_recommendation',
  profile: 'what_if_surface_profile',
  repost: 'what_if_surface_repost',
} as const satisfies Record<(typeof surfaces)[number], WordKey>;

const pictures = { photo: 'what_if_photo', video: 'what_if_video' } as const;

/** The policies that can be tried, the adopted one first; asked anew when this part is shown or another is adopted. */
function usePolicies(shown: boolean): PolicyToRead['choices'] {
  const [choices, setChoices] = useState<PolicyToRead['choices']>([]);
  const ask = useCallback(async () => {
    const read = await askBackground({ type: 'policy' }, PolicyToRead);
    setChoices(read?.choices ?? []);
  }, []);
  useEffect(() => {
    if (shown) void ask();
  }, [shown, ask]);
  useSettingsChanges(ask);
  return choices;
}

/** A post to try: what would be said of it, under which policy, and who has set that. Nothing of it is kept. */
export function WhatIfView({ shown }: { shown: boolean }) {
  const id = useId();
  const choices = usePolicies(shown);
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>('facebook');
  const [surface, setSurface] = useState<(typeof surfaces)[number]>('post');
  const [account, setAccount] = useState<Account>('official');
  const [attached, setAttached] = useState<('photo' | 'video')[]>([]);
  const [policy, setPolicy] = useState<string>();
  const draft = Draft.parse({ text, site, surface, account, attachments: attached });
  const chosen = choices.some((one) => one.id === policy) ? policy : choices[0]?.id;
  const answered = useWhatIf(draft, chosen);
  const [adopted] = choices;
  return (
    <>
      <p>{say('what_if_intro')}</p>
      <p class="quiet">{say('what_if_not_kept')}</p>
      <label for={`${id}-text`}>{say('what_if_text')}</label>
      <textarea
        id={`${id}-text`}
        class="tried"
        rows={5}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <div class="side-by-side">
        <Choice
          label={say('what_if_policy')}
          value={chosen ?? ''}
          options={choices.map((one) => ({
            value: one.id,
            words:
              one.id === adopted?.id
                ? say('popup_policy_adopted', { title: one.title, organisation: one.organisation })
                : `${one.title}, ${one.organisation}`,
          }))}
          choose={setPolicy}
        />
        <Choice
          label={say('what_if_account')}
          value={account}
          options={Account.options.map((value) => ({ value, words: accountWords(value) }))}
          choose={setAccount}
        />
        <Choice
          label={say('what_if_site')}
          value={site}
          options={SiteId.options.map((value) => ({ value, words: siteWords(value) }))}
          choose={setSite}
        />
        <Choice
          label={say('what_if_surface')}
          value={surface}
          options={surfaces.map((value) => ({ value, words: say(surfaceKeys[value]) }))}
          choose={setSurface}
        />
      </div>
      <fieldset>
        <legend>{say('what_if_attached')}</legend>
        <div class="boxes">
          {(['photo', 'video'] as const).map((kind) => (
            <label key={kind} class="box">
              <input
                type="checkbox"
                checked={attached.includes(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  setAttached(checked ? [...attached, kind] : attached.filter((one) => one !== kind))
                }
              />
              {say(pictures[kind])}
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status" class="quiet">
        {answered?.answer
          ? say('what_if_said', {
              verdict: verdictWord(answered.answer.result.verdict),
              count: answered.answer.result.findings.length,
            })
          : say('what_if_nothing_yet')}
      </p>
      {answered && <Found {...answered} />}
    </>
  );
}
