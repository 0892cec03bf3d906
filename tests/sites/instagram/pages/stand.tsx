import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { behaviour } from '../../common/pages/behaviour.ts';
import { ready } from '../../common/pages/practice.ts';
import { handle, words } from './words.ts';
import '../../common/pages/page.css';
import './instagram.css';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A picture of somebody, named after their handle in the page's language. */
export function Face({ of }: { of: string }) {
  return <img className="emoji" alt={words.picture.replace(handle, of)} src={pixel} />;
}

/** Somebody's handle with their picture, as a link to their profile. */
export function Person({ handle: somebody }: { handle: string }) {
  return (
    <a href={`/${somebody}/`} role="link" onClick={(event) => event.preventDefault()}>
      <Face of={somebody} /> <span>{somebody}</span>
    </a>
  );
}

/** Draws a page with Instagram's navigation beside it, and says that it stands. */
export function stand(content: ReactNode): void {
  document.documentElement.classList.toggle('dark', behaviour.dark);
  document.documentElement.classList.toggle('__fb-dark-mode', behaviour.dark);
  const root = document.createElement('div');
  root.id = 'mount_0_0_aB';
  document.body.prepend(root);
  createRoot(root).render(
    <section className="row app">
      <nav>
        <a href={`/${handle}/`} role="link" onClick={(event) => event.preventDefault()}>
          <Face of={handle} />
        </a>
      </nav>
      {content}
    </section>,
  );
  requestAnimationFrame(ready);
}

/** The page that this is, by its name among the practice pages. */
export const pageName = new URLSearchParams(location.search).get('practice') ?? '';
