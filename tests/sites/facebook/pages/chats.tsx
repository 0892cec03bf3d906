import { type ReactNode, useRef } from 'react';
import { LexicalLine } from '../../lines/pages/lexical-line.tsx';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser } from './parts.tsx';
import { words, writer } from './words.ts';
import './facebook.css';

const asked = new URLSearchParams(location.search).get('practice') ?? '';

function Row() {
  const send = useRef(() => {});
  return (
    <div className="row" data-writes>
      <Lesser label={words.more}>+</Lesser>
      <div className="x78zum5 writing">
        <LexicalLine form={asked} label={words.message} send={send} />
        <div role="button" tabIndex={0} aria-haspopup="dialog" aria-label={words.emoji}>
          ☺
        </div>
      </div>
      <div
        role="button"
        tabIndex={0}
        aria-label={words.send}
        data-practice="send"
        onClick={() => send.current()}
      >
        ➤
      </div>
    </div>
  );
}

function Conversation({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="row">
        <h2>
          <a href="/rose">Rose Pilkington</a>
        </h2>
      </div>
      <div role="grid">
        <div role="row">
          <div role="gridcell" dir="auto">
            Hello there
          </div>
        </div>
      </div>
      {children}
    </>
  );
}

/** A box for a comment stands open beside the small window. */
function CommentBeside() {
  const send = useRef(() => {});
  return (
    <form role="presentation">
      <LexicalLine form="facebook/beside" label={words.commentAs} send={send} />
      <div id="focused-state-composer-submit">
        <Lesser label={words.comment}>➤</Lesser>
      </div>
    </form>
  );
}

function Feed() {
  return (
    <>
      <div role="main" className="feed">
        <div role="article" className="card">
          <h3>Canal Trust</h3>
          <div dir="auto">The towpath between the two locks is open again.</div>
          <CommentBeside />
        </div>
      </div>
      <div className="chat">
        <Conversation>
          <Row />
        </Conversation>
      </div>
    </>
  );
}

function Inbox() {
  return (
    <>
      <div role="navigation">
        <h1>{words.chats}</h1>
        <a href="/me/">{writer}</a>
      </div>
      <div role="main">
        <Conversation>
          <Row />
        </Conversation>
      </div>
    </>
  );
}

stand(asked === 'facebook/chat' ? <Feed /> : <Inbox />);
