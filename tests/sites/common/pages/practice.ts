/** What a test may ask of a page, beside what a person sees. */
export interface Practice {
  /** How often the page's own code was told to publish, also while it was publishing already. */
  presses: number;
  /** The editor's own view of its text and selection, without what differs from visit to visit. */
  model: () => unknown;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

window.practice = { presses: 0, model: () => undefined };

/** Says that the page stands. */
export function ready(): void {
  document.documentElement.dataset['practice'] = 'ready';
}

/** Publishes, and comes back when the server has answered. */
export async function publish(form: string, text: string, attachments: readonly string[]): Promise<void> {
  const answer = await fetch('/practice/posted', {
    method: 'POST',
    body: JSON.stringify({ form, text, attachments }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
