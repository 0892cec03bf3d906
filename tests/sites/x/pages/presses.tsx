import type { ReactNode } from 'react';
import { makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { mount, SideBar } from './app.tsx';
import { type Made, Post } from './post.tsx';
import { words } from './words.ts';

const abusive: Made = { id: '201', name: 'Dave', handle: 'dave_h', text: 'Oakfield parents are scum' };
const pleasant: Made = { id: '202', name: 'Park Rangers', handle: 'parkrangers', text: 'New trees today.' };
const byPupil: Made = {
  id: '203',
  name: 'Leah Barnes',
  handle: 'leah_y10',
  text: 'so tired',
};

/** Does what the site does with a press: tells its server. */
const does = (what: string) => () => {
  window.practice.presses += 1;
  void publish('x/presses', what, []);
};

function Posts({ layer }: { layer: HTMLElement }) {
  return [abusive, pleasant, byPupil].map((post) => (
    <div key={post.id} data-practice={post.handle}>
      <Post
        post={post}
        layer={layer}
        actions={{
          reply: () => {},
          quote: () => {},
          repost: does(`repost ${post.handle}`),
          like: does(`like ${post.handle}`),
          follow: does(`follow ${post.handle}`),
          hide: does(`hide ${post.handle}`),
        }}
      />
    </div>
  ));
}

function Profile() {
  return (
    <>
      <div data-testid="UserName">
        <div>Callum Hargreaves</div>
        <div>
          @callum <span data-testid="userFollowIndicator">{words.followsYou}</span>
        </div>
      </div>
      <button type="button" data-testid="sendDMFromProfile" onClick={does('message')}>
        ✉
      </button>
      <button type="button" data-testid="1204-follow" onClick={does('follow')}>
        {words.follow}
      </button>
      <div data-testid="UserDescription">Y10 at Oakfield Academy</div>
    </>
  );
}

function Community() {
  return (
    <>
      <h2>Oakfield Year 10 banter</h2>
      <button type="button" data-practice="join" onClick={does('join')}>
        <span>{words.join}</span>
      </button>
    </>
  );
}

const views: Record<string, (layer: HTMLElement) => ReactNode> = {
  '/i/timeline': (layer) => <Posts layer={layer} />,
  '/callum': () => <Profile />,
  '/i/communities/1490': () => <Community />,
};

const layer = makeLayer('layers');
mount(
  <div className="app">
    <SideBar onCompose={() => {}} />
    <main role="main">
      <div data-testid="primaryColumn">{views[location.pathname]?.(layer)}</div>
    </main>
  </div>,
);
