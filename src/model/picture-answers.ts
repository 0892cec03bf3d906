import type { Attachment } from './draft.ts';

const aboutPupils = 'pupil-photo-personal-account';

/** A picture with the person's answer to a rule's question; `choice` is the id of one of the choices it offered. */
export function withAnswer(picture: Attachment, rule: string, choice: string): Attachment {
  if (rule !== aboutPupils) return { ...picture, answers: { ...picture.answers, [rule]: choice } };
  return { ...picture, showsPupils: choice === 'yes' || choice === 'own-child' ? choice : 'no' };
}
