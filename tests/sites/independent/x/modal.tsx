/** @jsxImportSource react */
import { useState } from 'react';
import { Around } from './around.tsx';
import { begin } from './begin.ts';
import { Composer } from './composer.tsx';
import { ModalDialog } from './modal-dialog.tsx';

function ModalOverHome() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Around onCompose={() => setOpen(true)}>
        <Composer
          form="x/home-behind"
          testId="tweetButtonInline"
          button="before"
          onPosted={() => undefined}
        />
      </Around>
      {open ? (
        <ModalDialog onClose={() => setOpen(false)}>
          <Composer
            form="x/modal"
            testId="tweetButton"
            button="header"
            mayHaveParts
            takesFocus
            onPosted={() => setOpen(false)}
          />
        </ModalDialog>
      ) : null}
    </>
  );
}

begin(<ModalOverHome />);
