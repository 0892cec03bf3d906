import { useCallback, useState } from 'react';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser, Primary } from './parts.tsx';
import { words, writer } from './words.ts';
import './facebook.css';

/** A reel in three steps, the caption in the last; the film stands beside the panel. */
function Reel() {
  const [step, setStep] = useState(0);
  const [text, setText] = useState('');
  const change = useCallback((next: string) => setText(next), []);
  const next = () => setStep((before) => before + 1);

  async function send() {
    window.practice.presses += 1;
    await publish('facebook/reel', text, []);
    setStep(0);
    setText('');
  }

  return (
    <div className="row top">
      <form className="panel" onSubmit={(event) => event.preventDefault()}>
        <h2>{words.createReel}</h2>
        <div className="row">
          <svg role="img" aria-label={writer} width="40" height="40" viewBox="0 0 40 40" />
          <span>{writer}</span>
        </div>
        {step === 0 && (
          <div role="button" tabIndex={0} data-practice="film" onClick={next}>
            {words.media}
          </div>
        )}
        {step === 1 && <Primary label={words.next} practice="next" disabled={false} onPress={next} />}
        {step === 2 && (
          <>
            <LexicalField
              label={words.describeReel}
              placeholder={words.describeReel}
              saved={undefined}
              emojiAsPictures={false}
              startsFocused
              onChange={change}
            />
            <div className="row">
              <Lesser label={words.back} onPress={() => setStep(1)}>
                {words.back}
              </Lesser>
              <Primary label={words.publish} practice="post" disabled={false} onPress={() => void send()} />
            </div>
          </>
        )}
      </form>
      <div role="main">{step > 0 && <video muted />}</div>
    </div>
  );
}

stand(<Reel />);
