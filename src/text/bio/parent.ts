import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import './school-roles.ts';

/** A parent by words that lead to the school whatever it is called. */
const ofAPupil = phrases(`
  {year}|{class} <bio-parent>
  school|pta|ptfa|nursery|playground|reception|pupil|student|class <bio-parent>
  <bio-parent> of|to|for|in ..6 {year}|{class}
  <bio-parent> of|to|for|in ..6 reception|pupil|pupils|student|students
  <bio-parent> of|to|for ..6 your|my|our|the class|form|school|lesson
  <bio-parent> of|to|for ..4 in your
  pta|ptfa ..3 mum|dad|chair|member|treasurer|secretary|committee|volunteer|rep|parent
  chair|member|treasurer|secretary|volunteer ..5 pta|ptfa
  son|daughter|child|kid|kids|children|boy|girl|boys|girls|twins|eldest|youngest ..3 in|into|starting {year}
  son|daughter|child|kid|kids|children|boy|girl|boys|girls|twins|eldest|youngest ..3 in|into|starting reception
`);
/** A parent: of the school only where the school is named beside it. */
const somewhere = phrases(`
  <bio-parent>
  my|our ..1 son|sons|daughter|daughters|kid|kids|children|boys|girls|twins|eldest|youngest ..8 at|goes|go|attends|attend|plays
`);
const notTheirs = phrases('my|our|your|her|his|hi|love <bio-parent>, <bio-parent> says|said|runs|calls|made');

/** Whether a bio is a parent's or carer's, and whether of a pupil by the words alone. */
export function parentTold(bio: Reading): 'of-a-pupil' | 'perhaps' | 'no' {
  if (bio.has(ofAPupil)) return 'of-a-pupil';
  return bio.all(somewhere).some(({ sentence }) => !bio.has(notTheirs, sentence)) ? 'perhaps' : 'no';
}
