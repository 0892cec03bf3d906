import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { makeLayer } from '../../common/pages/modal.tsx';
import { ready } from '../../common/pages/practice.ts';
import { Composer } from './composer.tsx';
import { Lesser } from './parts.tsx';
import { words } from './words.ts';
import '../../common/pages/page.css';
import './facebook.css';

function App({ steps, layer }: { steps: 1 | 2; layer: HTMLElement }) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(0);
  return (
    <>
      <div role="banner" className="row">
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          placeholder={words.search}
          aria-label={words.search}
        />
        <Lesser label={words.profile}>●</Lesser>
      </div>
      <div role="main" className="feed">
        <div role="region" aria-label={words.region} className="card">
          <div
            role="button"
            tabIndex={0}
            data-practice="trigger"
            className="x1i10hfl prompt"
            onClick={() => setOpen(true)}
          >
            <span>{words.prompt}</span>
          </div>
        </div>
        {otherPosts.map(({ id, name, text }) => (
          <div key={id} role="article" className="card" data-pagelet={`FeedUnit_${id}`}>
            <h4>{name}</h4>
            <div dir="auto">{text}</div>
            <Lesser label={words.like}>{words.like}</Lesser>
          </div>
        ))}
      </div>
      {open && (
        <Composer
          steps={steps}
          layer={layer}
          onClose={() => setOpen(false)}
          onSent={() => {
            setOpen(false);
            setSent((before) => before + 1);
          }}
        />
      )}
      {sent > 0 && (
        <div role="alert" className="toast">
          {words.sent}
        </div>
      )}
    </>
  );
}

export function startApp(steps: 1 | 2): void {
  document.documentElement.classList.toggle('dark', behaviour.dark);
  document.documentElement.classList.toggle('__fb-dark-mode', behaviour.dark);
  const root = document.createElement('div');
  root.id = 'mount_0_0_xY';
  document.body.prepend(root);
  createRoot(root).render(<App steps={steps} layer={makeLayer()} />);
  requestAnimationFrame(ready);
}
