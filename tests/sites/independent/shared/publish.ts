export type Publication = { text: string; attachments: string[]; form: string };

/** Sends what would go out to the practice server, and waits as long as it takes to answer. */
export async function publish(publication: Publication): Promise<void> {
  const answer = await fetch('/practice/posted', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(publication),
  });
  if (!answer.ok) throw new Error(`The practice server answered ${answer.status}`);
}
