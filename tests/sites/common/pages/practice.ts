/** What a test may ask of a page, beside what a person sees. */
export interface Practice {
  /** How often the page's own code was told to publish, also while it was publishing already. */
  presses: number;
  /** The editor's own view of its text and selection, without what differs from visit to visit. */
  model: () => unknown;
  /** The files that the page's own code was given, one list for each time. */
  received: File[][];
  /** The file input outside the document that was opened last. */
  picker?: HTMLInputElement;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

window.practice = { presses: 0, model: () => undefined, received: [] };

/** Says that the page stands. */
export function ready(): void {
  document.documentElement.dataset['practice'] = 'ready';
}

/** What a file is, down to its bytes. */
async function described(file: File): Promise<unknown> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, type: file.type, size: file.size, sha256 };
}

/** Publishes, and comes back when the server has answered. */
export async function publish(
  form: string,
  text: string,
  attached: readonly { file: File }[],
): Promise<void> {
  const attachments = attached.map(({ file }) => file.name);
  const files = await Promise.all(attached.map(({ file }) => described(file)));
  const answer = await fetch('/practice/posted', {
    method: 'POST',
    body: JSON.stringify({ form, text, attachments, files }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
