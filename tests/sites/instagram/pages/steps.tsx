import type { ChangeEvent, ReactNode } from 'react';
import type { Attached } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { pickDetached, useMediaArea } from '../../common/pages/media.ts';
import { usePress } from '../../common/pages/react-press.ts';
import { words } from './words.ts';

/** An icon that says its name, as Instagram's do. */
export function Icon({ label }: { label: string }) {
  return (
    <svg aria-label={label} role="img" width="24" height="24" viewBox="0 0 24 24">
      <title>{label}</title>
      <path d="M2 12v3.45c0 2.849.698 4.005 1.606 4.944z" />
    </svg>
  );
}

interface ActionProps {
  text: string;
  practice: 'next' | 'share';
  onPress: () => void;
}

/** The action at the end of the dialog's header: a word in a `div` that has the role of a button, and no label. */
function Action({ text, practice, onPress }: ActionProps) {
  const press = usePress(onPress);
  if (behaviour.noButton && practice === 'share') {
    return (
      <div ref={press} className="x1unknown" data-practice={practice}>
        ➤
      </div>
    );
  }
  return (
    <div ref={press} role="button" tabIndex={0} className="x1i10hfl xjqpnuy" data-practice={practice}>
      {text}
    </div>
  );
}

interface HeaderProps {
  title: string;
  onBack?: () => void;
  action?: ActionProps;
}

export function Header({ title, onBack, action }: HeaderProps) {
  return (
    <div className="row header">
      {onBack ? (
        <div role="button" tabIndex={0} onClick={onBack}>
          <Icon label={words.back} />
        </div>
      ) : (
        <span />
      )}
      <h1>
        <div>{title}</div>
      </h1>
      {/* Another key for another step: the site mounts the action anew. */}
      {action ? <Action key={title} {...action} /> : <span />}
    </div>
  );
}

const accepted = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';

export function Choose({ take }: { take: (files: readonly File[]) => void }) {
  const area = useMediaArea(take);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    if (files.length > 0) take(files);
  };
  return (
    <div ref={area} className="x78zum5">
      <h3>{words.drag}</h3>
      <button
        type="button"
        className="primary"
        data-practice="pick"
        onClick={() => behaviour.picker && pickDetached(accepted, take)}
      >
        {words.choose}
      </button>
      <form encType="multipart/form-data" method="POST" role="presentation">
        <input type="file" multiple accept={accepted} onChange={chosen} />
      </form>
    </div>
  );
}

export function Picture({ list, children }: { list: Attached[]; children?: ReactNode }) {
  return (
    <div className="picture">
      {list.map(({ address, kind }) =>
        kind === 'photo' ? <img key={address} alt="" src={address} /> : <video key={address} src={address} />,
      )}
      {children}
    </div>
  );
}
