import { afterAll, beforeAll, test } from 'vitest';
import { browserUnderTest, openBrowser, openBuilt, type TestBrowser } from '../harness/index.ts';
import { isLeftAlone } from './editor-contract.ts';
import { type Form, forms, surfaces } from './forms.ts';

let plain: TestBrowser;
let guarded: TestBrowser;
beforeAll(async () => {
  plain = await openBrowser({ browser: browserUnderTest });
  guarded = await openBuilt();
});
afterAll(async () => {
  await plain?.close();
  await guarded?.close();
});

/** Each editor the sites use, and each place that asks something particular of it. */
const editors = [
  { editor: 'Draft.js', name: 'x/home' },
  { editor: 'a text area', name: 'x/mobile' },
  { editor: 'a text area that is replaced on focus', name: 'instagram/comment' },
  { editor: 'Lexical', name: 'facebook/one-step' },
  { editor: 'Lexical with pictures for emoji', name: 'instagram/create' },
  { editor: 'Quill', name: 'linkedin/share' },
  { editor: 'Quill in a shadow root', name: 'linkedin/share-shadow' },
  { editor: 'TipTap on ProseMirror', name: 'linkedin/comment-feed' },
  { editor: 'paragraphs of the site’s own', name: 'linkedin/messaging-click' },
];

function formOf(name: string): Form {
  const form = [...forms, ...surfaces].find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form;
}

test.each(editors)('$editor is left alone (on $name)', ({ name }) =>
  isLeftAlone(plain, guarded, formOf(name)),
);
