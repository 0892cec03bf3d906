import { type LookAround, lookAt, type PhotoLook } from '../../../src/content/photo-frame.ts';

/** What a test asks for, as text in the page's `data-ask`. */
export interface Asked {
  account: LookAround['account'];
  accountName?: string;
  text: string;
}

/** What came of a look, as text in the page's `data-outcome`; `content` is base64 of a replacement. */
export interface Told {
  kind: string;
  account?: string;
  files: {
    id: string;
    use: string;
    name?: string;
    type?: string;
    content?: string;
    attachment?: unknown;
  }[];
}

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

let look: PhotoLook | undefined;
let leave = new AbortController();

async function begin(input: HTMLInputElement): Promise<void> {
  // A background that has just started puts the script into pages that were open before it once more.
  if (input.dataset['begun']) return;
  input.dataset['begun'] = 'yes';
  const { dataset } = document.documentElement;
  const asked = JSON.parse(dataset['ask'] ?? '{}') as Asked;
  const files = [...(input.files ?? [])].map((file, index) => ({ id: `f${index + 1}`, file }));
  leave = new AbortController();
  delete dataset['outcome'];
  look = lookAt(files, { site: 'x', near: input, ...asked }, leave.signal);
  const outcome = await look.outcome;
  const came = outcome.kind === 'finished' ? outcome.files : [];
  const told: Told = { ...outcome, files: [] };
  for (const { id, use, file, attachment } of came) {
    const made = file && { name: file.name, type: file.type, content: await base64(file) };
    told.files.push({ id, use, ...made, ...(attachment && { attachment }) });
  }
  dataset['outcome'] = JSON.stringify(told);
}

window.addEventListener(
  'change',
  ({ target }) => {
    if (target instanceof HTMLInputElement && target.id === 'looked-at') void begin(target);
  },
  true,
);
window.addEventListener('bring-forward', () => look?.bringForward());
window.addEventListener('leave', () => leave.abort());
