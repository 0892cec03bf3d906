import { useRef } from 'react';
import { LexicalLine } from './lexical-line.tsx';
import { stand } from './stand.tsx';

function Page() {
  const send = useRef(() => {});
  return (
    <div role="main">
      <h2>Rose Pilkington</h2>
      <div role="grid">Hello there</div>
      <div className="row">
        <div role="button" tabIndex={0} aria-label="Open more actions">
          +
        </div>
        <LexicalLine form="facebook/messenger" label="Message" send={send} />
        <div
          role="button"
          tabIndex={0}
          aria-label="Press enter to send"
          data-practice="send"
          onClick={() => send.current()}
        >
          ➤
        </div>
      </div>
    </div>
  );
}

stand(<Page />);
