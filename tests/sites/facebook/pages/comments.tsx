import { type ReactNode, useRef, useState } from 'react';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { LexicalLine } from '../../lines/pages/lexical-line.tsx';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser } from './parts.tsx';
import { savedText } from './saved-text.ts';
import { words, writer } from './words.ts';
import './facebook.css';

const asked = new URLSearchParams(location.search).get('practice') ?? '';
const layer = makeLayer();

/** A line to write in, with the send button that has an id of its own, as long as the line has the focus. */
function Line({ label, withId = true }: { label: string; withId?: boolean }) {
  const send = useRef(() => {});
  const button = (
    <div
      role="button"
      tabIndex={0}
      aria-label={words.comment}
      data-practice="send"
      onClick={() => send.current()}
    >
      ➤
    </div>
  );
  return (
    <form role="presentation" className="x78zum5" data-writes>
      <svg role="img" aria-label={writer} width="32" height="32" viewBox="0 0 32 32" />
      <LexicalLine form={asked} label={label} send={send} />
      <ul>
        <li>
          <Lesser label={words.sticker}>☺</Lesser>
        </li>
      </ul>
      {withId ? <div id="focused-state-composer-submit">{button}</div> : button}
    </form>
  );
}

/** A comment of one's own, which its menu lets one write anew: Enter saves, Escape cancels. */
function Own() {
  const send = useRef(() => {});
  const [editing, setEditing] = useState(false);
  return (
    <div role="article" aria-label={words.comment} className="card">
      <a href="/oakfield">{writer}</a>
      {editing ? (
        <div data-writes>
          <LexicalLine
            form={asked}
            label={words.edit}
            send={send}
            saved={savedText('See you on Saturday')}
            cancel={() => setEditing(false)}
          />
          <div
            role="button"
            tabIndex={0}
            aria-label={words.save}
            data-practice="send"
            onClick={() => send.current()}
          >
            ➤
          </div>
          <Lesser label={words.cancel} onPress={() => setEditing(false)}>
            {words.cancel}
          </Lesser>
        </div>
      ) : (
        <>
          <div dir="auto">See you on Saturday</div>
          <div role="button" tabIndex={0} data-practice="edit" onClick={() => setEditing(true)}>
            {words.edit}
          </div>
        </>
      )}
    </div>
  );
}

function Comment({ author, text, children }: { author: string; text: string; children?: ReactNode }) {
  return (
    <div>
      <div role="article" className="card">
        <a href="/people">{author}</a>
        <div dir="auto">
          <span dir="auto">{text}</span>
        </div>
        <Lesser label={words.like}>{words.like}</Lesser>
      </div>
      {children}
    </div>
  );
}

function Post() {
  return (
    <>
      <h3>
        <a href="/canaltrust">Canal Trust</a>
      </h3>
      <div dir="auto">The towpath between the two locks is open again.</div>
    </>
  );
}

function Thread() {
  return (
    <>
      <Comment author="Tom Ashworth" text="At last!" />
      <Comment author="Rose Pilkington" text="Is the café open too?">
        {asked === 'facebook/reply' && <Line label={words.replyTo('Rose Pilkington')} />}
      </Comment>
      {asked === 'facebook/edit-comment' && <Own />}
    </>
  );
}

/** In a dialog the line stands at the foot, outside the post. */
function InDialog() {
  return (
    <Modal layer={layer} label="Canal Trust">
      <div role="article" className="card">
        <Post />
        <Thread />
      </div>
      <Line label={words.commentAs} withId={false} />
    </Modal>
  );
}

stand(
  asked === 'facebook/comment-dialog' ? (
    <InDialog />
  ) : (
    <div role="main" className="feed">
      <div role="article" className="card">
        <Post />
        <Thread />
      </div>
    </div>
  ),
);
