import { useEffect, useRef, useState } from 'react';
import { useAttachments } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { useMediaArea } from '../../common/pages/media.ts';
import { Nest } from '../../common/pages/nest.tsx';
import { publish } from '../../common/pages/practice.ts';
import { isSendingKey } from '../../common/pages/press.ts';
import { useRemountKey } from '../../common/pages/react-remount.ts';
import { mount } from './app.tsx';
import { Attachments, Avatar, Submit } from './composer.tsx';
import { words } from './words.ts';

/** The composer of the mobile web fills the screen; its text is a real `textarea` and its button is in the header. */
function MobileComposer() {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);
  const { attachments, take, choose, remove, clear } = useAttachments();
  const area = useMediaArea(take);
  const field = useRef<HTMLTextAreaElement>(null);
  const generation = useRemountKey(text);
  const empty = text.trim() === '' && attachments.length === 0;
  useEffect(() => {
    if (generation > 0) field.current?.focus();
  }, [generation]);
  useEffect(() => {
    window.practice.model = () => {
      const { value, selectionStart, selectionEnd } = field.current ?? {};
      return { value, selectionStart, selectionEnd };
    };
  }, []);

  async function send() {
    window.practice.presses += 1;
    if (busy || empty) return;
    setBusy(true);
    if (behaviour.clearsFirst) setText('');
    await publish('x/mobile', text, attachments);
    setBusy(false);
    setText('');
    clear();
    setSent((before) => before + 1);
  }

  return (
    <div ref={area} key={generation} className="mobile">
      <header className="row">
        <button type="button" data-testid="app-bar-close" aria-label={words.close}>
          ×
        </button>
        <a href="/home" data-testid="DashButton_ProfileIcon_Link" aria-label={words.account}>
          <Avatar />
        </a>
        <Submit
          testId="tweetButton"
          label={words.post}
          disabled={busy || empty}
          onPress={() => void send()}
        />
      </header>
      {busy && <div role="progressbar" className="progress" />}
      <main role="main">
        <Nest levels={6}>
          <div data-testid="tweetTextarea_0" className="css-175oi2r">
            <textarea
              ref={field}
              value={text}
              aria-label={words.postText}
              placeholder={words.whatIsHappening}
              autoCapitalize="sentences"
              autoComplete="on"
              rows={5}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (!isSendingKey(event.nativeEvent)) return;
                event.preventDefault();
                void send();
              }}
            />
          </div>
          <Attachments list={attachments} remove={remove} />
        </Nest>
        <div data-testid="toolBar">
          <label role="button" aria-label={words.addMedia} className="link">
            ▣
            <input type="file" data-testid="fileInput" multiple accept="image/*,video/*" onChange={choose} />
          </label>
        </div>
      </main>
      {sent > 0 && (
        <div role="alert" data-testid="toast" className="toast">
          {words.sent} <a href={`/i/status/${sent}`}>{words.view}</a>
        </div>
      )}
    </div>
  );
}

mount(<MobileComposer />);
