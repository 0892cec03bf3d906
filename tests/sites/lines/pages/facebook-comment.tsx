import { useRef } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { LexicalLine } from './lexical-line.tsx';
import { stand } from './stand.tsx';

const writer = behaviour.writer ?? 'Oakfield Primary School';

function Page() {
  const send = useRef(() => {});
  return (
    <div role="main">
      {otherPosts.map(({ id, name, text }, index) => (
        <div key={id} role="article" className="card">
          <h4>{name}</h4>
          <div dir="auto">{text}</div>
          {index === 0 && (
            <form role="presentation">
              <LexicalLine form="facebook/comment" label={`Comment as ${writer}`} send={send} />
              <div id="focused-state-composer-submit">
                <div
                  role="button"
                  tabIndex={0}
                  aria-label="Comment"
                  data-practice="send"
                  onClick={() => send.current()}
                >
                  ➤
                </div>
              </div>
            </form>
          )}
        </div>
      ))}
    </div>
  );
}

stand(<Page />);
