import { useEffect, useRef, useState } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { LexicalLine } from '../../lines/pages/lexical-line.tsx';
import { LineForm } from './line-form.tsx';
import { Person, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';

function Press({ label }: { label: string }) {
  return (
    <div role="button" tabIndex={0}>
      <Icon label={label} />
    </div>
  );
}

/** The small window with one conversation; until there is text, what else can be sent stands in the button's place. */
function DirectWindow() {
  const send = useRef(() => {});
  const field = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    // Lexical writes for itself: no event tells of its text.
    const observer = new MutationObserver(() =>
      setEmpty(current.querySelector('[data-lexical-text]') === null),
    );
    observer.observe(current, { subtree: true, childList: true });
    return () => observer.disconnect();
  }, []);
  return (
    <div className="window">
      <div className="row header">
        <Person handle="rose.pilkington" />
        <Press label="Close" />
      </div>
      <div className="thread">
        <div dir="auto">Are you there on Monday?</div>
      </div>
      <div className="row">
        <Press label="Choose an emoji" />
        <div className="field" ref={field}>
          <LexicalLine form={pageName} label="Message" send={send} />
        </div>
        {empty ? (
          <>
            <Press label="Voice clip" />
            <Press label="Add photo or video" />
            <Press label="Like" />
          </>
        ) : (
          <div role="button" tabIndex={0} data-practice="send" onClick={() => send.current()}>
            Send
          </div>
        )}
      </div>
    </div>
  );
}

stand(
  <>
    <main role="main">
      {otherPosts.map(({ id, handle, text }) => (
        <article key={id}>
          <Person handle={handle} /> <span>{text}</span>
          <LineForm form={`${pageName}, under a post`} hint="Add a comment…" sends="Post" />
        </article>
      ))}
    </main>
    <DirectWindow />
  </>,
);
