import { useState } from 'react';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { Face, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';
import { handle } from './words.ts';

/** The note over one's own picture in the inbox. */
function NoteDialog({ layer, onClose }: { layer: HTMLElement; onClose: () => void }) {
  const [text, setText] = useState('');
  window.practice.model = () => text;
  const share = usePress(() => {
    window.practice.presses += 1;
    if (text.trim() !== '') void publish(pageName, text, []).then(onClose);
  });
  return (
    <Modal layer={layer} label="New note">
      <div className="row header">
        <div role="button" tabIndex={0} onClick={onClose}>
          <Icon label="Close" />
        </div>
        <h1>New note</h1>
        <div ref={share} role="button" tabIndex={0} aria-disabled={text.trim() === ''} data-practice="send">
          Share
        </div>
      </div>
      <textarea
        aria-label="Share a thought…"
        placeholder="Share a thought…"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Face of={handle} />
      <div role="button" tabIndex={0}>
        Share with followers you follow back
      </div>
    </Modal>
  );
}

function App({ layer }: { layer: HTMLElement }) {
  const [open, setOpen] = useState(false);
  return (
    <main role="main">
      <h1>{handle}</h1>
      <div role="button" tabIndex={0} data-practice="note" onClick={() => setOpen(true)}>
        <Face of={handle} /> Your note
      </div>
      {open && <NoteDialog layer={layer} onClose={() => setOpen(false)} />}
    </main>
  );
}

stand(<App layer={makeLayer()} />);
