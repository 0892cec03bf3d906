import { useState } from 'preact/hooks';
import type { ClauseAddress } from '../model/finding.ts';
import type { PageComments, ShownComment } from '../model/messages.ts';
import { CheckedComments } from '../model/own-page-messages.ts';
import { askBackground } from '../pages/ask-background.ts';
import { clauseWords } from '../warnings/clause-words.ts';
import { say } from '../warnings/words.ts';
import { askComments, type FrontTab, showComment } from './ask.ts';

interface Looked extends PageComments, Pick<CheckedComments, 'byPolicy'> {
  found: { number: number; comment: ShownComment; messages: string[]; clauses: ClauseAddress[] }[];
}

type State = 'resting' | 'looking' | 'silent' | Looked;

async function look(tab: number): Promise<Looked | 'silent'> {
  const page = await askComments(tab);
  if (!page) return 'silent';
  const checked = await askBackground({ type: 'check-comments', comments: page.comments }, CheckedComments);
  if (!checked) return 'silent';
  const found = page.comments.flatMap((comment, number) => {
    const findings = checked.comments[number]?.findings ?? [];
    const messages = [...new Set(findings.map(({ message }) => message))];
    const clauses = findings[0]?.clauses ?? [];
    return messages.length === 0 ? [] : [{ number, comment, messages, clauses }];
  });
  return { ...page, byPolicy: checked.byPolicy, found };
}

/** Looks, when asked, through the comments that others left on the page in front. */
export function Comments({ front: { tab } }: { front: Extract<FrontTab, { kind: 'answered' }> }) {
  const [state, setState] = useState<State>('resting');

  async function check(): Promise<void> {
    setState('looking');
    setState(await look(tab).catch(() => 'silent' as const));
  }

  return (
    <section class="comments" aria-labelledby="comments-heading">
      <h2 id="comments-heading">{say('popup_comments_heading')}</h2>
      <p class="quiet">{say('popup_comments_intro')}</p>
      <button
        type="button"
        aria-disabled={state === 'looking'}
        onClick={() => state !== 'looking' && void check()}
      >
        {say('popup_comments_check')}
      </button>
      <p role="status">{wordsOf(state)}</p>
      {typeof state === 'object' && state.found.length > 0 && <Found looked={state} tab={tab} />}
    </section>
  );
}

function wordsOf(state: State): string {
  switch (state) {
    case 'resting':
      return '';
    case 'looking':
      return say('popup_comments_checking');
    case 'silent':
      return say('popup_comments_silent');
    default:
      return outcomeOf(state);
  }
}

function outcomeOf({ comments: { length: count }, found, leftOut }: Looked): string {
  if (count === 0) return say('popup_comments_none');
  const more = leftOut > 0 ? ` ${say('popup_comments_left_out', { count: leftOut })}` : '';
  if (found.length > 0) return say('popup_comments_found', { found: found.length, count }) + more;
  return (count === 1 ? say('popup_comments_fine_one') : say('popup_comments_fine', { count })) + more;
}

function Found({ looked, tab }: { looked: Looked; tab: number }) {
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());

  async function show(number: number): Promise<void> {
    if (!(await showComment(tab, number))) setGone(new Set([...gone, number]));
  }

  return (
    <>
      {!looked.byPolicy && <p class="quiet">{say('popup_comments_no_clause')}</p>}
      <ol>
        {looked.found.map(({ number, comment, messages, clauses }) => {
          const author = comment.author ?? say('popup_comments_author_unknown');
          return (
            <li key={number}>
              <p class="who">
                <strong>{author}</strong>
              </p>
              <blockquote>{comment.text}</blockquote>
              {messages.map((message) => (
                <p key={message}>{message}</p>
              ))}
              {clauses.length > 0 && (
                <p class="quiet">{clauses.map((clause) => clauseWords(clause, 'hold')).join(' · ')}</p>
              )}
              {gone.has(number) ? (
                <p class="quiet" role="status">
                  {say('popup_comments_gone')}
                </p>
              ) : (
                <button
                  type="button"
                  class="plain"
                  aria-label={say('popup_comments_show_named', { author })}
                  onClick={() => void show(number)}
                >
                  {say('popup_comments_show')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
