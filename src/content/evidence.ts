import type { Draft } from '../model/draft.ts';
import { download } from '../warnings/download.ts';
import { say } from '../warnings/words.ts';
import type { Line } from './line.ts';

const day = 86_400_000;

/** The text of a copy: what was written, by whom, where and when it was seen, and until when the school keeps it. */
export function evidenceText(
  { text = '', author }: NonNullable<Draft['replyTo']>,
  address: string,
  now: Date,
  evidenceDays: number,
): string {
  const moment = (date: Date, time: boolean) =>
    date.toLocaleString('en-GB', { dateStyle: 'full', ...(time ? { timeStyle: 'long' as const } : {}) });
  const until = new Date(now.getTime() + evidenceDays * day);
  return [
    say('evidence_heading'),
    '',
    say('evidence_author', { author: author ?? say('evidence_author_unknown') }),
    say('evidence_address', { address }),
    say('evidence_time', { time: moment(now, true) }),
    ...(evidenceDays > 0 ? [say('evidence_until', { day: moment(until, false) })] : []),
    '',
    text,
    '',
  ].join('\n');
}

/** What saves a copy of the post or comment that a press is about to take down, as a file on this device. */
export function copyOf({ replyTo }: Draft, line: Line): (() => void) | undefined {
  if (!replyTo?.text) return undefined;
  return () => {
    const now = new Date();
    const name = `${say('evidence_file')}-${now.toISOString().slice(0, 16).replaceAll(':', '-')}.txt`;
    download(name, evidenceText(replyTo, location.href, now, line.settings()?.evidenceDays ?? 0));
  };
}
