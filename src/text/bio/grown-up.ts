const signs = [
  /\b(?:ph\.?d|mba|ba|bsc|msc|ma|pgce|qts|dr|prof(?:essor)?|sir|dame|mp|cllr|councillor|obe|mbe)\b/,
  /\b(?:uni|university|undergrad(?:uate)?|postgrad(?:uate)?|fresher|graduate|apprentice(?:ship)?)\b/,
  /\b(?:1st|2nd|3rd|4th|first|second|third|fourth|final) year (?:at|student|undergrad|medic|of|law|nursing|physio|maths|engineering|in)\b/,
  /\byear (?:1|2|3|4|one|two|three|four) (?:medic|at uni|undergrad|nursing|law student|physio|in business|of business|of marriage|of retirement)\b/,
  /\b(?:wife|husband|married|retired|divorced|widow(?:er)?|fianc[eé]e?|mortgage|landlord|landlady|grandad|grandma|grandparent|nana?|pensioner|veteran|flatmate)\b/,
  /\b(?:mum|mam|dad|father|mother|parent|step ?mum|step ?dad) (?:of|to)\b/,
  /\b(?:mum|mam|dad|father|mother)\b(?! (?:says|is|said|calls))/,
  /\b(?:my|our) (?:\d |two |three |four )?(?:kids|children|sons?|daughters?|boys|girls)\b/,
  /(?<!(?:future|aspiring|wannabe|trainee|want to be an?|best|worst|my|favou?rite|hate|love|the|student) )\b(?:teacher|headteacher|lecturer|solicitor|lawyer|accountant|nurse|doctor|engineer|plumber|electrician|builder|manager|director|consultant|officer|owner|founder|recruiter|author|journalist|editor|hairdresser|midwife|paramedic|developer|designer|mechanic|surveyor|governor|professional)\b(?! in the making)/,
  /\b(?:adult|aunt|auntie|uncle|godfather|godmother|friend from uni|old friend|colleague)\b/,
];

/** Whether a bio, in plain words, is that of a grown-up: a job, a degree, children or grandchildren of their own. */
export function isGrownUp(words: string): boolean {
  return signs.some((sign) => sign.test(words));
}
