import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../warnings/words.ts';

interface AskFirstProps {
  question: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
}

/** A question over the page, before something is lost. Escape means no. */
export function AskFirst({ question, yes, onYes, onNo }: AskFirstProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  /** Closing it gives focus back to where it was; while it is open nothing else can have it. */
  const answer = (act: () => void) => {
    dialog.current?.close();
    act();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        answer(onNo);
      }}
    >
      <p id={id}>{question}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={() => answer(onNo)}>
          {say('office_ask_no')}
        </button>
        <button type="button" onClick={() => answer(onYes)}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
