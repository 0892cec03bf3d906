import '../../common/pages/page.css';
import './comments.css';
import { behaviour } from '../../common/pages/behaviour.ts';
import { ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';

interface Comment {
  name: string;
  handle: string;
  text: string;
  answers?: readonly Comment[];
}

const comments: readonly Comment[] = [
  { name: 'Jo Bradley', handle: 'jobrad', text: 'Lovely to see them all smiling' },
  ...Array.from({ length: 12 }, (_, index) => ({
    name: `Reader ${index + 1}`,
    handle: `reader_${index + 1}`,
    text: 'What a day, thank you to everybody who helped',
  })),
  {
    name: 'Sam Hurst',
    handle: 'sam.hurst',
    text: 'Ms Patel is a fat cow',
    answers: [{ name: 'Kim Vale', handle: 'kimvale', text: "That's Ben Carter from 3B in the middle" }],
  },
  { name: 'Oakfield Academy', handle: 'oakfieldacademy', text: 'Larkmoor is a joke, avoid' },
];
const post: Comment = { name: 'Oakfield Academy', handle: 'oakfieldacademy', text: 'Sports day in pictures' };
const site = (new URLSearchParams(location.search).get('practice') ?? '').split('/')[0] ?? '';

const avatar = (handle: string) => make('a', { href: `/${handle}`, role: 'link', 'aria-hidden': 'true' });

function onX({ name, handle, text, answers = [] }: Comment): HTMLElement[] {
  const cell = make(
    'div',
    { 'data-testid': 'cellInnerDiv' },
    make(
      'article',
      { 'data-testid': 'tweet', role: 'article', tabindex: '0' },
      make(
        'div',
        { 'data-testid': 'User-Name' },
        make('a', { href: `/${handle}`, role: 'link' }, name),
        make('div', {}, make('a', { href: `/${handle}`, role: 'link' }, `@${handle}`), ' · 2h'),
      ),
      make('div', { 'data-testid': 'tweetText', dir: 'auto', lang: 'en' }, make('span', {}, text)),
      make('button', { type: 'button', 'data-testid': 'like' }, '3'),
    ),
  );
  return [cell, ...answers.flatMap(onX)];
}

function onFacebook({ name, handle, text, answers = [] }: Comment): HTMLElement[] {
  const said = make('div', { dir: 'auto' }, make('span', { dir: 'auto', lang: 'en' }, text));
  const article = make(
    'div',
    { role: 'article', 'aria-label': `Comment by ${name} 2 hours ago` },
    avatar(handle),
    make('a', { href: `/${handle}?comment_id=1`, role: 'link' }, make('span', { dir: 'auto' }, name)),
    said,
    make('div', { role: 'button', tabindex: '0' }, make('span', { dir: 'auto' }, 'Like')),
  );
  return [make('div', {}, article, ...answers.flatMap(onFacebook))];
}

function onInstagram({ name, handle, text, answers = [] }: Comment): HTMLElement[] {
  const item = make(
    'li',
    { title: name },
    avatar(handle),
    make('h3', {}, make('a', { href: `/${handle}/`, role: 'link' }, handle)),
    make('span', { dir: 'auto' }, text),
    make('button', { type: 'button' }, make('span', { dir: 'auto' }, 'Reply')),
  );
  if (answers.length > 0) item.append(make('ul', {}, ...answers.flatMap(onInstagram)));
  return [item];
}

function onLinkedIn({ name, handle, text, answers = [] }: Comment): HTMLElement[] {
  const article = make(
    'article',
    { class: 'comments-comment-entity' },
    avatar(`in/${handle}`),
    make(
      'h3',
      { class: 'comments-comment-meta__description' },
      make(
        'a',
        { href: `/in/${handle}` },
        make('span', { class: 'comments-comment-meta__description-title' }, name),
      ),
    ),
    make('span', { class: 'comments-comment-item__main-content' }, make('span', { dir: 'ltr' }, text)),
    make('button', { type: 'button' }, 'Reply'),
    ...answers.flatMap(onLinkedIn),
  );
  return [article];
}

function draw(): HTMLElement {
  switch (site) {
    case 'x':
      return make('div', {}, ...[post, ...comments].flatMap(onX));
    case 'facebook':
      return make(
        'div',
        { role: 'article', 'aria-posinset': '1' },
        make('h2', {}, make('a', { href: '/oakfieldacademy', role: 'link' }, post.name)),
        make('div', { dir: 'auto' }, post.text),
        ...comments.flatMap(onFacebook),
      );
    case 'instagram':
      return make('article', {}, make('ul', {}, ...[post, ...comments].flatMap(onInstagram)));
    default:
      return make(
        'div',
        { class: 'feed-shared-update-v2', role: 'article' },
        make('div', { class: 'update-components-text' }, post.text),
        ...comments.flatMap(onLinkedIn),
      );
  }
}

if (behaviour.dark) document.body.style.cssText = 'background: #15202b; color: #f7f9f9';
document.body.append(make('main', { role: 'main' }, draw()));
ready();
