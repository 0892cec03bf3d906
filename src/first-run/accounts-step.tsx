import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { SiteId } from '../model/draft.ts';
import { siteWords } from '../pages/site-words.ts';
import { say, type WordKey } from '../warnings/words.ts';
import { accountsFrom, writtenFor } from './accounts.ts';
import { ByIt } from './by-it.tsx';
import { type Standing, shownOf } from './use-settings.ts';

interface AccountsStepProps {
  standing: Standing;
  keep: (accounts: string[]) => Promise<string | undefined>;
}

const helps = {
  x: 'setup_accounts_x',
  facebook: 'setup_accounts_facebook',
  instagram: 'setup_accounts_instagram',
  linkedin: 'setup_accounts_linkedin',
} as const satisfies Record<SiteId, WordKey>;

const Entries = z.catch(z.array(z.string()), []);

/** The school's own accounts, a field for each site; those that IT has named are shown above. */
export function AccountsStep({ standing, keep }: AccountsStepProps) {
  const shown = shownOf(standing, 'officialAccounts');
  const own = Entries.parse(shown?.own);
  const byIt = Entries.parse(shown?.value).filter((entry) => !own.includes(entry));
  const [written, setWritten] = useState<Partial<Record<SiteId, string>>>({});
  const [said, setSaid] = useState<{ kept: boolean; words: string }>();
  const fieldOf = (site: SiteId) => written[site] ?? writtenFor(site, own);
  const save = async () => {
    const problem = await keep(SiteId.options.flatMap((site) => accountsFrom(site, fieldOf(site))));
    setSaid({ kept: problem === undefined, words: problem ?? say('setup_accounts_kept') });
    if (problem !== undefined) return;
    // What was written on meanwhile stays as it is.
    setWritten((now) =>
      Object.fromEntries(
        SiteId.options.flatMap((site) => (now[site] === written[site] ? [] : [[site, now[site]]])),
      ),
    );
  };
  return (
    <>
      <p>{say('setup_accounts_intro')}</p>
      {shown?.from !== 'own' && byIt.length > 0 && <ByIt words={byIt.join(', ')} />}
      {!shown?.locked && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <div class="fields">
            {SiteId.options.map((site) => (
              <div key={site}>
                <label for={`account-${site}`}>{siteWords(site)}</label>
                <input
                  id={`account-${site}`}
                  type="text"
                  autocomplete="off"
                  spellcheck={false}
                  aria-describedby={`account-${site}-help`}
                  value={fieldOf(site)}
                  onChange={() => void save()}
                  onInput={({ currentTarget: { value } }) => {
                    setSaid(undefined);
                    setWritten({ ...written, [site]: value });
                  }}
                />
                <p id={`account-${site}-help`} class="quiet">
                  {say(helps[site])}
                </p>
              </div>
            ))}
          </div>
          <p class="actions">
            <button type="submit" class="plain">
              {say('setup_accounts_keep')}
            </button>
            <span role="status" class={said && !said.kept ? 'problem' : 'quiet'}>
              {said?.words}
            </span>
          </p>
        </form>
      )}
    </>
  );
}
