import { useEffect, useState } from 'preact/hooks';
import type { PolicyToRead, Status } from '../model/own-page-messages.ts';
import { say } from '../warnings/words.ts';
import { askFrontTab, askPolicy, askStatus, type FrontTab } from './ask.ts';
import { Comments } from './comments.tsx';
import { Limits, Privacy } from './limits.tsx';
import { ListNote } from './list-note.tsx';
import { PolicyText } from './policy-text.tsx';
import { StatusBlock } from './status-block.tsx';
import { ThisPage } from './this-page.tsx';
import { Told } from './told.tsx';
import { useAddress } from './use-address.ts';

interface Answers {
  front?: FrontTab;
  status?: Status | undefined;
  read?: PolicyToRead | undefined;
  failed?: boolean;
}

async function ask(policy: string | undefined): Promise<Answers> {
  const [front, status, read] = await Promise.all([askFrontTab(), askStatus(), askPolicy(policy)]);
  return { front, status, read, failed: !status || !read };
}

/** The page was opened to be printed: the browser is asked once the policy stands on it. */
function usePrinting(ready: boolean): void {
  useEffect(() => {
    if (ready && location.search === '?print') window.print();
  }, [ready]);
}

/** The policy is long: the way past it in a narrow window. */
function Jumps() {
  return (
    <nav aria-label={say('popup_jumps')}>
      <a href="#policy-heading">{say('popup_policy_heading')}</a>
      <a href="#privacy-heading">{say('popup_privacy_heading')}</a>
      <a href="#limits-heading">{say('popup_limits_heading')}</a>
      <a href="#status-heading">{say('popup_status_heading')}</a>
    </nav>
  );
}

/** The popup, which is also a page of its own: this tab, the policy, what is seen and what is not, status for IT. */
export function Popup() {
  const [answers, setAnswers] = useState<Answers>();
  const [{ policy }] = useAddress();
  useEffect(() => {
    ask(policy).then(setAnswers, () => setAnswers({ failed: true }));
  }, [policy]);
  usePrinting(answers?.read !== undefined);
  const alone = answers?.front?.kind === 'none';
  return (
    <div class="page" data-alone={alone || undefined}>
      <header>
        <img src="/icons/48.png" alt="" width="24" height="24" />
        <h1>{say('extension_name')}</h1>
      </header>
      {answers?.read && <Jumps />}
      <main aria-busy={answers === undefined}>
        {answers === undefined && <p class="quiet">{say('popup_loading')}</p>}
        {answers?.failed && (
          <p class="problem" role="alert">
            {say('popup_no_background')}
          </p>
        )}
        {answers?.status && <ListNote list={answers.status.list} />}
        {answers?.front && <ThisPage front={answers.front} status={answers.status} />}
        {answers?.front?.kind === 'answered' && <Comments front={answers.front} />}
        <Told />
        {answers?.read && <PolicyText read={answers.read} alone={alone} />}
        <div class="aside">
          <Privacy />
          <Limits />
          {answers?.status && <StatusBlock status={answers.status} />}
          <p>
            <a href="/src/options/options.html#before-photo" target="_blank" rel="noreferrer">
              {say('popup_office')}
            </a>
          </p>
          <p>
            <a href="/src/first-run/first-run.html" target="_blank" rel="noreferrer">
              {say('popup_first_run')}
            </a>
          </p>
          <p>
            <a href="/src/options/options.html#planned" target="_blank" rel="noreferrer">
              {say('popup_planned')}
            </a>
          </p>
        </div>
      </main>
    </div>
  );
}
