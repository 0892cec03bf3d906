import { useEffect, useId, useRef } from 'preact/hooks';
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
  useEffect(() => {
    // Closing it by hand gives focus back to where it was.
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={onNo}>
      <p id={id}>{question}</p>
      <p class="actions">
        <button type="button" class="plain" onClick={onNo}>
          {say('office_ask_no')}
        </button>
        <button type="button" onClick={onYes}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
