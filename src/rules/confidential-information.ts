import type { Match } from '../text/phrases.ts';
import { group, phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'secret-paper',
  `minutes, staffing structure, staffing plan, staffing list, restructure list, redundancy list, pupil list, behaviour log, behaviour logs, incident log, incident report, case notes, class list, register, seating plan, mark book, markbook, exam paper, mock paper, personnel file, hr file, payroll, payslip, payslips, salary list, pay scale list, pupil premium list, sen register, safeguarding log, safeguarding file, cpoms, bromcom, sims screenshot, arbor screenshot, appraisal, appraisals, lesson observation, capability report, risk assessment, tender, bid, contract, budget, business plan, action plan, complaint letter, investigation report, governors' papers, governor papers, confidential waiver, part two minutes, part 2 minutes, exclusion letter, reference, ehcp, provision map`,
);

const staffing = phrases(`
  redundancy|redundancies ..4 in|at|coming|list|announced|here|now|consultation|meeting|letter|letters|notice|for|among
  being made redundant, facing redundancy, at risk of redundancy
  one|two|three|four|five|some|more|several ..1 redundancies
  staffing ..1 structure|restructure|plan|cuts|restructuring|list
  restructure|restructuring ..4 list|plan|landed|letter|letters|meeting|at|school|proposal|brutal|announced|news|coming
  tas|teachers|staff|jobs|posts|colleagues will|to|must|set be? go|cut|lost|axed
  {number} tas|teachers|staff|jobs|posts will|to|going|are be? go|cut|lost|axed
  {number}|two|three|one|four ..1 tas|teachers|staff|jobs|posts ..1 will|are|to|going ..1 go|cut|lost|axed|goodbye
  deputy|head|headteacher|teacher|principal|caretaker|colleague|ta|he|she|{adult} was|is|been|got|has ..2 suspended|sacked|disciplined|investigated|dismissed
  why the|our|{adult} ..3 was|is|got|left ..1 suspended|sacked|dismissed|disciplined|left
  on|in|under|facing a? capability|disciplinary|investigation
  put|been|going on ..3 capability|disciplinary
  saw|seen|shown|found ..2 payroll|payslips|payslip|salaries|personnel
  earns|earning|paid ..1 more|less than ..6 payroll|payslip|salaries
  disciplinary|grievance|capability|appeal hearing|meeting|outcome|panel|process|letter
  gardening leave, sent home pending, pending investigation, under investigation, facing the sack, signed off with stress
  allowed|supposed|meant to say|talk|know|tell|share why|what|this|anyone
  nobody's|nobody|not|aren't|isn't allowed to say|know|talk|tell
  settlement agreement, non-disclosure, gagging clause, compromise agreement
  hr ..1 wrote|emailed|told|sent|said ..3 me|us|settlement|outcome|letter
  the settlement ..3 me|from|with|school|hr|trust
  payslip|salary of|for {adult}|{name}
  {adult}|{name} ..2 earns|salary|is paid
`);
const meetings = phrases(`
  taf|cin|cp|tac|lac|pep|strategy|safeguarding|protection|case|group|access meeting|conference|panel|review
  in|from|at|after|through a|the|my|our ..1 safeguarding|disciplinary|slt|governors'|governors|leadership|budget|closed|confidential|redundancy ..1 meeting
  budget|slt|governors'|governors|leadership|trust|board meeting ..2 says|said|decided|agreed|told|revealed|means|was
  the family|mum|dad|parents have|has|had a|got|been ..1 social worker|safeguarding
  part two|2 minutes|item
  closed session
  governors|trustees|slt|trust|board|body voted|decided|agreed|discussed|want|plan ..6 merge|close|cut|academise|join|sack|announcement|redundancies|restructure|expand
  safeguarding|disciplinary|cp|cin|taf meeting|conference|panel about|for|on
`);
const told = phrases(`
  in ..1 confidence
  told me not to|in ..1 confidence|tell|anyone|private
  confidentially, strictly confidential, private and confidential, not for sharing, not for circulation, internal only, for internal use, embargoed, off the record, for your eyes only, between you and me, between ourselves, between us, entre nous
  keep it|this|that ..1 quiet|secret|yourself|yourselves|private|to|between
  keep it to yourself|yourselves
  don't|dont tell ..1 anyone|anybody|the|slt
  not|isn't|hasn't|before ..2 public|announced|official ..1 yet|knowledge
  isn't|not|it's out|announced|public|official yet
  shh, hush, shush
  take|taking over {capital} school|academy|primary ..4 yet|secret
  not public yet, not announced yet, not been announced, hasn't been announced, before it's announced, not supposed to say, shouldn't say this, shouldn't be telling, i shouldn't share, not meant to share, hush hush, you didn't hear it from me, heard from the la, heard from hr, insider info, insider information
  leaked|leaking|leak ..6 draft|list|email|emails|report|plan|plans|minutes|structure|letter|document|memo|results|budget|paper
  leaked
  our|the|my school|academy|trust ..2 is|on ..1 closure list|closing|merging
  on the closure list
  heard|told|rumour ..4 school|academy|head ..2 closing|close|merging|leaving|sold
`);
const dealings = phrases(`
  sign|signing|signed|agree|agreed|awarded|won|lost|renew ..4 contract|deal|tender|bid with|for|worth|at
  contract|tender|bid|quote ..2 with|from|for {capital} ..2 for|at|worth {number}
  our bid|tender|offer
  put|putting|submit|submitting|submitted|made|making ..2 bid|tender|offer of|for|worth
  negotiating|negotiations|negotiation with|over|about
  supplier|contractor charges|charging|paid|pays us|them
`);
const paperShown = phrases(`
  <secret-paper> attached|enclosed|below|screenshot|here|photo|pic|pasted|in full
  here|here's|here are ..3 <secret-paper>
  attached|screenshot|photo|picture|pic|extract|copy|scan of? ..3 <secret-paper>
  <secret-paper> ..5 say|says|said this|that|he|she|i|we|{name}|{adult}
  <secret-paper> attached
  look|see|guess who's|whos|who is on ..2 it|list
  <secret-paper> ..1 just? landed|out|dropped|arrived|leaked
  photo|picture|pic of a|the|my|our ..2 log|register|report|notes|email|file|screen
`);
const documentHead =
  /(?:^|\n)[ \t]*(?:(?:strictly |private and |highly )?confidential\b[^\n]{0,60}|official[- ]sensitive\b|minutes of (?:the|a) [^\n]{0,80}|(?:upn|unique pupil number)\b[^\n]{0,80}|present:[^\n]{3,200}\n+[ \t]*apologies|not protectively marked|part (?:2|two|b)\b[^\n]{0,20}(?:minutes|confidential))/i;
const published = phrases(`
  published|public|website|web|our site|online already, press release, in the paper|news|papers|telegraph|guardian, on the news|radio|telly|tv|bbc
  parish|town|county|city|district council, union rep|meeting|advice, podcast|webinar|documentary|novel|drama|book
  vacancies|vacancy|recruiting|hiring|job advert|apply|applications
  training|course|inset|quiz|raffle|bake|lottery
  government|steelworks|factory|firm|supermarket|airline|bank|bbc|company|minister|ministers|industry|council
  how to|does|do, what is a, template|templates|guide|guidance|law|acas|calculator|rights, in general
`);
const general = phrases(
  "staff quiz list, sold on, school council minutes, minutes silence, minute's silence, minutes late|later|walk|to|long, class list of books|words, reference book|library|section, action plan for|template, risk assessment template",
);
const filePattern =
  /(?:minutes|staffing|restructur|redundan|behaviour[-_ ]?log|incident|safeguard|cpoms|payslip|salary|confidential|disciplin|capability|register|class[-_ ]?list|ehcp|exclusion|case[-_ ]?notes)/i;

function quietHere({ reading }: Look, match: Match): boolean {
  return reading.has(published, match.sentence) || reading.has(general, match.sentence);
}

function extraTerms({ reading, settings }: Look): Sighting[] {
  const text = reading.text.toLowerCase();
  return settings.extraTerms.flatMap((term) => {
    const wanted = term.trim().toLowerCase();
    const start = wanted === '' || text.length !== reading.text.length ? -1 : text.indexOf(wanted);
    const whole =
      start >= 0 &&
      !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(start + wanted.length));
    return whole ? [{ start, end: start + wanted.length, message: 'term' }] : [];
  });
}

function inPictures({ draft }: Look): Sighting[] {
  return draft.attachments.flatMap(({ name, alt, textInPicture }) => {
    const words = [alt, textInPicture].filter((part) => part !== undefined);
    const shown = words.some((part) => documentHead.test(part) || documentWords(part));
    return shown || (name !== undefined && filePattern.test(name))
      ? [{ message: 'document', cases: ['document' as const] }]
      : [];
  });
}

function documentWords(words: string): boolean {
  const reading = read(words);
  return reading.has(paperShown) || filePattern.test(words);
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const said = [
    ...reading.all(staffing),
    ...reading.all(meetings),
    ...reading.all(told),
    ...reading.all(dealings),
  ].filter((match) => !quietHere(look, match));
  const papers = reading.all(paperShown).filter((match) => !quietHere(look, match));
  const head = documentHead.exec(reading.text);
  const pasted: Sighting[] = head
    ? [
        {
          start: head.index + (/^\s*/.exec(head[0])?.[0].length ?? 0),
          end: head.index + head[0].length,
          message: 'document',
          cases: ['document'],
        },
      ]
    : [];
  const withPicture = draft.attachments.length > 0;
  return [
    ...pasted,
    ...inPictures(look),
    ...papers.map((match) =>
      sightOf(match, { message: 'paper', cases: withPicture ? ['document' as const] : [] }),
    ),
    ...said.map((match) => sightOf(match, { message: 'told' })),
    ...extraTerms(look),
  ];
}

/** Meeting talk, staffing and disciplinary matters, bids and prices, what is not public yet, and pasted or pictured records. */
export const confidentialInformation: Rule = {
  id: 'confidential-information',
  words: {
    told: 'This sounds like something you know from work in confidence: leave it out unless the school has published it.',
    paper: 'This passes on what a school record says: leave it out unless the school has published it.',
    document: 'This looks like a confidential document of the school: take it out.',
    term: 'The school has asked that this is not spoken of outside: leave it out.',
    published: 'The school has published this',
    not_ours: 'This is not from my school or my work',
  },
  corrections: ['published', 'not_ours'],
  find,
  examples: {
    fires: [
      'Just sat through a TAF meeting, the family have a social worker now and it shows',
      "Can't believe the minutes of the disciplinary hearing say this",
      "A colleague told me in confidence she's leaving at Easter",
      'Leaked: our draft staffing structure for next year',
      "We're about to sign the catering contract with BrightPlate for 40k",
      'Heard from the LA that our school is on the closure list, not public yet',
      "Now I've left St Alder's I can tell you why the deputy was suspended",
      "Pupil premium list attached, look who's on it",
      'Two redundancies coming in maths, keep it quiet',
      'Staffing restructure list just landed, brutal',
      { text: 'What a week', attachments: [{ kind: 'photo', alt: 'Photo of a behaviour log on a desk' }] },
      "Here's what HR wrote to me about the settlement",
      'Budget meeting says two TAs will go',
      'STRICTLY CONFIDENTIAL\nMinutes of the governing body, part two',
      { text: 'Project Kestrel is going well', settings: { extraTerms: ['Project Kestrel'] } },
    ],
    quiet: [
      'Just sat through a great webinar on inclusive PE',
      'The published minutes of the parish council are worth a read',
      'A colleague told me about a brilliant podcast',
      'Our published term dates for next year are on the website',
      'Our canteen won a healthy eating award',
      'The council has published its school places plan',
      "Now I've left St Alder's I miss the choir",
      'Pupil premium strategy is published on our site',
      'Two vacancies in maths are on our website',
      'Staff quiz list is on the board',
      { text: 'New stationery', attachments: [{ kind: 'photo', alt: 'Photo of a blank notebook' }] },
      "Here's what the library wrote about the late book",
      'The county budget debate is on the radio',
      'Ten minutes late again, thanks to the bus',
      'Watching a drama about redundancies in a Welsh steel town',
    ],
  },
};
