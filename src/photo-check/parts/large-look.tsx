import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../warnings/words.ts';
import { facesWords, fileTitle } from '../said.ts';
import type { Look } from '../use-look.ts';
import { FileOptions } from './file-options.tsx';
import { FinishBar } from './finish-bar.tsx';
import { GroupStep } from './group-step.tsx';
import { NoLook } from './no-look.tsx';
import { Picture } from './picture.tsx';
import { Questions } from './questions.tsx';
import { StopQuestion } from './stop-question.tsx';
import { Thumbnails } from './thumbnails.tsx';
import { VideoSheet } from './video-sheet.tsx';

interface LargeLookProps {
  look: Look;
  stopping: boolean;
  askToStop: () => void;
  goOn: () => void;
}

/** The large form: the files in a row, the chosen one large, and beside it what is asked and what can be done. */
export function LargeLook({ look, stopping, askToStop, goOn }: LargeLookProps) {
  const { state, dispatch } = look;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focus = () => {
      // Where the page still has the focus it stays: somebody may be writing (Firefox would give it, seen 2026-11 in 153).
      if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
    };
    focus();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, []);
  const item = state.items.find(({ id }) => id === state.chosen);
  if (!item) return null;
  const several = state.items.length > 1;
  return (
    <main class="large" aria-labelledby="look-title">
      <header>
        <h1 id="look-title" tabIndex={-1} ref={heading}>
          {say(several ? 'photo_title' : 'photo_title_one')}
        </h1>
        <p class="soft">{say('photo_promise')}</p>
      </header>
      {several && <Thumbnails state={state} choose={(id) => dispatch({ type: 'choose', id })} />}
      <div class="middle">
        <section
          id="look-file"
          class="file"
          {...(several
            ? { role: 'tabpanel', 'aria-labelledby': `tab-${item.id}` }
            : { 'aria-label': fileTitle(item, state.items) })}
        >
          {item.problem ? (
            <NoLook item={item} state={state} />
          ) : item.kind === 'video' ? (
            <VideoSheet item={item} />
          ) : (
            <Picture key={item.id} item={item} state={state} dispatch={dispatch} />
          )}
        </section>
        <div class="beside" aria-busy={!look.checked}>
          <p class="found">{facesWords(item)}</p>
          <GroupStep state={state} dispatch={dispatch} />
          <Questions look={look} item={item} />
          <FileOptions item={item} state={state} dispatch={dispatch} />
        </div>
      </div>
      <FinishBar look={look} item={item} askToStop={askToStop} hidden={stopping} />
      {stopping && <StopQuestion goOn={goOn} cancel={look.cancel} />}
      <p class="unseen" role="status">
        {fileTitle(item, state.items)}: {facesWords(item)}
      </p>
    </main>
  );
}
