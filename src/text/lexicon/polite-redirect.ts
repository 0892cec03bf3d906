import { phrases } from '../phrases.ts';

/** Thanks, an explanation, or the way to the office: how a school answers a comment it will not argue with. */
export const politeRedirect = phrases(`
  contact|email|ring|call|phone|speak|message|write|come|visit|pop|get|raise|use|follow|see ..6 office|school|headteacher|head|us|reception|procedure|policy|principal|touch|dm|inbox|dsl|form|team
  complaints procedure|policy|process|form
  thank you for
  thanks for your|getting|letting|raising
  we|i|we've|i've|been|has|will|have ..2 removed|reported|hidden|hide|deleted|blocked|passed|logged|remove|report|reporting|forwarded|moderated
  will be in touch
  comment|comments|post|posts ..4 removed|hidden|deleted|turned|closed|moderated
  sorry|concerned to|you|that|if|for ..3 hear|feel|upset|read|concerns|experience|concern|unhappy
  page|community|house rules|guidelines
  not able|unable to ..2 discuss|comment|respond
  can't|cannot ..1 discuss|comment
`);
