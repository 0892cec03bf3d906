import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useAttachments } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { otherPosts } from '../../common/pages/feed.ts';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { Nest } from '../../common/pages/nest.tsx';
import { publish, ready } from '../../common/pages/practice.ts';
import { useRemountKey } from '../../common/pages/react-remount.ts';
import { Choose, Header, Icon, Picture } from './steps.tsx';
import { handle, words } from './words.ts';
import '../../common/pages/page.css';
import './instagram.css';

type Step = 'choose' | 'crop' | 'edit' | 'caption' | 'sharing' | 'shared';

function CreateDialog({ layer, onClose }: { layer: HTMLElement; onClose: () => void }) {
  const [step, setStep] = useState<Step>('choose');
  const [written, setWritten] = useState<{ text: string; saved?: string }>({ text: '' });
  const { attachments, take } = useAttachments();
  const change = useCallback((text: string, saved: string) => setWritten({ text, saved }), []);
  const generation = useRemountKey(written.text);

  async function share() {
    window.practice.presses += 1;
    if (step !== 'caption') return;
    setStep('sharing');
    await publish('instagram/create', written.text, attachments);
    setStep('shared');
  }

  const on = (to: Step) => ({ text: words.next, practice: 'next' as const, onPress: () => setStep(to) });
  switch (step) {
    case 'choose':
      return (
        <Modal layer={layer} label={words.create}>
          <Header title={words.create} />
          <Choose
            take={(files) => {
              take(files);
              setStep('crop');
            }}
          />
        </Modal>
      );
    case 'crop':
      return (
        <Modal layer={layer} label={words.crop}>
          <Header title={words.crop} onBack={() => setStep('choose')} action={on('edit')} />
          <Picture list={attachments}>
            <Icon label={words.selectCrop} />
            <Icon label={words.gallery} />
          </Picture>
        </Modal>
      );
    case 'edit':
      return (
        <Modal layer={layer} label={words.edit}>
          <Header title={words.edit} onBack={() => setStep('crop')} action={on('caption')} />
          <Picture list={attachments} />
        </Modal>
      );
    case 'caption':
      return (
        <Modal layer={layer} label={words.create}>
          <Header
            title={words.create}
            onBack={() => setStep('edit')}
            action={{ text: words.share, practice: 'share', onPress: () => void share() }}
          />
          <Picture list={attachments} />
          <div className="row">
            <img
              alt={words.picture}
              className="emoji"
              src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
            />
            <span>{handle}</span>
          </div>
          <Nest levels={3}>
            <LexicalField
              key={generation}
              label={words.caption}
              placeholder={words.caption}
              saved={written.saved}
              emojiAsPictures={false}
              startsFocused={generation > 0}
              onChange={change}
            />
          </Nest>
          <div>{written.text.length.toLocaleString()}/2,200</div>
          <input name="creation-location-input" placeholder={words.location} type="text" />
          <details>
            <summary>{words.accessibility}</summary>
            <input type="text" placeholder={words.alt} />
          </details>
        </Modal>
      );
    case 'sharing':
      return (
        <Modal layer={layer} label={words.sharing}>
          <h1>{words.sharing}</h1>
          <div role="progressbar" className="progress" />
        </Modal>
      );
    case 'shared':
      return (
        <Modal layer={layer} label={words.shared}>
          <h1>{words.shared}</h1>
          <img
            alt={words.done}
            src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
          />
          <span>{words.shared}</span>
          <div role="button" tabIndex={0} onClick={onClose}>
            <Icon label={words.close} />
          </div>
        </Modal>
      );
  }
}

function App({ layer }: { layer: HTMLElement }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="row app">
      <nav>
        <a
          href="#create"
          role="link"
          data-practice="create"
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          <Icon label={words.newPost} />
        </a>
        <a href={`/${handle}/`} role="link" onClick={(event) => event.preventDefault()}>
          <img
            alt={words.picture}
            className="emoji"
            src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
          />
        </a>
      </nav>
      <main role="main">
        {otherPosts.map(({ id, handle: author, text }) => (
          <article key={id}>
            <a href={`/${author}/`}>{author}</a> <span>{text}</span>
            <div role="button" tabIndex={0}>
              <Icon label={words.like} />
            </div>
          </article>
        ))}
      </main>
      {open && <CreateDialog layer={layer} onClose={() => setOpen(false)} />}
    </section>
  );
}

document.documentElement.classList.toggle('dark', behaviour.dark);
document.documentElement.classList.toggle('__fb-dark-mode', behaviour.dark);
const root = document.createElement('div');
root.id = 'mount_0_0_aB';
document.body.prepend(root);
createRoot(root).render(<App layer={makeLayer()} />);
requestAnimationFrame(ready);
