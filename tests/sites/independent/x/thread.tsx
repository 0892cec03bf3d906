/** @jsxImportSource react */
import { useState } from 'react';
import { Around, FeedCell } from './around.tsx';
import { begin } from './begin.ts';
import { Composer } from './composer.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { handle } from './words.ts';

function ThreadOverProfile() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Around onCompose={() => setOpen(true)}>
        <FeedCell author={handle} text="Our beans are taller than the door." />
      </Around>
      {open ? (
        <ModalDialog onClose={() => setOpen(false)}>
          <Composer
            form="x/thread"
            testId="tweetButton"
            button="after"
            mayHaveParts
            takesFocus
            onPosted={() => setOpen(false)}
          />
        </ModalDialog>
      ) : null}
    </>
  );
}

begin(<ThreadOverProfile />);
