// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { linkedinComment } from '../../../../src/sites/linkedin/comment.ts';
import { linkedinRecommendation } from '../../../../src/sites/linkedin/form.ts';
import { identityFrom } from '../../../../src/sites/linkedin/identity.ts';
import { linkedinMessage } from '../../../../src/sites/linkedin/message.ts';
import { linkedinNote } from '../../../../src/sites/linkedin/note.ts';
import { linkedinPost } from '../../../../src/sites/linkedin/post.ts';

const me = '<header><img class="global-nav__me-photo" alt="Rose Pilkington"></header>';

function draw(html: string, address = '/feed/'): void {
  history.replaceState(null, '', address);
  document.body.innerHTML = me + html;
}

function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element;
}

afterEach(() => history.replaceState(null, '', '/'));

const share = (author: string, inside = '', audience = 'Post to Anyone') =>
  `<div role="dialog"><button class="share-unified-settings-entry-button">${inside}<h2>${author}</h2>\n<p>${audience}</p></button>
   <div class="ql-editor" contenteditable="true"><p>Hi</p></div></div>`;
const comment = (hint: string, toggle = '') =>
  `<div class="feed-shared-update-v2"><h2>Canal Trust</h2><p>The towpath is open.</p>${toggle}
   <form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true" data-placeholder="${hint}"></div></form></div>`;
const toggle = (name: string) =>
  `<button class="content-admin-identity-toggle-button"><img alt="${name}"></button>`;

test('a Page named over the text is the writer: members act as their Pages, so the navigation does not contradict it', () => {
  draw(share('Oakfield Primary School'));
  expect(linkedinPost.identity(at('[role="dialog"]'))).toEqual({
    names: ['Oakfield Primary School'],
    rank: 'name',
  });
});

test('a Page over the text with the picture of the member beside it leaves it open who writes', () => {
  draw(share('Oakfield Primary School', '<img alt="Rose Pilkington">'));
  expect(linkedinPost.identity(at('[role="dialog"]'))?.unsure).toBe(true);
});

test('without a name beside the text it is the member who is signed in', () => {
  draw(comment('Add a comment…'));
  expect(linkedinComment.identity(at('form'))?.names).toEqual(['Rose Pilkington']);
});

test('on the admin pages of a Page it is the Page, and nobody where its name is not shown', () => {
  draw(
    `<main><h1 class="org-top-card-summary__title">Oakfield Primary School</h1>${comment('')}</main>`,
    '/company/44/admin/dashboard/',
  );
  expect(linkedinComment.identity(at('form'))?.names).toEqual(['Oakfield Primary School']);
  draw(comment(''), '/company/44/admin/dashboard/');
  expect(linkedinComment.identity(at('form'))).toBeUndefined();
  history.replaceState(null, '', '/article/new/?author=urn%3Ali%3Afsd_company%3A44');
  expect(identityFrom([])).toBeUndefined();
});

test('the hint in the field and the switch beside the post agree, or leave it open', () => {
  draw(comment('Comment as Oakfield…', toggle('Oakfield')));
  expect(linkedinComment.identity(at('form'))).toEqual({ names: ['Oakfield'], rank: 'name' });
  draw(comment('Als Oakfield kommentieren…', toggle('Oakfield')));
  expect(linkedinComment.identity(at('form'))?.unsure).toBeUndefined();
  draw(comment('Comment as Oakfield…', toggle('Rose Pilkington')));
  expect(linkedinComment.identity(at('form'))).toEqual({
    names: ['Oakfield', 'Rose Pilkington'],
    rank: 'name',
    unsure: true,
  });
});

test('a comment answers the post, or the comment it stands under', () => {
  draw(comment(''));
  expect(linkedinComment.around?.(at('form')).replyTo).toMatchObject({ author: 'Canal Trust' });
  draw(`<div class="feed-shared-update-v2"><h2>Canal Trust</h2><p>The towpath is open.</p>
    <article class="comments-comment-entity"><h3>Leah W</h3><p>You are all useless</p>
    <form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true"><p>Thanks</p></div></form>
    </article></div>`);
  const { replyTo } = linkedinComment.around?.(at('form')) ?? {};
  expect(replyTo?.author).toBe('Leah W');
  expect(replyTo?.text).toContain('You are all useless');
  expect(replyTo?.text).not.toContain('towpath');
});

test('a change of a comment of one’s own answers the post', () => {
  draw(`<div class="feed-shared-update-v2"><h2>Canal Trust</h2><p>The towpath is open.</p>
    <article class="comments-comment-entity"><h3>Rose Pilkington</h3>
    <form class="comments-comment-box__form"><div class="ql-editor" contenteditable="true"><p>Thanks</p></div></form>
    </article></div>`);
  expect(linkedinComment.around?.(at('form')).replyTo?.author).toBe('Canal Trust');
});

test('a post tells who will see it, and what it passes on', () => {
  draw(share('Rose Pilkington', '', 'Oakfield Old Scholars'));
  expect(linkedinPost.around?.(at('[role="dialog"]')).audience).toBe('Oakfield Old Scholars');
  draw(
    share('Rose Pilkington').replace(
      '</div></div>',
      '</div></div><div class="feed-shared-mini-update-v2"><h3>Leah W</h3><p>Oakfield parents are scum</p></div>',
    ),
  );
  at('[role="dialog"]').append(at('.feed-shared-mini-update-v2'));
  const { replyTo } = linkedinPost.around?.(at('[role="dialog"]')) ?? {};
  expect(replyTo?.author).toBe('Leah W');
  expect(replyTo?.text).toContain('scum');
});

test('a message goes to whom the conversation names, with the headline beside the name', () => {
  draw(`<aside><h2>Messaging</h2></aside><section><header><h2 class="msg-entity-lockup__entity-title">Leah W</h2>
    <p>Reporter at the Gazette</p></header><form class="msg-form"><p>Hi</p></form></section>`);
  const { to } = linkedinMessage.around?.(at('form')) ?? {};
  expect(to?.name).toBe('Leah W');
  expect(to?.about).toContain('Reporter at the Gazette');
});

test('an invitation goes to whom the dialog names in bold, with the headline of the profile behind it', () => {
  draw(
    `<main><section><h1>Leah W</h1><p>Year 12 at Oakfield Academy</p></section></main>
     <div role="dialog"><h2>Add a note</h2><p>Invite <strong>Leah W</strong></p><textarea id="custom-message"></textarea></div>`,
    '/in/leah-w/',
  );
  const { to } = linkedinNote.around?.(at('[role="dialog"]')) ?? {};
  expect(to?.name).toBe('Leah W');
  expect(to?.about).toContain('Year 12');
});

test('a recommendation is about whom the form names', () => {
  draw(
    `<div role="dialog"><div class="lockup"><div class="artdeco-entity-lockup__title">Leah W</div><div>Trainee teacher</div></div>
     <textarea></textarea></div>`,
    '/in/leah-w/edit/forms/recommendation/write/',
  );
  expect(linkedinRecommendation.around?.(at('[role="dialog"]')).to?.name).toBe('Leah W');
});
