import { type ReactNode, useEffect, useRef, useState } from 'react';
import { publish } from '../../common/pages/practice.ts';

interface Props {
  form: string;
  hint: string;
  sends: string;
  /** What the site writes into the field itself, and what a comment is sent without. */
  begins?: string;
  /** Shown before the field and after the button. */
  before?: ReactNode;
  after?: ReactNode;
  /** Around the field: a form, or nothing with a role. */
  as?: 'form' | 'div';
}

/** The plain text field of Instagram's lines: drawn anew when it first gets focus; the button comes with the text. */
export function LineForm({ form, hint, sends, begins = '', before, after, as: Around = 'form' }: Props) {
  const [text, setText] = useState(begins);
  const [focused, setFocused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(begins), [begins]);
  useEffect(() => {
    const { current } = field;
    if (focused) current?.focus();
    if (focused) current?.setSelectionRange(current.value.length, current.value.length);
    window.practice.model = () => field.current?.value;
  }, [focused]);
  const send = () => {
    window.practice.presses += 1;
    const own = text.slice(text.startsWith(begins) ? begins.length : 0);
    if (own.trim() === '') return;
    setText('');
    void publish(form, own, []);
  };
  return (
    <Around
      className="row line"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {before}
      <textarea
        key={String(focused)}
        ref={field}
        value={text}
        rows={1}
        aria-label={hint}
        placeholder={hint}
        autoComplete="off"
        onFocus={() => setFocused(true)}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {text !== '' && (
        <div role="button" tabIndex={0} data-practice="send" onClick={send}>
          {sends}
        </div>
      )}
      {after}
    </Around>
  );
}
