import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { feed, onControlEnter, page, sender, sendsOn } from '../../lines/pages/linkedin-page.ts';
import { make } from '../../linkedin/pages/element.ts';

const posts = feed();
page(...posts);
for (const [index, place] of ['first', 'second'].entries()) {
  const box = make('div', { 'data-view-name': 'comment-box', 'data-practice': place });
  posts[index]?.append(box);
  const editor = new Editor({
    element: box,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', class: 'tiptap' } },
  });
  const send = sender(
    place,
    () => editor.getText({ blockSeparator: '\n' }),
    () => editor.commands.clearContent(true),
  );
  const button = make('button', { type: 'button', 'data-view-name': 'comment-post' }, 'Comment');
  button.addEventListener('click', send);
  box.append(button);
  sendsOn(editor.view.dom, onControlEnter, send);
}
