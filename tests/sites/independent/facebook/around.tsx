/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { person, words } from './words.ts';

/** A round picture, drawn the way Facebook draws people. */
export function Avatar({ of }: { of: string }) {
  return (
    <svg role="img" aria-label={of} viewBox="0 0 40 40">
      <g>
        <circle cx="20" cy="20" r="20" fill="#7a9" />
      </g>
    </svg>
  );
}

function Story({ author, text, as }: { author: string; text: string; as: string }) {
  const [comments, setComments] = useState<string[]>([]);
  return (
    <div role="article" className="card">
      <h3>{author}</h3>
      <div dir="auto">{text}</div>
      <Pressable label={words.like} onPress={() => undefined}>
        {words.like}
      </Pressable>
      {comments.map((comment) => (
        <div key={comment} className="bubble">
          {comment}
        </div>
      ))}
      <form className="talk" onSubmit={(event) => event.preventDefault()}>
        <LexicalBox
          namespace="comment"
          placeholder={`${words.commentAs(as)}…`}
          label={words.commentAs(as)}
          onEnter={(comment) => setComments((all) => [...all, comment])}
        />
        <div id="focused-state-composer-submit">
          <Pressable label={words.comment} disabled onPress={() => undefined}>
            ➤
          </Pressable>
        </div>
      </form>
    </div>
  );
}

function MessengerWindow() {
  const [sent, setSent] = useState<string[]>([]);
  return (
    <div className="chat" role="none">
      <div>
        {sent.map((message) => (
          <div key={message} className="bubble">
            {message}
          </div>
        ))}
      </div>
      <div className="talk">
        <LexicalBox
          namespace="messenger"
          placeholder="Aa"
          label={words.message}
          onEnter={(message) => setSent((all) => [...all, message])}
        />
      </div>
    </div>
  );
}

type Props = { as?: string; trigger: ReactNode };

/** The page that the composer opens over: banner, stories with comment boxes, an open message window. */
export function Around({ as = person, trigger }: Props) {
  return (
    <div className="x9f619 x1n2onr6">
      <div role="banner" className="banner">
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-controls="none"
          aria-label={words.search}
          placeholder={words.search}
        />
        <Pressable label={words.profile} onPress={() => undefined}>
          {as}
        </Pressable>
      </div>
      <div role="dialog" aria-label={words.notifications} hidden>
        <div
          role="textbox"
          contentEditable
          suppressContentEditableWarning
          aria-label={words.search}
          tabIndex={-1}
        />
        <Pressable onPress={() => undefined}>{words.notifications}</Pressable>
      </div>
      <div role="main" className="feed">
        <div role="region" aria-label={words.region} className="card">
          {trigger}
        </div>
        <Story as={as} author="Grimshaw Lane PTA" text="Cake sale on Friday." />
        <Story as={as} author="Lowther Valley Cricket" text="Nets are open again." />
      </div>
      <MessengerWindow />
    </div>
  );
}

/** The button on the page that opens the composer; it is no editor. */
export function Trigger({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <Pressable onPress={onOpen} className="trigger">
      <span>{words.placeholder(name)}</span>
    </Pressable>
  );
}
