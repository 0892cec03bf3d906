import { phrases } from '../phrases.ts';
import './confidential.ts';

/** Said outright: the writer knows that this was not to be told. */
export const secret = phrases(`
  told|asked|begged|warned|instructed|sworn me|us|staff|everyone not to ..1 tell|say|repeat|share|breathe|let|mention|talk|post
  told|tells|telling|confided me|us|them ..1 in confidence|private|secret
  strictly|highly|still|marked confidential, private and confidential, not for sharing, not for circulation, not for distribution, internal only, for internal use, embargoed, under embargo, off the record, for your eyes only, between you and me, between you me and, between ourselves, between us and, just between us, strictly between us, between us though, entre nous, do not circulate, do not forward, not for onward, on the hush, on the quiet, on the qt, on the q t
  these four walls
  keep it|this|that schtum|shtum|mum|stum|quiet|secret|under|hush
  keep it|this|that to|between yourself|yourselves|us|ourselves|you
  keep it|this|that on the down|quiet|dl|qt|low
  keep|keeping|stay|staying schtum|shtum|stum
  keep|keeping it|this from parents|staff|families
  promise|swear|promised|swore not|never|you|to ..3 say|tell|repeat|secret|owt|word
  only slt|smt|governors|heads|leadership|trustees ..1 know|knows|told
  nobody's|nobody|noone|none|one|one's has|have|is|supposed|meant ..2 told|tell|know
  nobody|noone|one knows yet
  nobody|no|noone one? outside ..4 knows|know|told
  not a word to|until|till|yet, don't|dont breathe a word, my lips are sealed, lips are sealed, sworn to secrecy, sworn to silence, top secret
  don't|dont|nobody|no|please one|don't|dont? ..1 tell anyone|anybody|slt|parents|staff|governors|families|head
  don't|dont|please|nobody repeat|pass|spread this|it|that ..1 on|anyone|yet|further|outside
  say nothing to|till|until|yet, say|said nothing about this
  isn't|isnt|not public yet|knowledge|so|and|but
  aren't|not|isn't|wasn't|weren't allowed|supposed|meant|permitted to ..1 say|know|talk|tell|share|post|discuss|let|mention|be
  arent|aint|shouldn't|shouldnt ..1 supposed|meant|really|be|say ..1 to|be|telling|saying|sharing|posting|this ..1 say|know|tell|you|this
  shouldn't|shouldnt|probably ..2 saying|telling|sharing|posting this|you|it
  didn't|didnt|did|never not? hear|get|see it|this|that|owt from|off me, heard from the la, can't|cant|cannot ..1 say ..1 too|much
  can't|cant say what|who|why yet|but|until
  families|parents|staff|governors don't|dont|aren't|haven't|havent ..1 know|been|told ..1 told|yet
  before|until|till parents|families|staff|governors|the find|know|are|get|union ..1 out|told|letter|finds
  leaked to|from|our|by|draft|memo|email|letter|minutes|list, behind closed doors, ink isn't dry, ink is barely dry, not signed yet, meant|supposed to be secret|confidential|private, not ours to share, not mine to share
`);

/** Perhaps a secret, where a matter of the school stands beside it. */
export const hint = phrases(`
  in ..1 confidence
  confidentially, confidential, embargo, between us, sub judice, eyes only, mum's the word, mums the word, zip it, sealed lips, in the know, under wraps, under the radar, under your hat, hush hush, hush, shh, shhh, shhhh, ssh, sshh, psst, 🤫, 🤐, 👀
  insider info|information, sources tell me, little bird|birdie, rumour|rumours|rumor, rumour has it, closed session|meeting, part two|2, whispers, on|through the grapevine, spill|spilling the tea|beans, the real reason, what really happened, truth about why, can tell you why, hot off the press, spoiler, heard it here first, you heard it, sitting on this|it
  told in|at briefing, in|at briefing ..2 this|today|morning, we got told, we've been told, we have been told
  announced|announcing|announcement ..3 monday|tuesday|wednesday|thursday|friday|tomorrow|half|next
  cc'd|copied|forwarded in|into? by accident|mistake
  by accident|mistake, on|off the printer|photocopier, over someone's shoulder, saw|seen|ive|i've ..1 seen? the list|email|letter|numbers|figures|spreadsheet
  isn't|isnt|not|hasn't|hasnt been? ..1 public|announced|official|published|released|communicated|confirmed|signed|out ..1 yet|til|till|until|so
  not yet ..1 public|announced|official|published|released|communicated|signed|out
  before|until|till|til|once it's|its|they|anything|it ..1 is|goes|been|announce|gets? ..1 announced|public|official|announce
  hasn't|hasnt|not been|yet ..1 announced|told|shared|put
  parents|staff|families|governors|union|unions|names will|to|are|be|being ..1 be? ..1 told|informed|given
  telling|informing|tell|inform staff|parents|families|everyone
  kids|they|people|pupils|them|she|he don't|dont|doesn't|doesnt know yet
  secret bid|plan|plans|deal|merger|talks|list|meeting|vote|memo|offer
  draft ..1 budget|report|staffing|structure|plan|restructure|list|letter|minutes
  as you may hear, you may have heard, minded to, minded
`);

/** Matters of a school that stay inside until it tells them itself. */
export const matter = phrases(`
  <secret-job-losses>
  <secret-staff-case>
  <secret-record>
  merger|merge|merging|amalgamation|amalgamate|academise|academising|academisation|closure|federating|federation|rebrokered|takeover|deficit|overspend|insolvent|cuts|axed|axing|resigned|resigning|resignation|allegation|allegations|arrested|lawsuit|solicitor|solicitors|asbestos|raac|tender|bid|bids|payoff
  closing|close|shutting ..3 school|sixth|nursery|site|year|down|unit
  school|sixth form|nursery|site|unit|we're|they're ..3 closing|shutting|sold
  social services|worker|care
  exam|sats|gcse|mock|btec paper|papers|questions
  head|headteacher|deputy|principal|ceo ..3 leaving|going|gone|quit|moving|stepping|off|out
  leaving|going|gone at christmas|easter|summer
  contract ..2 with|for|to|is|signed
  tas|teachers|staff|jobs|posts ..3 going|go|cut|lose|lost|redundant
  ofsted|estyn|inspectors|inspection ..9 grade|verdict|outcome|result|judgement|good|outstanding|inadequate|ri|improvement|feedback|report
  governors|trustees|board|committee|panel ..3 voted|decided|agreed|minded|rejected|upheld|refused
  {number} in the red
`);

/** Help and talk offered in confidence, which is what a school should do. */
export const helpOffered = phrases(`
  speak|talk|talking|speaking|chat|contact|email|ring|call|discuss|discussed|come|share|tell|report|reported|listen|advice|support|answered|dealt|handled|treated|treat|held|kept|help|counselling|counsellor|helpline ..9 confidence|confidential|confidentially|confidentiality
  confidential ..1 help|helpline|advice|service|counselling|drop|chat|support|line|survey|and|space|listening|conversation|information|waste
  confidence|confidentially|confidential ..6 to|with anyone|any|our|the|a office|team|adult|nurse|counsellor
  keep|kept|remain|remains|treat|treated|treats|apply|completely|all|anonymous ..5 confidential
  secret santa|garden|agent|agents|recipe|ingredient|location|weapon|reader|book|mission|spy|code|codes|diary|millionaire|world|service
`);

/** The school has told it itself, or it is news and no matter of the writer's school. */
export const published = phrases(`
  published|website|websites|web|our site|online already, press release, in the paper|news|papers|telegraph|guardian, on the news|radio|telly|tv|bbc, available to all|download|read, now available, public document, publicly available, on our page, open consultation, consultation is open, have your say, announced today, officially, statement, read the full|report
  parish|town|county|city|district council, podcast|webinar|documentary|novel
  tv|itv|crime|medical|period|legal|netflix|watching|new|a drama|series|thriller
  vacancies|vacancy|recruiting|hiring|job advert|apprenticeship|join our team
  to|please|can|online|now apply|applications
  quiz|raffle|bake|lottery|workshop|webinar
  a|the|on|free|good|great|new|first|online|our ..3 course|training
  steelworks|factory|supermarket|airline|bank|bbc|minister|ministers|industry|premier|transfer|striker|ebay|auction
  how to|does|do, what is a, template|templates|guide|guidance|law|acas|calculator|rights, in general, nationally, teachers in england, the government
  freedom of information, foi, proud|pleased|delighted|thrilled|excited to announce|share|welcome|confirm|say|introduce, farewell|retiring|retirement, thank you, congratulations
`);
export const general = phrases(
  "staff quiz list, sold on, school council, minutes silence, minute's silence, moment's silence, minutes late|later|walk|to|long|till|until|left|and|away|from, class list of books|words, reference book|library|section, action plan for|template, risk assessment template, eco council, keep|kept|remain|remains|treat|treated|treats|apply|completely|all|anonymous ..5 confidential, dramas, grapevine says, secret santa, secret garden, secret agent|agents|recipe|ingredient|location|weapon|reader|book|mission|spy|code|codes|diary|millionaire|world, secret of|to|is, wet paper, toilet paper, paper chain|chains|plates|mache|boat, contract killer, on a budget, low budget, tight budget, budget airline|hotel, bid farewell|goodbye|on, tender loving, tender moment|age|chicken|meat, draft excluder|beer, nda in, nits",
);
