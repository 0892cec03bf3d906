import { Attachment, Concerned, Draft, Recipient } from '../model/draft.ts';
import { issueWords } from '../model/issue-words.ts';

const known: Record<string, ReadonlySet<string>> = {
  '': new Set(Object.keys(Draft.shape)),
  attachments: new Set(Object.keys(Attachment.shape)),
  to: new Set(Object.keys(Recipient.shape)),
  replyTo: new Set(Object.keys(Concerned.shape)),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownIn(value: unknown, where: string, path: string): string[] {
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .filter((key) => !known[where]?.has(key))
    .map((key) => (path === '' ? key : `${path}.${key}`));
}

/** Fields of a draft line that nobody knows: they are passed over, and said. */
export function unknownFields(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const { attachments, to, replyTo } = value;
  const inAttachments = Array.isArray(attachments)
    ? attachments.flatMap((attachment, at) => unknownIn(attachment, 'attachments', `attachments.${at}`))
    : [];
  return [
    ...unknownIn(value, '', ''),
    ...inAttachments,
    ...unknownIn(to, 'to', 'to'),
    ...unknownIn(replyTo, 'replyTo', 'replyTo'),
  ];
}

/** A draft from one line of JSON, with notes about what was passed over; throws with the field in words. */
export function readDraft(line: string): { draft: Draft; notes: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(
      `not JSON (${error instanceof Error ? error.message : ''}): write one draft a line, such as {"text":"…"}`,
    );
  }
  if (!isRecord(value)) throw new Error('not a draft: write one draft a line, such as {"text":"…"}');
  const draft = Draft.safeParse(value, { reportInput: true });
  if (!draft.success) throw new Error(issueWords(draft.error, 'the draft'));
  return {
    draft: draft.data,
    notes: unknownFields(value).map((field) => `the field ${field} is not known and was passed over`),
  };
}
