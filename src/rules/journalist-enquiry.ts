import { group, phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import { pressOn } from './presses.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'press-person',
  `journalist, journalists, journo, journos, reporter, reporters, correspondent, newsdesk, news desk, news editor, features editor, picture desk, picture editor, sub editor, editor, columnist, broadcaster, news crew, camera crew, film crew, tv crew, producer, tv producer, radio producer, documentary maker, film maker, filmmaker, press enquiry, press enquiries, media enquiry, media request, newsroom, presenter, podcaster, news team, press team, news agency, stringer, freelance writer, feature writer, education desk, local democracy reporter`,
);
group(
  'press-any',
  '<press-person>, the press, the media, the papers, the paper, local paper, the local paper, a newspaper, the newspapers',
);
group(
  'press-outlet',
  `bbc, bbc news, bbc radio, radio, local radio, itv, itv news, sky news, channel 4, channel four, channel 5, gb news, talktv, lbc, five live, radio 5, radio 4, radio 2, breakfast tv, bbc breakfast, good morning britain, gmb, this morning, newsnight, panorama, dispatches, look north, look east, points west, midlands today, granada reports, north west tonight, s4c, stv, guardian, times, sunday times, telegraph, daily mail, mail online, mailonline, mail on sunday, mirror, daily mirror, sun, express, daily express, independent, metro, the i paper, observer, economist, spectator, new statesman, schools week, tes, echo, argus, gazette, courier, herald, post, evening post, mercury, chronicle, star, citizen, advertiser, standard, evening standard, examiner, mail, news, evening news, press, messenger, journal, tribune, reporter, times ed, western mail, scotsman, record, daily record, belfast telegraph, irish news, buzzfeed, huffpost, vice, ladbible, press association, pa media, reuters, local paper, paper, newspaper, papers, magazine, telly, tv, documentary, news agency, swns, story, feature, article`,
);

/** How somebody from the press introduces or expresses themselves. */
const fromPress = phrases(`
  <press-person>
  cover|covering|reporting education|schools|news|crime ..2 for|at|on
  breakfast|drive|morning|evening|radio|tv|phone show|time|in ..6 discuss|talk|join|guest|live|story|post
  making|recording|producing|hosting ..2 podcast|documentary|film|programme ..8 dm|investigation|you|schools|trust|trusts
  investigation into, have a statement ..3 about|on|regarding, statement ..4 arrest|incident|fire|fight|strike|claims|allegations|story|crash|death|police
  {capital} live|gazette|echo|argus|courier|herald|mercury|chronicle|advertiser
  love to have you on|in
  i'm|am|this|it's|we're|work|write|writing|report|reporting|calling|here|{name} ..3 from|at|with|for|of ..3 <press-outlet>
  this is ..1 <press-outlet>
  work|write|writing|report|reporting|researching|covering ..2 for|on|about ..3 <press-outlet>
  from the <press-outlet> here
  hi|hello ..4 from|with|at ..2 <press-outlet>
  a researcher ..2 for|at|with|on
  writing|doing|working|running|putting|covering ..4 piece|story|article|feature|documentary|report|programme|item
  use your|this|that ..2 comment|tweet|post|photo|picture|video|footage|quote|words ..3 on|in|for|with|please
  can we use|run|publish|print|quote|feature
  for ..2 edition|paper|newspaper|programme|broadcast|bulletin|website|readers|viewers|listeners|article|story
  quote|comment|statement|interview ..4 story|article|piece|paper|newspaper|on air|programme|broadcast|published|readers
  any comment|statement
  would|could|can|will you|school|head ..4 comment|statement|interview|interviewed
  quote ..3 piece|story|article|feature|programme|you
  wish|like|want|care to comment|respond
  anyone ..4 talk|speak to us
  edit|editing ..6 <press-outlet>
  may|can|could we print|run|publish|broadcast|use|quote
  <press-outlet> ..1 here
  hello|hi|morning|afternoon from <press-outlet>
  story tonight|tomorrow|today|on, news desk, follow back ..5 dm
  on air, on the record, off the record, right to reply, right of reply, request for comment, deadline is, media enquiry, interview you
`);
const strong = phrases(`
  journalist, journalists, journo, reporter, correspondent, newsdesk, news desk, news editor, features editor, freelance writer, editor ..3 <press-outlet>, producer ..3 <press-outlet>, press|media office|officer|enquiry, newsroom, broadcast journalist
  writes|write|reports for|at|on
  @|reporter|editor|bbc|itv|sky
`);

/** The writer goes to the press, or says yes to it. */
const toPress = phrases(`
  speak|speaking|spoke|spoken|talk|talking|talked|chat|chatted|chatting ..2 to|with ..3 <press-any>
  speak|speaking|spoke|spoken|talk|talking|talked|chatting ..2 to|with the? bbc|itv|sky|echo|argus|gazette|courier|herald|mercury|chronicle|citizen|advertiser|examiner|guardian|telegraph|mirror|radio|tes
  speak|speaking|spoke|spoken|talk|talking|talked to|with the sun|times|mail|post|express|star|standard|independent|observer|metro
  happy|willing|glad|prepared|ready|available to ..1 comment|speak|talk ..4 journalist|journalists|press|media|paper|papers|story|quote|record|anonymously
  happy to comment, happy to give a comment|quote|statement|interview
  <press-any> ..4 rang|called|emailed|contacted|phoned|messaged|approached|asked|asking|interviewed|dmed|got|want|wants|wanted|on ..2 me|us|school|touch|phone|story
  bbc|itv|look north|radio|echo|argus|gazette|courier|herald|mirror|sun|mail ..2 rang|called|emailed|contacted|phoned|messaged|want|wants|approached|interviewed|asked ..2 me|us|school|to|my
  any|calling|if <press-any> ..6 me|dm|message|touch|school|trust|story|follow|following|interested|reading
  interviewed by|for ..3 <press-outlet>
  interview with|for the? ..1 bbc|itv|sky|echo|argus|gazette|courier|herald|mirror|guardian|paper|radio|newspaper|journalist|reporter
  giving|give|gave|doing|do|done|agreed ..3 interview|quote|statement ..3 to|for|with ..2 <press-outlet>
  story for|to you|the ..2 <press-any>|press|papers|paper
  run|running|print|printing|publish|publishing|cover|covering ..1 my|our story
  going|gone|go|went|take|taking|took|taken ..3 to the ..1 press|papers|media|echo|argus|gazette|newspapers
  told|tipped|tip|tipping|gave|given|sent|send|sending|leak|leaked ..4 <press-person>
  contact|contacted|email|emailed|rang|message|messaged|dm ..2 reporter|journalist|newsdesk|press|media
`);
const pressName = phrases(`
  bbc|itv|echo|argus|gazette|courier|herald|guardian|telegraph|mirror|newspaper|newspapers|journalist|journalists|journo|reporter|reporters|tabloid|tabloids|broadsheet|newsdesk, lbc, phone in, channel 4|5 news, five live, breakfast tv|show, the mail|sun|times|press|media|express|papers|news|post|mercury|chronicle|advertiser|examiner|citizen|star|observer|standard|independent|metro|record, sky news, local paper|radio|rag, radio {number}|bristol|leeds|kent|wales, any press, channel 4|5, look north|east
`);
const dealing = phrases(`
  on|off ..1 record, contact at|in, exposing|exposed|expose|whistle, my|our|dms|messages|inbox dms|story|messages, dm'd|dmd|dming, called|rang|phoned|emailed|messaged|contacted|approached|interviewing|interviewed me|us
  told|tell|telling|doing ..2 <press-any>|bbc|itv|channel|lbc|gazette|echo|phone ..8 about|everything|story|saga|whole|why
  gave ..2 her|him|them ..8 quote|mind|earful|story
  give|giving|gave|gives ..3 interview|interviews|quote|quotes|comment|statement|lowdown|story|details
  want|wanted|wants|asking|asked|keen ..5 story|quote|comment|talk|interview|picture|photo|side|row
  live at|on, going live, on air, tell|told|telling ..4 everything|story|truth|all|side, replied, spill, blow the lid, selling|sell|sold my|our story, tip off, tipped off, send|sent|sending ..4 to the, went|going|gone|go to the|press, spoke|speak|speaking|talk|talking|talked|chat|chatted|chatting to|with
`);
const ourMatter = phrases(
  'my mind|story|school|head, our|my|school|trust|head|row|fire|fight|strike|closure|me|us|we|i',
);
const quietText = phrases(`
  pupil|pupils|student|students|young|junior|school|children's|kids|class|club|newsround|year ..2 journalist|journalists|reporter|reporters|newspaper|radio|news|reports|bulletins|podcast
  press office|enquiries, trust's|our communications|comms|press|media team|office|officer, contact our
  used to be a, wants to be a|an, lois lane, clark kent, tintin, my brother's|sister's, film|movie|book|novel|drama|series, read about, careers|career, author, visited, thank you to, thanks to
  {year}
`);
const handedOn =
  /\b(?:press office|media office|communications (?:team|officer|office)|comms team|press team|media team|head office|press officer|press contact)\b/i;

function comesFromPress({ draft }: Look): boolean {
  const { to, replyTo } = draft;
  if (to?.kind === 'press') return true;
  const who = [to?.about, to?.name, replyTo?.author].filter((part) => part !== undefined).join('. ');
  if (who !== '') {
    const reading = read(who);
    if (
      reading.has(strong) ||
      /\b(?:reporter|journalist|news|bbc|itv|editor|correspondent|producer)\b/i.test(who)
    ) {
      return !/\bschool news(?:paper|letter)?\b/i.test(who);
    }
  }
  if (replyTo?.text === undefined) return false;
  const reading = read(replyTo.text);
  return reading.all(fromPress).some(({ sentence }) => !reading.has(readerOnly, sentence));
}

const offering = phrases(
  'happy|willing|available|glad ..3 to ..2 interview|interviews|comment|speak|talk|statement, give interviews, message us, contact us, get in touch',
);
const readerOnly = phrases(`
  saw|read|seen|reading|heard|watched|cutting|clipping ..6 <press-outlet>
  wants|want|hoping|dream|dreams to be|become, should be a, would make a
  school|student|pupil newspaper|reporter|magazine|newsletter
`);

/** Opening a message to somebody from the press, or accepting them; merely following a reporter is no answer. */
function pressed({ draft, other }: Look): Sighting[] {
  const answers = draft.act === 'message' || draft.act === 'accept' || draft.act === undefined;
  return answers && other.kind === 'journalist' ? [{ message: 'answers' }] : [];
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.surface === 'press') return pressed(look);
  if (comesFromPress(look)) return handedOn.test(draft.text) ? [] : [{ message: 'answers' }];
  const official = draft.account === 'official';
  const offered = reading
    .all(pressName)
    .filter(
      ({ sentence }) =>
        reading.has(official ? offering : dealing, sentence) && reading.has(ourMatter, sentence),
    );
  return [...(official ? [] : reading.all(toPress)), ...offered]
    .filter(({ sentence }) => !reading.has(quietText, sentence))
    .slice(0, 1)
    .map((match) => sightOf(match, { message: 'tells' }));
}

/** Answering somebody from the press, or offering the press something, before the school's media policy has been followed. */
export const journalistEnquiry: Rule = {
  id: 'journalist-enquiry',
  words: {
    answers:
      'This answers somebody from the press: follow the media policy first, and let the person it names reply.',
    tells:
      'This is about speaking to the press: follow the media policy before you answer or offer anything.',
    followed: 'I have followed the media policy',
    not_press: 'Nobody from the press is involved',
  },
  statement: 'followed',
  corrections: ['not_press'],
  looksAt: 'both',
  find,
  examples: {
    fires: [
      { text: 'Yes, happy to chat about it', surface: 'message', to: { kind: 'press' } },
      {
        text: 'The roof came down on Monday and nobody was hurt',
        surface: 'comment',
        replyTo: { text: "I'm a reporter at the Echo, can you comment on your post?" },
      },
      {
        text: 'Sure, what do you need?',
        surface: 'message',
        replyTo: { text: 'I work for BBC Radio Leeds, can we use your comment on air?' },
      },
      {
        text: 'Yes, 2pm suits the head',
        account: 'official',
        surface: 'message',
        to: { kind: 'unknown', about: 'Education reporter, Fenland Echo' },
      },
      {
        text: 'Go on then, without my name',
        surface: 'message',
        replyTo: { text: 'Writing a piece for Schools Week on pay, would you talk to me?' },
      },
      {
        text: 'Have sent you a message',
        account: 'official',
        surface: 'comment',
        replyTo: { text: 'Press enquiry for the Daily Mail, please get in touch' },
      },
      {
        text: 'Yes I was there',
        surface: 'comment',
        replyTo: { text: "I'm a freelance journalist looking into this" },
      },
      {
        text: 'Go ahead',
        surface: 'comment',
        replyTo: { text: 'Can we use your photo in tomorrow’s paper with credit?' },
      },
      {
        text: 'It was the Tuesday',
        surface: 'comment',
        replyTo: { text: 'What day was it?', author: 'Jo Hale, BBC Points West' },
      },
      'Speaking to the Echo tomorrow about our roof',
      'Had a reporter on the phone about our school, told her everything',
      'Any journalists following me? I have a story about our trust',
      'Happy to talk to journalists about behaviour in our school, message me',
      'The Mirror want to run my story about our school',
      'Agreed to be interviewed by Radio 5 about behaviour',
      'I have had enough and I am going to the papers about this school',
      pressOn('Education reporter, Fenland Echo', 'message'),
      pressOn('', 'accept', { kind: 'press' }),
    ],
    quiet: [
      pressOn('Education reporter, Fenland Echo', 'follow'),
      pressOn('Y9, school newspaper reporter', 'accept'),
      {
        text: 'Yes, on Monday!',
        account: 'official',
        surface: 'comment',
        replyTo: { text: 'I read about this in the paper, is the pool reopening?' },
      },
      {
        text: 'English and history are a good start',
        surface: 'comment',
        replyTo: { text: 'My daughter wants to be a journalist, which subjects?' },
      },
      { text: 'Our pupil journalists have published their newspaper', account: 'official' },
      { text: 'Read about our garden in the Echo this week', account: 'official' },
      { text: 'Year 6 wrote newspaper reports today', account: 'official' },
      { text: 'Please send press enquiries to the trust communications team', account: 'official' },
      {
        text: 'Please contact our press office, who will be glad to help',
        account: 'official',
        surface: 'message',
        to: { kind: 'press' },
      },
      { text: 'Agreed', surface: 'comment', replyTo: { text: 'What a rubbish article' } },
      'Watching the news is too depressing these days',
      "My brother's a sports reporter and gets free tickets",
      'I used to be a journalist before I trained to teach',
      'Had an interview for a promotion today',
      'Reading the Sunday papers with a coffee, bliss',
      'Radio 4 on, dog asleep',
      { text: 'Journalist and author Kate Webb visited Year 9', account: 'official' },
      { text: 'Our radio club goes live on Friday', account: 'official' },
    ],
  },
};
