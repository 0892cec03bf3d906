const job =
  '(?:teacher|teaching assistant|ta|hlta|senco|sendco|governor|headteacher|head teacher|deputy head|deputy|assistant head|head of [a-z]+|principal|vice principal|tutor|form tutor|caretaker|site manager|business manager|bursar|receptionist|school secretary|office manager|lunchtime supervisor|midday supervisor|cover supervisor|ect|nqt|trainee teacher|librarian|technician|lab technician|chaplain|learning mentor|learning support|pastoral (?:lead|manager)|attendance officer|hr lead|hr manager|school nurse|school cook|lecturer|subject lead|phase leader|slt|dsl|staff|coach)';
const notYet =
  /\b(?:future|aspiring|wannabe|want to be an?|hopeful|my|hate|love|worst|best|favou?rite|student of|thank a|ask your) (?:[a-z]+ )?(?:teacher|ta|head|headteacher|staff)\b/;
const jobAlone = new RegExp(`\\b${job}\\b`);
const ofTheWriter = [
  /\b(?:colleague|line manager|co-?worker|workmate)\b/,
  /\byou (?:line-?manage|manage|mentor|supervise|work with)\b/,
  /\b(?:in|from) (?:your|our|my) (?:department|office|staff ?room|team|key stage)\b/,
];

/** Whether a bio, in plain words, is that of somebody who works at a school, or of a colleague by the words alone. */
export function schoolJobTold(words: string): 'colleague' | 'school-job' | 'no' {
  if (ofTheWriter.some((pattern) => pattern.test(words)) && !/\b(?:former|ex|old)[- ]colleague/.test(words))
    return 'colleague';
  if (/\b(?:works?|working|teach(?:es)?) (?:at|for|@)\b/.test(words)) return 'school-job';
  return jobAlone.test(words) && !notYet.test(words) ? 'school-job' : 'no';
}
