import type { Account, Attachment } from '../../model/draft.ts';
import type { HeldFile, LookOutcome } from '../photo-frame.ts';
import { kindOf } from './media.ts';
import type { GivenFile } from './page-realm.ts';

/** What the site is given of the files that were held, and what the draft learns of them. */
export interface HandOver {
  given: GivenFile[];
  attachments: Attachment[];
  /** The person's own answer where the account was not known. */
  account?: Account;
}

/** A photo or video as the draft knows it when nobody looked at it. */
export function unlooked(file: File): Attachment[] {
  const kind = kindOf(file);
  return kind ? [{ kind, name: file.name, looked: 'no', showsPupils: 'ask' }] : [];
}

/** Everything as it came, because nobody could look at it or the person did not want to wait. */
export function asItCame(files: readonly File[]): HandOver {
  return { given: files.map((file) => ({ file, made: false })), attachments: files.flatMap(unlooked) };
}

/**
 * What comes of a look: each file once and in the order in which it came; what is neither photo nor video, and so was
 * not looked at, goes along with the others. When the look was cancelled nothing goes.
 */
export function handOver(
  files: readonly File[],
  looked: readonly HeldFile[],
  outcome: LookOutcome,
): HandOver {
  switch (outcome.kind) {
    case 'cancelled':
      return { given: [], attachments: [] };
    case 'no-frame':
      return asItCame(files);
    case 'finished':
      break;
    default:
      return outcome satisfies never;
  }
  const given: GivenFile[] = [];
  const attachments: Attachment[] = [];
  for (const file of files) {
    const held = looked.find((one) => one.file === file);
    const came = held && outcome.files.find(({ id }) => id === held.id);
    // A look that forgets a file must not lose it.
    if (!held || !came) {
      given.push({ file, made: false });
      attachments.push(...unlooked(file));
    } else if (came.use !== 'left-out') {
      const made = came.use === 'replacement' ? came.file : undefined;
      given.push(made ? { file: made, made: true } : { file, made: false });
      attachments.push(came.attachment ?? attachmentOf(made ?? file, file));
    }
  }
  return { given, attachments, ...(outcome.account && { account: outcome.account }) };
}

function attachmentOf({ name }: File, original: File): Attachment {
  return { kind: kindOf(original) ?? 'photo', name, showsPupils: 'ask' };
}
