import { useCallback, useState } from 'react';
import { useAttachments } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { pickDetached, useMediaArea } from '../../common/pages/media.ts';
import { Modal } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { useRemountKey } from '../../common/pages/react-remount.ts';
import { Lesser, Preview, Primary, Writer } from './parts.tsx';
import { OtherFields, TextBox } from './text-box.tsx';
import { variant } from './variant.ts';
import { words } from './words.ts';

const accepted = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,.mkv';

interface Props {
  steps: 1 | 2;
  layer: HTMLElement;
  onClose: () => void;
  onSent: () => void;
}

/** The dialog in which a post is written, with a second one for its settings where there are two steps. */
export function Composer({ steps, layer, onClose, onSent }: Props) {
  const [written, setWritten] = useState<{ text: string; saved?: string }>({ text: '' });
  const [stage, setStage] = useState<'write' | 'settings'>('write');
  const [busy, setBusy] = useState(false);
  const [emptied, setEmptied] = useState(0);
  const { attachments, take, choose, remove } = useAttachments();
  const area = useMediaArea(take);
  const remounted = useRemountKey(written.text);
  const change = useCallback((text: string, saved: string) => setWritten({ text, saved }), []);
  const empty = written.text.trim() === '' && attachments.length === 0;

  async function send() {
    window.practice.presses += 1;
    if (busy || empty) return;
    setBusy(true);
    if (behaviour.clearsFirst) {
      setWritten({ text: '' });
      setEmptied((before) => before + 1);
    }
    const form = steps === 1 ? 'facebook/one-step' : 'facebook/two-step';
    await publish(form, written.text, attachments);
    onSent();
  }

  if (stage === 'settings') {
    return (
      <Modal key="settings" layer={layer} label={words.settings}>
        <Lesser label={words.back} onPress={() => setStage('write')}>
          ←
        </Lesser>
        <h2>{words.settings}</h2>
        <div className="row">
          {words.postAudience} <Lesser label={words.audience}>{words.everyone}</Lesser>
        </div>
        <Lesser label={words.scheduling}>{words.scheduling}</Lesser>
        {busy && <div role="progressbar" aria-label={words.posting} className="progress" />}
        <div className="row">
          <Lesser label={words.save}>{words.save}</Lesser>
          <Primary label={words.post} practice="post" disabled={busy} onPress={() => void send()} />
        </div>
      </Modal>
    );
  }

  const title = <h2 id="create-post-title">{words.create}</h2>;
  return (
    // In two steps the dialog has no name of its own: its title stands in a header beside the editor's branch.
    <Modal key="write" layer={layer} {...(steps === 1 ? { label: words.create } : {})}>
      <div className="row">
        {title}
        <Lesser label={words.close} onPress={onClose}>
          ×
        </Lesser>
      </div>
      <form ref={area} method="POST" onSubmit={(event) => event.preventDefault()}>
        <Writer />
        <TextBox generation={`${remounted} ${emptied}`} saved={written.saved} onChange={change} />
        {variant.extras && <OtherFields />}
        <Preview list={attachments} remove={remove} />
        <div className="row" key={`bar ${remounted}`}>
          <span>{words.addTo}</span>
          {behaviour.picker ? (
            <button type="button" data-practice="pick" onClick={() => pickDetached(accepted, take)}>
              +
            </button>
          ) : (
            <input type="file" multiple accept={accepted} onChange={choose} />
          )}
          <Lesser label={words.media}>▣</Lesser>
          <Lesser label={words.tag}>☺</Lesser>
        </div>
        {busy && <div role="progressbar" aria-label={words.posting} className="progress" />}
        {steps === 1 ? (
          <Primary label={words.post} practice="post" disabled={busy || empty} onPress={() => void send()} />
        ) : (
          <Primary label={words.next} practice="next" disabled={empty} onPress={() => setStage('settings')} />
        )}
      </form>
    </Modal>
  );
}
