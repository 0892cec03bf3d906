import { useState } from 'preact/hooks';
import { AccountLine, AccountQuestion } from './account-line.tsx';
import { AltTextLine } from './alt-text-line.tsx';
import { BoxLine } from './box-line.tsx';
import { FindingNote } from './finding-note.tsx';
import { mergeShown } from './merge-shown.ts';
import { ProblemNote } from './problem-note.tsx';
import { hasSeveralFixes, keysOf, shownAtFirst } from './shown.ts';
import type { NotesActions, NotesView } from './view.ts';
import { say } from './words.ts';

export interface CardProps {
  view: NotesView;
  actions: NotesActions;
  announce(words: string): void;
}

/** What the open card holds under its header. */
export function Card({ view, actions, announce }: CardProps) {
  const [all, setAll] = useState(false);
  const ordered = mergeShown(view.findings, 'card');
  const keys = keysOf(ordered);
  const shown = all ? ordered : ordered.slice(0, shownAtFirst);
  const hidden = ordered.length - shown.length;
  const quiet = ordered.length === 0 && !view.problem && !view.askAccount && !view.altText;
  return (
    <>
      {view.problem && <ProblemNote problem={view.problem} list={view.list} />}
      {view.problem === 'not-protecting' && <BoxLine tell={actions.tellOfBox} announce={announce} />}
      {saysAccount(view) && <AccountLine view={view} />}
      {quiet && (
        <p class="nothing">{say(view.mark === 'looking' ? 'card_still_looking' : 'card_nothing_found')}</p>
      )}
      {shown.length > 0 && (
        <ul class="notes">
          {shown.map((finding, index) => (
            <FindingNote
              key={keys[index]}
              finding={finding}
              namesWords={view.namesWords}
              actions={actions}
              announce={announce}
            />
          ))}
        </ul>
      )}
      {(hidden > 0 || all) && ordered.length > shownAtFirst && (
        <p class="foot">
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('card_fewer') : say('card_more', { count: hidden })}
          </button>
        </p>
      )}
      {view.askAccount && saysAccount(view) && <AccountQuestion view={view} actions={actions} />}
      {view.altText && <AltTextLine way={view.altText.way} go={actions.goToAltText} />}
      {view.settingsNotCome && <p class="foot">{say('card_settings_not_come')}</p>}
      {hasSeveralFixes(view.findings) && <CopyCorrected copy={actions.copyCorrected} announce={announce} />}
    </>
  );
}

/** Where nothing is looked at, nothing is said about the account either. */
function saysAccount({ mark }: NotesView): boolean {
  return mark !== 'switched-off' && mark !== 'reload' && mark !== 'not-protecting';
}

function CopyCorrected({
  copy,
  announce,
}: {
  copy: NotesActions['copyCorrected'];
  announce(words: string): void;
}) {
  const [outcome, setOutcome] = useState('');

  async function press(): Promise<void> {
    const done = await copy().catch(() => false);
    const words = say(done ? 'card_copy_corrected_done' : 'card_copy_corrected_failed');
    setOutcome(words);
    announce(words);
  }

  return (
    <div class="foot">
      <button type="button" class="button wide" onClick={() => void press()}>
        {say('card_copy_corrected')}
      </button>
      {outcome && <p class="outcome">{outcome}</p>}
    </div>
  );
}
