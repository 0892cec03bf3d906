import { useCallback, useState } from 'react';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser, Primary } from './parts.tsx';
import { words, writer } from './words.ts';
import './facebook.css';

/** The composer of Business Suite has a page to itself, and its buttons in a bar at the foot of the whole page. */
function Business() {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  const change = useCallback((next: string) => setText(next), []);

  async function send() {
    window.practice.presses += 1;
    if (text.trim() === '') return;
    await publish('facebook/business', text, []);
    setSent((before) => before + 1);
  }

  return (
    <div className="page">
      <div role="banner">Meta Business Suite</div>
      <div role="main">
        <h1>{words.create}</h1>
        <div className="row top">
          <div className="panel">
            <div className="card">
              <span>{words.postTo}</span>
              <div role="combobox" aria-expanded="false" aria-controls="none" tabIndex={0}>
                {writer}
              </div>
            </div>
            <div className="card">
              <LexicalField
                key={sent}
                label={words.writeHere}
                placeholder={words.writeHere}
                saved={undefined}
                emojiAsPictures={false}
                startsFocused={false}
                onChange={change}
              />
              <Lesser label={words.tag}>☺</Lesser>
            </div>
          </div>
          <div className="card">
            <h2>{words.preview}</h2>
            <svg role="img" aria-label={writer} width="40" height="40" viewBox="0 0 40 40" />
            <div>{text}</div>
          </div>
        </div>
      </div>
      <div className="row foot">
        <Lesser label={words.cancel}>{words.cancel}</Lesser>
        <Primary
          label={words.publish}
          practice="post"
          disabled={text.trim() === ''}
          onPress={() => void send()}
        />
      </div>
    </div>
  );
}

stand(<Business />);
