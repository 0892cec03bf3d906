import { useState } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { Person, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';
import { handle, words } from './words.ts';

const before = behaviour.begun ?? 'Our harvest festival.';
const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
});
const written = { type: 'text', version: 1, text: before, detail: 0, format: 0, mode: 'normal', style: '' };
const saved = JSON.stringify({
  root: { ...paragraph(paragraph(written), paragraph()), type: 'root' },
});

/** The caption of a post that is out already. What was there before is not sent again. */
function EditDialog({ layer, onClose }: { layer: HTMLElement; onClose: () => void }) {
  const [text, setText] = useState(before);
  const done = usePress(() => {
    window.practice.presses += 1;
    void publish(pageName, text.replace(before, '').trim(), []).then(onClose);
  });
  return (
    <Modal layer={layer} label="Edit info">
      <div className="row header">
        <div role="button" tabIndex={0} onClick={onClose}>
          Cancel
        </div>
        <h1>Edit info</h1>
        <div ref={done} role="button" tabIndex={0} data-practice="send">
          Done
        </div>
      </div>
      <div className="picture" />
      <Person handle={behaviour.beside ?? handle} />
      <LexicalField
        label={words.caption}
        placeholder={words.caption}
        saved={saved}
        emojiAsPictures={false}
        startsFocused={false}
        onChange={setText}
      />
      <div role="button" tabIndex={0}>
        <Icon label="Emoji" />
      </div>
    </Modal>
  );
}

function App({ layer }: { layer: HTMLElement }) {
  const [open, setOpen] = useState(false);
  return (
    <main role="main">
      <article>
        <Person handle={handle} /> <span>{before}</span>
        <button type="button" data-practice="edit" onClick={() => setOpen(true)}>
          Edit
        </button>
      </article>
      {open && <EditDialog layer={layer} onClose={() => setOpen(false)} />}
    </main>
  );
}

stand(<App layer={makeLayer()} />);
