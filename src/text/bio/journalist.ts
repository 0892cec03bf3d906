import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

const press = phrases(`
  journalist, journo, reporter, correspondent, newsdesk, news desk, news editor, features editor, picture editor, education editor, newsroom, columnist, broadcaster
  writes|reports|reporting|producer|producing|editor|presenter|researcher|freelance|freelancer ..4 bbc|itv|sky|guardian|times|telegraph|mirror|mail|sun|independent|echo|gazette|courier|herald|argus|express|lbc|tes
`);
const notOne = phrases(
  'school|pupil|student|young|junior|class|future|aspiring|former|ex|retired ..1 journalist|reporter|editor|newspaper|correspondent',
);

/** Whether a bio is that of somebody who works for the press. */
export function isJournalist(bio: Reading): boolean {
  return bio.has(press) && !bio.has(notOne);
}
