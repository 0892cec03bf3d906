import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import './school-roles.ts';

const post = phrases(`
  <bio-post>
  head of ..1 year|department|maths|english|science|pe|art|music|humanities|languages|history|geography|drama|sixth|ks1|ks2|ks3|ks4|ks5|key|school|eyfs|primary|secondary|inclusion|computing|faculty|house|{year}
  work|works|working|teach|teaches|teaching at|for
  works|working|teaching {handle}
`);
const notYet = phrases(`
  future|aspiring|wannabe|hopeful|hate|hates|love|loves|worst|best|favourite|favorite|thank|ask|my|your ..1 <bio-post>
  want|wants|hoping to be
`);
const ofTheWriter = phrases(`
  colleague, line manager, coworker, co-worker, workmate
  you ..2 manage|mentor|supervise
  you work with
  in|from your|our|my department|office|staffroom|team
`);
const once = phrases('former|ex|old colleague|workmate|coworker');

/** Whether a bio is that of somebody who works at a school, or of a colleague of the writer's by the words alone. */
export function schoolPostTold(bio: Reading): 'colleague' | 'school-post' | 'no' {
  if (bio.has(ofTheWriter) && !bio.has(once)) return 'colleague';
  return bio.all(post).some(({ sentence }) => !bio.has(notYet, sentence)) ? 'school-post' : 'no';
}
