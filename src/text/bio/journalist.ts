const signs = [
  /\b(?:journalist|journo|reporter|correspondent|newsdesk|news ?desk|news editor|features editor|picture editor|education editor|newsroom|columnist|broadcaster|press officer at the)\b/,
  /\b(?:writes?|report(?:s|ing)|produc(?:er|ing)|editor|presenter|researcher|freelance(?:r)?)\b.{0,30}(?:@|\b)(?:bbc|itv|sky news|channel 4|guardian|times|telegraph|mirror|daily mail|sun|independent|echo|gazette|courier|herald|argus|express|lbc|tes|schools ?week|press association)\b/,
];
const notOne =
  /\b(?:school|pupil|student|young|junior|class|future|aspiring|former|ex|retired) (?:[a-z]+ )?(?:journalist|reporter|editor|newspaper)\b/;

/** Whether a bio, in plain words, is that of somebody who works for the press. */
export function isJournalist(words: string): boolean {
  return !notOne.test(words) && signs.some((sign) => sign.test(words));
}
