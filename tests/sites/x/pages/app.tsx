import { type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { Nest } from '../../common/pages/nest.tsx';
import { ready } from '../../common/pages/practice.ts';
import { Avatar, Composer, handle } from './composer.tsx';
import { words } from './words.ts';
import '../../common/pages/page.css';
import './x.css';

export function Toast({ sent }: { sent: number }) {
  if (sent === 0) return null;
  return (
    <div role="alert" data-testid="toast" className="toast">
      <span>{words.sent}</span> <a href={`/${handle}/status/${sent}`}>{words.view}</a>
    </div>
  );
}

export function SideBar({ onCompose }: { onCompose: () => void }) {
  return (
    <header role="banner" className="side">
      <nav>
        <a
          href={`/${handle}`}
          data-testid="AppTabBar_Profile_Link"
          aria-label={words.profile}
          onClick={(event) => event.preventDefault()}
        >
          {words.profile}
        </a>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={words.post}
          className="primary"
          onClick={(event) => {
            event.preventDefault();
            onCompose();
          }}
        >
          {words.post}
        </a>
      </nav>
      <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label={words.account}>
        <Avatar />
        <span>@{handle}</span>
      </button>
    </header>
  );
}

export function Feed() {
  return (
    <section role="region">
      <div aria-label="Timeline">
        {otherPosts.map(({ id, name, handle: author, text }) => (
          <div key={id} data-testid="cellInnerDiv">
            <article data-testid="tweet" role="article">
              <div data-testid="User-Name">
                {name} @{author}
              </div>
              <div data-testid="tweetText">{text}</div>
              <button type="button" data-testid="reply" aria-label="0">
                ↩
              </button>
              <button type="button" data-testid="like" aria-label="0">
                ♡
              </button>
            </article>
          </div>
        ))}
      </div>
    </section>
  );
}

export function ComposeDialog({
  layer,
  onClose,
  children,
}: {
  layer: HTMLElement;
  onClose: () => void;
  children: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <Modal layer={layer} labelledBy="modal-header">
      <div className="row">
        <button
          type="button"
          data-testid="app-bar-close"
          aria-label={words.close}
          onClick={() => setAsking(true)}
        >
          ×
        </button>
        <h2 id="modal-header" />
      </div>
      {asking && (
        <div data-testid="confirmationSheetDialog">
          <button type="button" data-testid="confirmationSheetConfirm" onClick={onClose}>
            {words.discard}
          </button>
          <button type="button" data-testid="confirmationSheetCancel" onClick={() => setAsking(false)}>
            {words.keep}
          </button>
        </div>
      )}
      {children}
    </Modal>
  );
}

function App({ layer, startsOpen, drawer }: { layer: HTMLElement; startsOpen: boolean; drawer: ReactNode }) {
  const [open, setOpen] = useState(startsOpen);
  const [tab, setTab] = useState(words.forYou);
  const [sent, setSent] = useState(0);
  const go = (path: string, composing: boolean) => {
    history.pushState(null, '', path + location.search);
    setOpen(composing);
  };
  const done = () => setSent((before) => before + 1);
  return (
    <div className="app">
      <SideBar onCompose={() => go('/compose/post', true)} />
      <main role="main">
        <div data-testid="primaryColumn">
          <nav className="row">
            {[words.forYou, words.following].map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                aria-selected={tab === name}
                onClick={() => setTab(name)}
              >
                {name}
              </button>
            ))}
          </nav>
          <Composer key={tab} form="home" onSent={done} />
          <Feed />
        </div>
      </main>
      {open && (
        <ComposeDialog layer={layer} onClose={() => go('/home', false)}>
          <Nest levels={4}>
            <Composer
              form="modal"
              modal
              startsFocused
              onSent={() => {
                go('/home', false);
                done();
              }}
            />
          </Nest>
        </ComposeDialog>
      )}
      {drawer}
      <Toast sent={sent} />
    </div>
  );
}

/** X reads its own theme from the ground colour of body, and so do others. */
export function dress(): void {
  document.documentElement.classList.toggle('dark', behaviour.dark);
  document.body.style.backgroundColor = behaviour.dark ? '#000000' : '#FFFFFF';
}

export function mount(element: ReactNode): void {
  dress();
  const root = document.createElement('div');
  root.id = 'react-root';
  document.body.prepend(root);
  createRoot(root).render(element);
  requestAnimationFrame(ready);
}

export function startApp(startsOpen: boolean, drawer?: ReactNode): void {
  mount(<App layer={makeLayer('layers')} startsOpen={startsOpen} drawer={drawer} />);
}
