import { useState } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { makeLayer } from '../../common/pages/modal.tsx';
import { Nest } from '../../common/pages/nest.tsx';
import { publish } from '../../common/pages/practice.ts';
import { ComposeDialog, mount, SideBar, Toast } from './app.tsx';
import { begun, Composer, handle } from './composer.tsx';
import { type Made, Post, PostWords, Quoted } from './post.tsx';
import { words } from './words.ts';

/** The post whose page this is, one's own answer to it, and somebody else's. */
const [, found, other] = otherPosts as [Made, Made, Made];
const focal: Made = { ...found, text: behaviour.answered ?? found.text };
const own: Made = { id: '104', name: 'Oakfield', handle, text: begun };

type Task = { kind: 'reply' | 'quote' | 'edit'; post: Made };

/** The page of one post, with the field for an answer in it and dialogs for everything else. */
function Status({ layer }: { layer: HTMLElement }) {
  const [task, setTask] = useState<Task>();
  const [focused, setFocused] = useState(false);
  const [sent, setSent] = useState(0);
  const here = location.pathname;
  const go = (next: Task | undefined) => {
    const query = new URLSearchParams(location.search);
    query.delete('in_reply_to');
    if (next?.kind === 'reply') query.set('in_reply_to', next.post.id);
    history.pushState(null, '', `${next ? '/compose/post' : here}?${query}`);
    setTask(next);
  };
  const done = () => {
    go(undefined);
    setSent((before) => before + 1);
  };
  const post = (made: Made) => (
    <Post
      key={made.id}
      post={made}
      layer={layer}
      actions={{
        reply: () => go({ kind: 'reply', post: made }),
        repost: () => void publish('x/repost', made.text, []),
        quote: () => go({ kind: 'quote', post: made }),
        edit: made === own ? () => go({ kind: 'edit', post: made }) : undefined,
      }}
    />
  );
  return (
    <div className="app">
      <SideBar onCompose={() => {}} />
      <main role="main">
        <div data-testid="primaryColumn">
          <section role="region">
            {post(focal)}
            <div data-testid="cellInnerDiv">
              {/* Who is answered is said only once the field has the focus. */}
              <div data-testid="inline_reply_offscreen" onFocus={() => setFocused(true)}>
                {focused && (
                  <div className="small">
                    {words.replyingTo} @{focal.handle}
                  </div>
                )}
                <Nest levels={3}>
                  <Composer form="reply-inline" label={words.reply} onSent={done} />
                </Nest>
              </div>
            </div>
            {post(other)}
            {post(own)}
          </section>
        </div>
      </main>
      {task && (
        <ComposeDialog layer={layer} onClose={() => go(undefined)}>
          {task.kind === 'reply' && (
            <article data-testid="tweet" role="article">
              <PostWords post={task.post} />
            </article>
          )}
          <Nest levels={4}>
            <Composer
              form={task.kind}
              modal
              startsFocused
              label={{ reply: words.reply, quote: words.post, edit: words.update }[task.kind]}
              begun={task.kind === 'edit' ? task.post.text : ''}
              below={task.kind === 'quote' && <Quoted post={task.post} />}
              onSent={done}
            />
          </Nest>
        </ComposeDialog>
      )}
      <Toast sent={sent} />
    </div>
  );
}

mount(<Status layer={makeLayer('layers')} />);
