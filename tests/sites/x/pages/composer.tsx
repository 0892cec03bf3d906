import { ContentState, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useState } from 'react';
import { type Attached, useAttachments } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { pickDetached, useMediaArea } from '../../common/pages/media.ts';
import { Nest } from '../../common/pages/nest.tsx';
import { publish } from '../../common/pages/practice.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { useRemountKey } from '../../common/pages/react-remount.ts';
import { Descriptions } from './description.tsx';
import { DraftField, emptyText, modelOf, textOf } from './draft-field.tsx';
import { words } from './words.ts';

/** What the site's own picker of GIFs brings. */
const onePixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) =>
  letter.charCodeAt(0),
);
const accepted = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

export const handle = behaviour.writer ?? 'OakfieldPrimary';

/** The words of the own post that can be edited; a post of pictures alone has none. */
export const begun = behaviour.begun ?? '';

/** The picture of who writes; its test id holds the handle. */
export function Avatar({ of = handle }: { of?: string }) {
  return (
    <div data-testid={`UserAvatar-Container-${of}`} className="avatar">
      <a href={`/${of}`} tabIndex={-1} aria-hidden="true" />
    </div>
  );
}

export function Attachments({ list, remove }: { list: Attached[]; remove: (address: string) => void }) {
  if (list.length === 0) return null;
  return (
    <div data-testid="attachments" role="group">
      {list.map(({ address, kind }) => (
        <div key={address}>
          {kind === 'photo' ? (
            <div data-testid="tweetPhoto">
              <img alt="" draggable src={address} />
            </div>
          ) : (
            <div data-testid="videoPlayer">
              <video src={address} />
            </div>
          )}
          <button type="button" aria-label={words.removeMedia} onClick={() => remove(address)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}

interface SubmitProps {
  testId: 'tweetButton' | 'tweetButtonInline' | 'Profile_Save_Button';
  label: string;
  disabled: boolean;
  onPress: () => void;
}

export function Submit({ testId, label, disabled, onPress }: SubmitProps) {
  const press = usePress(onPress);
  if (behaviour.noButton) {
    return (
      <span ref={press} className="css-1jxf684 r-unknown" data-practice="post" aria-disabled={disabled}>
        ➤
      </span>
    );
  }
  return (
    <button
      ref={press}
      type="button"
      role="button"
      data-testid={testId}
      data-practice="post"
      disabled={disabled}
      aria-disabled={disabled || undefined}
      tabIndex={disabled ? -1 : 0}
      className="css-175oi2r primary"
    >
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

interface Props {
  /** Its name as it publishes. */
  form: string;
  /** In a dialog, with a button of another name and parts that can be added. */
  modal?: boolean;
  startsFocused?: boolean;
  /** What its button says, where it is not "Post". */
  label?: string;
  /** The text it opens with. */
  begun?: string;
  /** What stands beside the picture of who writes, above the text: the choice of who can see it. */
  above?: ReactNode;
  /** What stands under the text: the post that is quoted. */
  below?: ReactNode;
  /** Further buttons of the tool bar. */
  tools?: ReactNode;
  /** What is published besides the text. */
  alsoSays?: string[];
  onSent: () => void;
}

/** A composer of one or more parts. The tool bar with the button is far from the text, as on the site. */
export function Composer(props: Props) {
  const { form, modal = false, startsFocused, onSent, alsoSays = [] } = props;
  const [parts, setParts] = useState<EditorState[]>(() => [
    props.begun === undefined
      ? emptyText()
      : EditorState.moveSelectionToEnd(
          EditorState.push(emptyText(), ContentState.createFromText(props.begun), 'insert-characters'),
        ),
  ]);
  const [active, setActive] = useState(0);
  const [busy, setBusy] = useState(false);
  const [describing, setDescribing] = useState<number>();
  const { attachments, take, choose, remove, clear } = useAttachments();
  const area = useMediaArea(take);
  const texts = parts.map(textOf);
  const generation = useRemountKey(texts.join('\n'));
  const empty = [...texts, ...alsoSays].every((text) => text.trim() === '') && attachments.length === 0;

  const change = (index: number) => (state: EditorState) =>
    setParts((before) => before.map((part, at) => (at === index ? state : part)));
  const shown = parts[active] ?? parts[0];
  useEffect(() => {
    const isFront = modal || document.querySelector('#layers [data-testid="tweetTextarea_0"]') === null;
    if (isFront) window.practice.model = () => parts.map(modelOf);
  }, [modal, parts]);

  const reset = () => {
    setParts([emptyText()]);
    setActive(0);
    clear();
  };

  async function send() {
    window.practice.presses += 1;
    if (busy || empty) return;
    setBusy(true);
    if (behaviour.clearsFirst) reset();
    const name = parts.length > 1 ? 'thread' : form;
    await publish(
      `x/${name}`,
      [...texts, ...alsoSays.filter((choice) => choice !== '')].join('\n\n'),
      attachments,
    );
    setBusy(false);
    reset();
    onSent();
  }

  const submit = (
    <Submit
      // X mounts the button anew when a part comes or goes.
      key={parts.length}
      testId={modal ? 'tweetButton' : 'tweetButtonInline'}
      label={parts.length > 1 ? words.postAll : (props.label ?? words.post)}
      disabled={busy || empty}
      onPress={() => void send()}
    />
  );

  const descriptions = (
    <Descriptions
      key="descriptions"
      photos={attachments.filter(({ kind }) => kind === 'photo')}
      open={describing}
      setOpen={setDescribing}
    />
  );
  if (behaviour.describesApart && describing !== undefined) return descriptions;

  return (
    <div ref={area} key={generation} className="composer css-175oi2r">
      {busy && <div role="progressbar" className="progress" />}
      <Nest levels={3}>
        {parts.map((state, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone
          <div key={index} className="row part">
            <Avatar of={behaviour.beside ?? handle} />
            <Nest levels={8}>
              {props.above}
              <DraftField
                index={index}
                state={state}
                onChange={change(index)}
                onFocus={() => setActive(index)}
                onSend={() => void send()}
                startsFocused={
                  (startsFocused && index === parts.length - 1) || (generation > 0 && state === shown)
                }
              />
            </Nest>
          </div>
        ))}
        <Attachments list={attachments} remove={remove} />
        {props.below}
        {descriptions}
      </Nest>
      <Nest levels={2}>
        <button type="button" aria-label={words.everyone} className="link">
          {words.everyone}
        </button>
        <div data-testid="toolBar" className="row">
          <nav aria-live="polite" role="navigation">
            <div role="presentation">
              {behaviour.picker ? (
                <button type="button" data-practice="pick" onClick={() => pickDetached(accepted, take)}>
                  ▣
                </button>
              ) : (
                <label aria-label={words.addMedia} role="button" className="link">
                  ▣
                  <input type="file" data-testid="fileInput" multiple accept={accepted} onChange={choose} />
                </label>
              )}
            </div>
          </nav>
          <div className="row">
            <button
              type="button"
              data-testid="gifSearchButton"
              aria-label="GIF"
              onClick={() => take([new File([onePixel], 'wave.gif', { type: 'image/gif' })])}
            >
              GIF
            </button>
            {props.tools}
            {modal && (
              <button
                type="button"
                data-testid="addButton"
                aria-label={words.add}
                disabled={empty}
                onClick={() => setParts((before) => [...before, emptyText()])}
              >
                +
              </button>
            )}
            {submit}
          </div>
        </div>
      </Nest>
    </div>
  );
}
