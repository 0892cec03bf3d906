import { useState } from 'react';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser, Primary } from './parts.tsx';
import { words, writer } from './words.ts';
import './facebook.css';

const layer = makeLayer();
const longest = 101;

/** "Edit profile": the words about oneself are a plain field with its own two buttons. */
function Edit({ onClose }: { onClose: () => void }) {
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState('Walks, books, tea');

  async function save() {
    window.practice.presses += 1;
    await publish('facebook/profile', text, []);
    setEditing(false);
  }

  return (
    <Modal layer={layer} label={words.editProfile}>
      <div className="row">
        <h2>{words.editProfile}</h2>
        <Lesser label={words.close} onPress={onClose}>
          ×
        </Lesser>
      </div>
      <h3>{words.bio}</h3>
      {editing ? (
        <>
          <textarea
            rows={3}
            aria-label={words.bio}
            maxLength={longest}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <span>{longest - text.length}</span>
          <div className="row">
            <Lesser label={words.cancel} onPress={() => setEditing(false)}>
              {words.cancel}
            </Lesser>
            <Primary label={words.save} practice="post" disabled={false} onPress={() => void save()} />
          </div>
        </>
      ) : (
        <div role="button" tabIndex={0} data-practice="edit" onClick={() => setEditing(true)}>
          {text}
        </div>
      )}
      <h3>{words.details}</h3>
      <Lesser label={words.details}>{words.details}</Lesser>
    </Modal>
  );
}

function Profile() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div role="main">
        <h1>{writer}</h1>
        <div role="button" tabIndex={0} data-practice="trigger" onClick={() => setOpen(true)}>
          {words.editProfile}
        </div>
      </div>
      {open && <Edit onClose={() => setOpen(false)} />}
    </>
  );
}

stand(<Profile />);
