const role =
  '(?:mum|mam|mom|mummy|dad|daddy|father|mother|parent|carer|guardian|step ?mum|step ?dad|foster carer|foster mum|foster dad|nan|nana|gran|grandma|granny|grandad|grandpa)';
const child =
  '(?:pupil|child|kid|son|daughter|boy|girl|student|y(?:ea)?r? ?-?(?:1[0-3]|[1-9])(?:s|er|[a-z])?|reception|[a-z]+)';
const year = '(?:y|yr|year) ?-?(?:1[0-3]|[1-9])|reception|school|pta|ptfa|class|form|nursery|playground';

/** A parent by words that lead to the school whatever it is called. */
const ofTheSchool = [
  new RegExp(`\\b(?:${year}) ${role}\\b`),
  new RegExp(
    `\\b${role} (?:of|to|for|in)\\b.*?(?:\\b(?:${year})\\b|\\bpupils?\\b|\\bstudents?\\b|\\b(?:your|my|our|the) (?:class|form|school|tutor group)\\b|\\bin your\\b)`,
  ),
  new RegExp(`\\b(?:pupil|student|${year})(?:'s|s')? ${role}\\b`),
  /\b(?:pta|ptfa|friends of) (?:[a-z']+ ){0,3}(?:mum|dad|chair|member|treasurer|secretary|committee|volunteer|rep|parent)\b/,
  /\b(?:chair|member|treasurer|secretary|volunteer|vice chair)(?:,| of| on| for|) (?:the )?(?:[a-z']+ ){0,3}(?:pta|ptfa)\b/,
  new RegExp(
    `\\b(?:son|daughter|child|kids?|children|boys?|girls?|twins|eldest|youngest) (?:is |are |who is |both )?(?:in|going into|starting) (?:${year})`,
  ),
];
/** A parent: of the school only where the school is named beside it. */
const somewhere = [
  new RegExp(`\\b${role} (?:of|to) ${child}`),
  new RegExp(`\\b(?:proud|busy|full time|tired|single|boy|girl|twin|twins|foster|school) ${role}\\b`),
  new RegExp(`\\b[a-z]+'s? ${role}\\b`),
  new RegExp(`(?:^|\\||,|&|\\band) ?${role}\\b`),
  new RegExp(`\\b${role}(?: ?\\||,|$| @| at)`),
  /\b(?:my|our) (?:\d |two |three |four )?(?:sons?|daughters?|kids?|children|boys|girls|twins|lad|little one|eldest|youngest)\b.* (?:at|goes to|go to|attends?)\b/,
];
const namedBeside = new RegExp(`\\b(?!school|year|class|nursery|boy|girl|single)[a-z']{4,} ${role}\\b`);

/** Whether a bio, in plain words, is a parent's or carer's, and whether of a school by the words alone. */
export function parentTold(words: string): 'of-a-pupil' | 'perhaps' | 'no' {
  if (ofTheSchool.some((pattern) => pattern.test(words))) return 'of-a-pupil';
  return [...somewhere, namedBeside].some((pattern) => pattern.test(words)) ? 'perhaps' : 'no';
}
