import { useState } from 'react';
import { otherPosts } from '../../common/pages/feed.ts';
import { makeLayer } from '../../common/pages/modal.tsx';
import { mount, SideBar, Toast } from './app.tsx';
import { Composer } from './composer.tsx';
import { type Made, Post } from './post.tsx';
import { words } from './words.ts';

const nothing = { reply: () => {}, repost: () => {}, quote: () => {} };

function Column({ posts, answering, layer }: { posts: Made[]; answering?: boolean; layer: HTMLElement }) {
  return (
    <section role="region" className="column">
      <h2>{words.following}</h2>
      {posts.map((post, index) => (
        <div key={post.id}>
          <Post post={post} layer={layer} actions={nothing} />
          {answering && index === 0 && <Composer form="pro-reply" label={words.reply} onSent={() => {}} />}
        </div>
      ))}
    </section>
  );
}

/** X Pro: columns side by side, one with an answer in it, and a drawer for a new post in front of them. */
function Pro({ layer }: { layer: HTMLElement }) {
  const [sent, setSent] = useState(0);
  return (
    <div className="pro">
      <SideBar onCompose={() => {}} />
      <div className="column" data-practice="drawer">
        <Composer form="pro" modal startsFocused onSent={() => setSent(sent + 1)} />
      </div>
      <main role="main" className="columns">
        <Column posts={otherPosts} answering layer={layer} />
        <Column posts={[...otherPosts].reverse()} layer={layer} />
      </main>
      <Toast sent={sent} />
    </div>
  );
}

mount(<Pro layer={makeLayer('layers')} />);
