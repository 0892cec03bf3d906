import { Editor, EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { publish } from '../../common/pages/practice.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { mount, SideBar } from './app.tsx';
import { words } from './words.ts';

/** The editor of articles: a title, a body, and a button in the header of the page. */
function Article() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => EditorState.createEmpty());
  const [out, setOut] = useState(false);
  const text = body.getCurrentContent().getPlainText('\n');
  useEffect(() => {
    window.practice.model = () => [title, text];
  }, [title, text]);
  const press = usePress(() => {
    window.practice.presses += 1;
    void publish('x/article', [title, text].filter(Boolean).join('\n\n'), []).then(() => setOut(true));
  });
  return (
    <div className="app">
      <SideBar onCompose={() => {}} />
      <main role="main">
        <div data-testid="primaryColumn">
          <div className="row">
            <h2>{words.article}</h2>
            <button type="button">{words.preview}</button>
            <button ref={press} type="button" data-practice="post" className="primary">
              <span>{words.publish}</span>
            </button>
          </div>
          {out ? (
            <p>{words.sent}</p>
          ) : (
            <>
              <textarea
                placeholder={words.title}
                value={title}
                onChange={({ target }) => setTitle(target.value)}
              />
              <Editor editorState={body} onChange={setBody} ariaLabel="composer" role="textbox" />
            </>
          )}
        </div>
      </main>
    </div>
  );
}

mount(<Article />);
