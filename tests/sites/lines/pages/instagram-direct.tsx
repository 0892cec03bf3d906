import { useRef } from 'react';
import { LexicalLine } from './lexical-line.tsx';
import { SignedIn } from './signed-in.tsx';
import { stand } from './stand.tsx';

function Page() {
  const send = useRef(() => {});
  return (
    <section>
      <SignedIn />
      <main>
        <h2>rose.pilkington</h2>
        <div className="row">
          <LexicalLine form="instagram/direct" label="Message" send={send} />
          <input type="file" hidden />
          <div role="button" tabIndex={0} data-practice="send" onClick={() => send.current()}>
            Send
          </div>
        </div>
      </main>
    </section>
  );
}

stand(<Page />);
