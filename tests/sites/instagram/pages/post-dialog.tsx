import { useState } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { LineForm } from './line-form.tsx';
import { Person, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';

/** A post opened over the feed: its picture, whose it is, what others wrote, and the line for one more comment. */
function PostDialog({ layer }: { layer: HTMLElement }) {
  const [answered, setAnswered] = useState('');
  return (
    <Modal layer={layer}>
      <article role="presentation">
        <header className="row header">
          <Person handle="townlibrary" />
          <button type="button">Follow</button>
        </header>
        <ul>
          <li>
            <h1>{behaviour.answered ?? 'Story time is on Saturday at ten, as always.'}</h1>
          </li>
          <li>
            <Person handle="rose.pilkington" /> <span dir="auto">Is there room for a pram?</span>
            <button type="button" data-practice="answer" onClick={() => setAnswered('rose.pilkington')}>
              Reply
            </button>
          </li>
        </ul>
        <section className="row">
          <div role="button" tabIndex={0}>
            <Icon label="Like" />
          </div>
        </section>
        <LineForm
          form={pageName}
          hint="Add a comment…"
          sends="Post"
          begins={answered && `@${answered} `}
          before={
            <div role="button" tabIndex={0}>
              <Icon label="Emoji" />
            </div>
          }
        />
      </article>
    </Modal>
  );
}

const layer = makeLayer();
stand(
  <main role="main">
    {otherPosts.map(({ id, handle, text }) => (
      <article key={id}>
        <Person handle={handle} /> <span>{text}</span>
        <LineForm
          form={`${pageName}, behind the dialog`}
          hint="Add a comment…"
          sends="Post"
          after={
            <div role="button" tabIndex={0}>
              <Icon label="Emoji" />
            </div>
          }
        />
      </article>
    ))}
    <PostDialog layer={layer} />
  </main>,
);
