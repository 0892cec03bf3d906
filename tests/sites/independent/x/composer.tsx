/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { Attachments } from './attachments.tsx';
import { DraftTextBox } from './draft-text-box.tsx';
import { useParts } from './parts.ts';
import { PostButton, ToolBar } from './tool-bar.tsx';
import { handle, words } from './words.ts';

/** The levels of wrapping that X puts around everything. */
export function Wrapped({ levels, children }: { levels: number; children: ReactNode }): ReactNode {
  if (levels === 0) return children;
  return (
    <div className={`css-g5y9jx r-${(levels * 7919).toString(36)}`}>
      <Wrapped levels={levels - 1}>{children}</Wrapped>
    </div>
  );
}

type Props = {
  form: string;
  testId: 'tweetButton' | 'tweetButtonInline';
  /** Where the button stands: in the tool bar before its icons, after them, or in the dialog's own header. */
  button: 'before' | 'after' | 'header';
  header?: ReactNode;
  mayHaveParts?: boolean;
  takesFocus?: boolean;
  onPosted: () => void;
};

/** X's composer: text boxes far from the tool bar, no form around them. */
export function Composer({ form, testId, button, header, mayHaveParts, takesFocus, onPosted }: Props) {
  const parts = useParts(form, onPosted);
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active part and nothing else
  useEffect(() => {
    if (!takesFocus && parts.parts.length === 1) return;
    const boxes = place.current?.querySelectorAll<HTMLElement>('[contenteditable="true"]');
    boxes?.[parts.active]?.focus();
  }, [parts.parts.length]);

  const several = parts.parts.length > 1;
  const current = parts.parts[parts.active] ?? parts.parts[0];
  const press = (
    <PostButton
      key={`send-${parts.parts.length}`}
      testId={testId}
      label={several ? words.postAll : words.post}
      disabled={!parts.ready}
      onPress={parts.send}
    />
  );
  return (
    <div ref={place} className="css-g5y9jx r-cell">
      {parts.busy ? <div role="progressbar" aria-valuemin={0} aria-valuemax={1} /> : null}
      <div className="r-bar">
        {header}
        {button === 'header' ? press : null}
      </div>
      {parts.parts.map((part, index) => (
        <div key={part.key} className="r-row">
          <div className="r-column" data-testid={`UserAvatar-Container-${handle}`}>
            <a href={`/${handle}`} role="link" tabIndex={-1} aria-hidden className="r-avatar" />
          </div>
          <div className="r-column css-grow">
            <Wrapped levels={7}>
              <DraftTextBox
                index={index}
                state={part.state}
                onChange={(state) => parts.write(part.key, state)}
                onSend={parts.send}
                onFocus={() => parts.setActive(index)}
                onFiles={(files) => parts.attach(part.key, files)}
              />
            </Wrapped>
            <Attachments files={part.files} onRemove={(file) => parts.detach(part.key, file)} />
            {several ? (
              <button
                type="button"
                className="r-icon"
                aria-label={words.removePart}
                onClick={() => parts.remove(part.key)}
              >
                ✕
              </button>
            ) : null}
          </div>
        </div>
      ))}
      <button type="button" className="r-icon" aria-label={words.audience}>
        {words.audience}
      </button>
      <Wrapped levels={4}>
        <ToolBar
          key={`tools-${current?.key}`}
          onFiles={(files) => current && parts.attach(current.key, files)}
          before={button === 'before' ? press : null}
          after={
            <div className="r-row">
              {mayHaveParts && parts.ready ? (
                <button
                  type="button"
                  data-testid="addButton"
                  aria-label={words.addPost}
                  className="r-icon"
                  onClick={parts.add}
                >
                  ＋
                </button>
              ) : null}
              {button === 'after' ? press : null}
            </div>
          }
        />
      </Wrapped>
    </div>
  );
}
