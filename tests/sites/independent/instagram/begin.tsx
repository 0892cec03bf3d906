/** @jsxImportSource react */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { allowEditorHtml, mountPoint, sayReady } from '../shared/page.ts';
import { Around } from './around.tsx';
import type { Caption } from './caption.tsx';
import { CreateDialog } from './create-dialog.tsx';
import { dressInstagram } from './dress.ts';

type Form = { form: string; captionKind: Caption['kind']; hasMenu: boolean };

function InstagramPage({ form, captionKind, hasMenu }: Form) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Around hasMenu={hasMenu} onCreate={() => setOpen(true)} />
      {open ? <CreateDialog form={form} captionKind={captionKind} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Begins a page of Instagram. */
export function begin(form: Form): void {
  allowEditorHtml();
  dressInstagram();
  const root = mountPoint('mount_0_0_Zr');
  flushSync(() => createRoot(root).render(<InstagramPage {...form} />));
  sayReady();
}
