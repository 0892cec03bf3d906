import type { ReactNode } from 'react';
import type { Attached } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { words, writer } from './words.ts';

interface PrimaryProps {
  label: string;
  practice: 'post' | 'next';
  disabled: boolean;
  onPress: () => void;
}

/** The wide button at the foot of a dialog: a `div`, so it has no `disabled` of its own. */
export function Primary({ label, practice, disabled, onPress }: PrimaryProps) {
  const press = usePress(onPress);
  if (behaviour.noButton) {
    return (
      <div ref={press} className="primary x1unknown" data-practice={practice} aria-disabled={disabled}>
        ➤
      </div>
    );
  }
  return (
    <div
      ref={press}
      role="button"
      aria-label={label}
      aria-disabled={disabled || undefined}
      tabIndex={disabled ? -1 : 0}
      data-practice={practice}
      className="x1i10hfl x1qjc9v5 primary"
    >
      <div role="none" className="x1ja2u2z">
        <span dir="auto">
          <span>{label}</span>
        </span>
      </div>
    </div>
  );
}

/** A lesser control; Facebook's buttons are nearly all `div`s. */
export function Lesser({
  label,
  onPress,
  children,
}: {
  label: string;
  onPress?: () => void;
  children: ReactNode;
}) {
  return (
    <div role="button" aria-label={label} tabIndex={0} className="x1i10hfl" onClick={onPress}>
      {children}
    </div>
  );
}

export function Writer() {
  return (
    <div className="row x78zum5">
      <svg role="img" aria-label={behaviour.beside ?? writer} width="40" height="40" viewBox="0 0 40 40">
        <circle cx="20" cy="20" r="20" />
      </svg>
      <div>
        <h3>
          <strong>
            <span>{writer}</span>
          </strong>
        </h3>
        <Lesser label={words.audience}>{words.everyone}</Lesser>
      </div>
    </div>
  );
}

export function Preview({ list, remove }: { list: Attached[]; remove: (address: string) => void }) {
  if (list.length === 0) return null;
  return (
    <div role="group" aria-label={words.attached}>
      {list.map(({ address, kind }) => (
        <div key={address}>
          {kind === 'photo' ? <img alt="" src={address} /> : <video src={address} />}
          <Lesser label={words.removeMedia} onPress={() => remove(address)}>
            ×
          </Lesser>
        </div>
      ))}
    </div>
  );
}
