import type { Engine } from '../site.ts';

/** A plain text field (X on a phone, older Instagram captions), or an `input` where a site says so. No range reaches its text. */
export const textarea: Engine = {
  id: 'textarea',
  selector: 'textarea',
  read: (editable) => ({
    text:
      editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement ? editable.value : '',
    range: () => undefined,
  }),
};
