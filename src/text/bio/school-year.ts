const year = '(?:y|yr|year)[ .-]?(?:1[0-3]|[1-9])(?:s|[a-z]{1,2})?';
const inYear = new RegExp(`(?<![a-z0-9])${year}(?![a-z0-9])`);
const inHandle = /(?:^|[._\-0-9@])(?:y|yr|year)(?:1[0-3]|[1-9])(?=$|[._\-\s|])/;
const notTheirOwn = new RegExp(
  `\\b(?:head of|teach(?:es|ing|er of)?|tutor(?:s|ing)?|lead(?:er|s|ing)?|mum|dad|mam|parent|carer|coach(?:es|ing)?|for|with) (?:(?:of|to|a|my|the|for) )*${year}|${year} (?:(?:class|form) )?(?:teacher|lead(?:er)?|tutor|head|ta\\b|mum|mam|dad|parent|teaching|in business|of business|anniversary|medic|undergrad|at uni)`,
);
const pupilWords = [
  /\b(?:pupil|schoolboy|schoolgirl|sixth ?former|6th ?former|head ?boy|head ?girl|prefect)\b/,
  /\b(?:in|at|doing) (?:the )?(?:sixth|6th) form\b/,
  /(?:^|\|) ?(?:sixth|6th) form(?:er)?\b/,
  /\b(?:doing|sitting|taking|revising for) (?:my )?(?:gcses?|a ?-?levels?|sats|btecs?)\b/,
  /\bgcses?(?: in)? 20[2-9]\d\b/,
  /\b(?:in )?(?:class|form|tutor group) (?:1[0-3]|[1-9])[a-z]{1,2}\b/,
  /\b(?:in|going into|starting) reception\b/,
  /\bstudent (?:at|of|@|,) ?(?:the )?[a-z' ]*?(?:school|academy|high|primary|grammar|sixth form)\b/,
  /\b(?:primary|secondary|high) school student\b/,
];
const otherPupil =
  /\b(?:former|ex|past|old|previous) ?-?(?:[a-z]+ )?(?:pupil|student|sixth ?former|head ?boy|head ?girl|prefect)\b|\bpupil(?:s|'s| support| referral| premium| progress| services| welfare| development)\b|\bpupil barrister\b/g;

/** Whether a bio or handle, in plain words, tells that somebody goes to school: `Y10`, `priya.n.y6`, `sixth former`. */
export function goesToSchool(words: string): boolean {
  if ((inYear.test(words) || inHandle.test(words)) && !notTheirOwn.test(words)) return true;
  const rest = words.replace(otherPupil, ' ');
  return pupilWords.some((pattern) => pattern.test(rest));
}
