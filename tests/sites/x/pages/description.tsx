import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { Attached } from '../../common/pages/attachments.tsx';
import { words } from './words.ts';

/** X's link to the descriptions of pictures, and the dialog it opens: one picture at a time, with one field. */
export function Descriptions({
  photos,
  open,
  setOpen,
}: {
  photos: Attached[];
  open: number | undefined;
  setOpen: (open: number | undefined) => void;
}) {
  const [written, setWritten] = useState<Record<string, string>>({});
  const shown = open === undefined ? undefined : photos[open];
  if (photos.length === 0) return null;
  const done = Object.values(written).some((text) => text !== '');
  return (
    <>
      <button type="button" data-testid="altTextLabel" className="link" onClick={() => setOpen(0)}>
        {done ? words.editDescription : words.addDescription}
      </button>
      {shown &&
        open !== undefined &&
        createPortal(
          <div className="modal-mask">
            <div role="dialog" aria-modal="true" className="modal">
              <img alt="" width={120} src={shown.address} />
              <textarea
                data-testid="altTextInput"
                value={written[shown.address] ?? ''}
                onChange={({ target }) => setWritten({ ...written, [shown.address]: target.value })}
              />
              <button
                type="button"
                data-testid="endEditingButton"
                onClick={() => setOpen(open + 1 < photos.length ? open + 1 : undefined)}
              >
                {words.save}
              </button>
            </div>
          </div>,
          document.body,
        )}
    </>
  );
}
