/** @jsxImportSource react */
import { type ReactNode, useRef } from 'react';
import { words } from './words.ts';

type Props = { onFiles: (files: File[]) => void; before?: ReactNode; after?: ReactNode };

/** The row of icons; it holds the file input of the part that is being written. */
export function ToolBar({ onFiles, before, after }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="toolBar" className="css-g5y9jx r-bar" role="group">
      {before}
      <nav className="css-g5y9jx r-row" role="navigation">
        <div role="presentation">
          <button
            type="button"
            aria-label={words.addMedia}
            className="r-icon"
            onClick={() => input.current?.click()}
          >
            ▣
          </button>
          <input
            ref={input}
            type="file"
            multiple
            tabIndex={-1}
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
            className="r-gone"
            onChange={(event) => {
              onFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
        <button type="button" data-testid="createPollButton" aria-label={words.poll} className="r-icon">
          ≡
        </button>
        <button type="button" aria-label={words.emoji} className="r-icon">
          ☺
        </button>
        <button type="button" data-testid="scheduleOption" aria-label={words.schedule} className="r-icon">
          ◷
        </button>
      </nav>
      {after}
    </div>
  );
}

type PostButtonProps = { testId: string; label: string; disabled: boolean; onPress: () => void };

/** The button that publishes, worded by what it would publish. */
export function PostButton({ testId, label, disabled, onPress }: PostButtonProps) {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      className="css-175oi2r r-pill"
      aria-disabled={disabled || undefined}
      disabled={disabled}
      onClick={onPress}
    >
      <div dir="ltr" className="css-146c3p1">
        <span>
          <span className="css-1jxf684">{label}</span>
        </span>
      </div>
    </button>
  );
}
