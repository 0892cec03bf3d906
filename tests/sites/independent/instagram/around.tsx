/** @jsxImportSource react */
import { useState } from 'react';
import { LexicalBox } from '../shared/lexical-box.tsx';
import { Pressable } from '../shared/pressable.tsx';
import { Icon, portrait } from './drawings.tsx';
import { handle, words } from './words.ts';

function CommentForm() {
  const [text, setText] = useState('');
  return (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <textarea
        aria-label={words.comment}
        placeholder={words.comment}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text ? <Pressable onPress={() => setText('')}>{words.sendComment}</Pressable> : null}
    </form>
  );
}

function Messages() {
  const [sent, setSent] = useState<string[]>([]);
  return (
    <div className="chat">
      {sent.map((message) => (
        <div key={message}>{message}</div>
      ))}
      <LexicalBox
        namespace="direct"
        placeholder={words.messagePlaceholder}
        label={words.message}
        onEnter={(message) => setSent((all) => [...all, message])}
      />
    </div>
  );
}

type Props = { hasMenu: boolean; onCreate: () => void };

/** Navigation, a feed with comment boxes, a message window. */
export function Around({ hasMenu, onCreate }: Props) {
  const [menu, setMenu] = useState(false);
  const create = () => {
    if (hasMenu) setMenu(true);
    else onCreate();
  };
  return (
    <section className="x78zum5">
      <nav className="side">
        <a href="/" aria-label={words.home}>
          <Icon path="home" label={words.home} />
        </a>
        <a
          href="#"
          role="link"
          data-opens="create"
          onClick={(event) => {
            event.preventDefault();
            create();
          }}
        >
          <Icon path="plus" label={words.newPost} />
        </a>
        <a href={`/${handle}/`} role="link">
          <img src={portrait} alt={words.picture(handle)} />
        </a>
      </nav>
      {menu ? (
        <div className="menu" data-menu="create">
          <Pressable
            onPress={() => {
              setMenu(false);
              onCreate();
            }}
          >
            <span>{words.post}</span>
          </Pressable>
          <Pressable onPress={() => setMenu(false)}>
            <span>{words.reel}</span>
          </Pressable>
        </div>
      ) : null}
      <main role="main" className="feed">
        <input type="text" aria-label={words.search} placeholder={words.search} />
        <article className="card">
          <img src={portrait} alt={words.picture('grimshawlane.pta')} />
          <p>Cake sale on Friday.</p>
          <Pressable onPress={() => undefined} className="icon">
            <Icon path="heart" label={words.like} />
          </Pressable>
          <CommentForm />
        </article>
      </main>
      <Messages />
    </section>
  );
}
