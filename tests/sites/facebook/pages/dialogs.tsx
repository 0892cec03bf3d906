import { useCallback, useState } from 'react';
import { behaviour } from '../../common/pages/behaviour.ts';
import { LexicalField } from '../../common/pages/lexical-field.tsx';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { stand } from '../../lines/pages/stand.tsx';
import { Lesser, Primary, Writer } from './parts.tsx';
import { savedText } from './saved-text.ts';
import { words } from './words.ts';
import './facebook.css';

const asked = new URLSearchParams(location.search).get('practice') ?? '';
const layer = makeLayer();

interface Form {
  title: string;
  submit: string;
  hint: string;
  saved?: string;
}

const forms: Record<string, Form> = {
  'facebook/edit-post': {
    title: words.editPost,
    submit: words.save,
    hint: words.prompt,
    saved: savedText('See you on Saturday'),
  },
  'facebook/group': { title: words.create, submit: words.post, hint: words.publicPost },
  'facebook/page': { title: words.create, submit: words.post, hint: words.prompt },
  'facebook/share': { title: words.share, submit: words.shareNow, hint: words.sayMore },
};
const form = forms[asked] as Form;
const isShare = asked === 'facebook/share';

/** Below the small button of the share dialog: where else the post can be sent. */
function Elsewhere() {
  return (
    <div>
      <h3>{words.sendTo}</h3>
      <div className="row">
        {['Rose', 'Tom', 'Messenger', 'WhatsApp'].map((name) => (
          <Lesser key={name} label={name}>
            {name}
          </Lesser>
        ))}
      </div>
    </div>
  );
}

function Composer({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const change = useCallback((next: string) => setText(next), []);

  async function send() {
    window.practice.presses += 1;
    if (busy || text.trim() === '') return;
    setBusy(true);
    await publish(asked, text, []);
    onClose();
  }

  const button = (
    <Primary
      label={form.submit}
      practice="post"
      disabled={busy || (text.trim() === '' && !isShare)}
      onPress={() => void send()}
    />
  );
  return (
    <Modal layer={layer} label={form.title}>
      <div className="row">
        <h2>{form.title}</h2>
        <Lesser label={words.close} onPress={onClose}>
          ×
        </Lesser>
      </div>
      <Writer />
      {asked === 'facebook/group' && <div dir="auto">Oakfield Village</div>}
      <LexicalField
        label={form.hint}
        placeholder={form.hint}
        saved={form.saved}
        emojiAsPictures={false}
        startsFocused
        onChange={change}
      />
      {isShare ? (
        <>
          <div className="small">{button}</div>
          <Elsewhere />
        </>
      ) : (
        <form onSubmit={(event) => event.preventDefault()}>{button}</form>
      )}
    </Modal>
  );
}

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div role="main" className="feed" lang={behaviour.language}>
        <h1>Oakfield Village</h1>
        <div role="article" className="card">
          <h3>Canal Trust</h3>
          <div dir="auto">The towpath between the two locks is open again.</div>
          <div role="button" tabIndex={0} data-practice="trigger" onClick={() => setOpen(true)}>
            {form.title}
          </div>
        </div>
      </div>
      {open && <Composer onClose={() => setOpen(false)} />}
    </>
  );
}

stand(<Page />);
