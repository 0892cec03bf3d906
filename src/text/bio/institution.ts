const kinds =
  'school|schools|academy|primary|infants?|juniors?|nursery|college|university|pta|ptfa|fc|afc|rfc|cc|club|clubs|library|libraries|museum|gallery|council|trust|federation|association|society|scouts|cubs|beavers|brownies|rangers|charity|ltd|limited|plc|department|dept|team|squad|news|newsroom|shop|cafe|foundation|alumni|agency|hub|theatre|centre|studio|orchestra|choir|band|union|hospital|surgery|police|zoo|festival|official|page|network|group|magazine|radio|ofsted|company|services|farm|leisure|bookshop|church';
const byName = new RegExp(`(?:^|[ |_.])(?:${kinds})(?: (?:uk|official|online|page|account|[a-z]+shire))?$`);
const inName =
  /\b(?:school|academy|pta|ptfa|primary|official|university of|friends of|department|council|agency)\b/;
const byHandle =
  /^@?[a-z0-9_.]*(?:school|schools|academy|primary|college|pta|ptfa|fc|rfc|afc|library|museum|council|juniors|infants|nursery|club|hub|trust|scouts|sch|uk|official|news|pe|music|theatre)$/;
const byBio =
  /^(?:the )?(?:official|verified|community|local|county|academy|school|alumni|club|pta|business|fan) (?:account|page|feed|twitter|x|instagram|facebook|linkedin|alumni|museum|library|news)\b|\b(?:official (?:account|page|feed|twitter|instagram|profile)|(?:account|page|feed|home) (?:of|for) (?:the )?|we are|we're|welcome to (?:the|our)|our (?:school|academy|pupils|students|children|customers|members|visitors|opening)|follow us|contact us|run by (?:the|our)|registered charity|supply agency)\b/;
const bySort = new RegExp(`^(?:the |a |your |our )?(?:[a-z']+ ){0,4}(?:${kinds})$`);
const ofAPupil =
  /(?<![a-z0-9])(?:y|yr|year)[ .-]?(?:1[0-3]|[1-9])(?![0-9])|\baged? ?\d|\b(?:pupil|student|mum|dad|parent|teacher|governor|works?|working|studying|left|ex|alum)\b/;

/** Whether a name, a handle or a bio, in plain words, is that of a school, a club, a page: of no single person. */
export function isInstitution(name: string, words: string): boolean {
  const person = ofAPupil.test(words);
  if (byBio.test(words) && !/^\d{1,2} ?[|,]/.test(words)) return true;
  if (byName.test(name) || inName.test(name) || (!name.includes(' ') && byHandle.test(name))) {
    return !person || byName.test(name);
  }
  const handles = words.split(/[ |,]+/).filter((word) => word.length > 3 && /^@|^[a-z0-9_.]+$/.test(word));
  if (name === '' && handles.length === 1 && !words.includes(' ') && byHandle.test(words)) return true;
  return name === '' && !person && bySort.test(words);
}
