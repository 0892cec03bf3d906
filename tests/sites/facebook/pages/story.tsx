import { useState } from 'react';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser, Primary } from './parts.tsx';
import { words, writer } from './words.ts';
import './facebook.css';

/** A story of words: the field in the panel at the side, the picture of it in the middle. */
function Story() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');

  async function send() {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    await publish('facebook/story', text, []);
    setText('');
    setOpen(false);
  }

  return (
    <div className="row top">
      <div role="navigation" className="panel">
        <h1>{words.yourStory}</h1>
        <div className="row">
          <svg role="img" aria-label={writer} width="40" height="40" viewBox="0 0 40 40" />
          <span>{writer}</span>
        </div>
        {open && (
          <>
            <textarea
              rows={6}
              aria-label={words.startTyping}
              placeholder={words.startTyping}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
            <div role="combobox" aria-expanded="false" aria-controls="none" tabIndex={0}>
              {words.font}
            </div>
            <div className="row">
              <Lesser label={words.discard} onPress={() => setOpen(false)}>
                {words.discard}
              </Lesser>
              <Primary
                label={words.shareToStory}
                practice="post"
                disabled={text.trim() === ''}
                onPress={() => void send()}
              />
            </div>
          </>
        )}
      </div>
      <div role="main">
        {open ? (
          <div className="card">{text}</div>
        ) : (
          <div role="button" tabIndex={0} data-practice="trigger" onClick={() => setOpen(true)}>
            {words.textStory}
          </div>
        )}
      </div>
    </div>
  );
}

stand(<Story />);
