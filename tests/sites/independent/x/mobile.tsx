/** @jsxImportSource react */
import { useState } from 'react';
import { publish } from '../shared/publish.ts';
import { FeedCell } from './around.tsx';
import { Attachments } from './attachments.tsx';
import { begin } from './begin.ts';
import { Wrapped } from './composer.tsx';
import { showToast } from './toast.ts';
import { PostButton, ToolBar } from './tool-bar.tsx';
import { handle, words } from './words.ts';

function MobileComposer({ onPosted }: { onPosted: () => void }) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const ready = !busy && (text.trim() !== '' || files.length > 0);
  const send = async () => {
    if (!ready) return;
    setBusy(true);
    await publish({ text, files, form: 'x/mobile' });
    showToast();
    onPosted();
  };
  return (
    <main role="main" className="css-g5y9jx">
      <div data-testid="primaryColumn">
        <div className="r-bar">
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label={words.close}
            className="r-icon"
            onClick={onPosted}
          >
            ✕
          </button>
          <PostButton testId="tweetButton" label={words.post} disabled={!ready} onPress={() => void send()} />
        </div>
        <div className="r-row">
          <div data-testid={`UserAvatar-Container-${handle}`} className="r-avatar" />
          <Wrapped levels={5}>
            <div data-testid="tweetTextarea_0" className="css-g5y9jx">
              <textarea
                className="r-writing"
                aria-label={words.postText}
                placeholder={words.placeholder}
                autoCapitalize="sentences"
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                  event.preventDefault();
                  void send();
                }}
              />
            </div>
          </Wrapped>
        </div>
        <Attachments
          files={files}
          onRemove={(file) => setFiles((all) => all.filter((one) => one !== file))}
        />
        <ToolBar onFiles={(more) => setFiles((all) => [...all, ...more].slice(0, 4))} />
        {busy ? <div role="progressbar" /> : null}
      </div>
    </main>
  );
}

function MobilePage() {
  const [writing, setWriting] = useState(true);
  return (
    <div className="css-g5y9jx">
      <button type="button" data-testid="DashButton_ProfileIcon_Link" aria-label={words.profile}>
        <div data-testid={`UserAvatar-Container-${handle}`} className="r-avatar" />
      </button>
      {writing ? (
        <MobileComposer onPosted={() => setWriting(false)} />
      ) : (
        <main role="main">
          <FeedCell author="StMichaelsSch" text="Book fair in the hall until Friday." />
        </main>
      )}
    </div>
  );
}

begin(<MobilePage />);
