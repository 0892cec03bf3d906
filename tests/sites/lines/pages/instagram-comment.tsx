import { useEffect, useRef, useState } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { publish } from '../../common/pages/practice.ts';
import { SignedIn } from './signed-in.tsx';
import { stand } from './stand.tsx';

/** The field is drawn anew when it first gets focus, as on the site; the button comes with the text. */
function CommentForm() {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
    window.practice.model = () => field.current?.value;
  }, [focused]);
  const send = () => {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    setText('');
    void publish('instagram/comment', text, []);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        key={String(focused)}
        ref={field}
        value={text}
        aria-label="Add a comment…"
        placeholder="Add a comment…"
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
          Post
        </div>
      )}
    </form>
  );
}

stand(
  <section>
    <SignedIn />
    <main>
      {otherPosts.map(({ id, handle, text }, index) => (
        <article key={id}>
          <a href={`/${handle}/`}>{handle}</a> <span>{text}</span>
          {index === 0 && <CommentForm />}
        </article>
      ))}
    </main>
  </section>,
);
