import { childCue } from '../text/lexicon/to-a-child.ts';
import { phrases } from '../text/phrases.ts';
import { read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const asksWho = phrases(`
  what's|whats your ..3 <child-detail>
  what is|was|are your ..3 <child-detail>
  what ..1 is|are|was your ..2 <child-detail>
  and|also|plus your ..1 <child-detail>
  how old are|is you
  how old you
  how old
  are you ..2 {number} or|yet|now|already
  when's|when your ..1 birthday|bday
  when is|was your ..1 birthday|bday
  when were you born
  where do|d|abouts about? you live
  where|whereabouts you|your live|living|staying|from
  whereabouts do|are you ..1 live|living|from
  which|what ..1 street|road|house|estate|number|flat ..3 you|your|u ..1 live|on|in|at
  which|what ..1 street|road|estate|house|number are|do you
  which|what school ..2 you ..1 go|at|attend|to|in
  which|what class|form|year|set are|r you ..1 in
  who do|are you ..1 live|living|going|seeing|dating|fancy
  you got|have ..2 bf|gf|boyfriend|girlfriend
  ping|send|give|email|text me|us ..4 <child-detail>
  send|take ..2 video|videos|clip ..2 of you|yourself
  did|are|have|has|do|does|is|what's|whats|where's|when your ..2 parents|mum|mum's|dad|dad's|mam|mam's|family|stepdad|carer ..6 split|divorced|name|work|works|together|fight|job|from|hit|drink|live
  where|what does|do ..1 she|he|they|mum|dad work|do|live
  do|does you ..1 live ..1 with|near|by|alone
  are|r you ..1 still ..1 with|seeing|dating ..3 lad|lass|boy|girl|him|her|{name}|one
  need|want ..2 your ..3 passport|dob|birth|address|number|surname|postcode|insurance|mobile|email
  got|have ..1 any ..1 more|others ..2 pics|photos|like|of
  you|your look|looked|profile|body ..3 nice|fit|hot|gorgeous|pretty|older|sexy|pic|amazing
  where {name} ..2 moved|lives|living|gone|staying
  do|have|are you ..3 boyfriend|girlfriend|gf|bf|single|dating|partner|seeing
  are you ..2 gay|straight|bi|lesbian|trans|single|seeing|dating|married|pregnant|virgin|muslim|christian|jewish|hindu|sikh|religious|adopted|fostered|alone|home
  is|are|was your ..1 mum|dad|mam|parents|family|brother|sister ..3 muslim|christian|religious|gay|divorced|working|married|ill|together|separated|from
  you|got|have|had ..2 snap|snapchat|insta|instagram|whatsapp|discord|tiktok|boyfriend|girlfriend|telegram|kik|bereal
  are|r you on ..1 snap|snapchat|insta|tiktok|discord|whatsapp|facebook|fb|telegram
  you on snap|snapchat|insta|instagram|tiktok|discord|whatsapp
  what's|what ..1 your ..1 snap|insta|tiktok|discord|socials|@
  send|give|dm|text|message|drop|pm|tell|share|show|email|whatsapp me|us ..2 your ..3 <child-detail>
  drop|send|give|tell ..1 us|me ..4 your ..2 <child-detail>
  send|give|drop|add|share|put|leave|post|write|comment|pop|type|enter your ..3 <child-detail>
  send|give|dm|drop|text|show me|us ..2 pic|pics|selfie|photo|photos|picture|pictures|nudes|video
  send ..1 nudes|selfie|selfies|pics|pic
  send|give|get|pass|dm me|us {name} ..2 number|address|snap|insta|email
  can|could|may|shall|might i|we|you ..2 have|get|take|grab|send|give ..2 your|ur ..3 <child-detail>
  got|have ..1 any ..1 pics|pictures|photos|selfies|pic
  have|got|do you ..2 own? mobile|phone|number|email|whatsapp|snap
  got a mobile|phone|number
  fill in|out your ..3 address|age|number|details|birthday
  what do|does your ..1 parents|mum|dad|mam|family|carer|nan do|earn|think|say|like
  tell me ..4 home|family|yourself|boyfriend|girlfriend|life|secret|body
  what's ..2 like at home
  what ..1 size|weight|height are|is|do you
  what colour|color|kind|sort|type ..3 underwear|bra|knickers|boxers|eyes|guys|boys|girls|lads
  how much do you weigh
  how tall are you
  have you ..2 been|ever|had|got|kissed|done|started ..2 kissed|boyfriend|girlfriend|sex|drunk|periods|period|anyone
  do you fancy|like|love ..1 anyone|somebody|someone|him|her|me
  who ..1 do you fancy|like
  your ..2 number|address|snap|insta|postcode|birthday ..1 please|pls|again|is|so|then|x
  what ..2 wifi password
`);
const asksAbout = phrases(`
  anyone|anybody|who|someone|you know|knows ..1 where|what|how|who|which ..3 {name} ..4 lives|live|is|goes|hangs|dating|with|number|surname|parents|old|seeing
  anyone|anybody|you|someone know|knows how old {name}
  anyone|anybody|you|someone know|knows {name} ..2 <child-detail>
  do|does|can|know you|anyone|anybody|someone ..2 where {name} lives|live
  where does|do|is {name} live|living|staying
  what's|whats|what {name} ..2 <child-detail>
  what is|was|are {name} ..2 <child-detail>
  anyone|anybody|who|someone|you got|have|has|know|knows|remember ..1 {name} ..2 <child-detail>
  got|have ..1 <child-detail> for {name}
  send|give|dm|get|pass|forward|text me|us ..1 {name} ..2 <child-detail>
  have|has|got anyone|you|got|have ..2 {name} ..2 <child-detail>
  number|address|snap|insta|contact|email for {name}
  who is|are|who's {name} ..4 parents|mum|dad|boyfriend|girlfriend|going|dating|seeing|living
  who's {name} ..5 going|dating|seeing|living|mum|dad|parents|boyfriend
  who|which ..3 {name} ..3 going out|with
  how old is|was {name}
  which|what school|class|year|street|road|estate|bus ..1 is|does|do|are {name}
`);
const schoolChild = phrases(`
  {year}
  {class}
  mum|mam|dad|parents|foster|carer|pupil|student|class|school|form|boyfriend|girlfriend|lives|live|living|snap|snapchat|age
  how old
`);
const sureOfChild = phrases(`
  what's|what is? your ..2 snap|snapchat|insta|tiktok|discord|gamertag
  send|give|dm me your ..2 number|home|selfie|pic|nudes
`);
const tellsOfSelf = phrases(`
  i'm {number}
  i am {number}
  i am single|married|divorced|separated|gay|straight|pregnant|dating|engaged
  i'm ..2 single|married|divorced|separated|gay|straight|pregnant|dating|engaged
  i live|stay in|on|at|near|by|with|alone
  i|i've|we've got|have ..2 boyfriend|girlfriend|husband|wife|kids|partner
  my birthday|address|number|snap|insta|boyfriend|girlfriend|husband|wife|ex|mobile|whatsapp
  add me on
`);
const tellsPrivate = phrases(
  'hospital|operation|doctor|prostate|divorce|miscarriage|hangover|hungover|therapy|depressed|anxiety|drunk|pregnant|scan|surgery|split|pub|date|court, round the corner',
);
const tellsOfPupil = phrases(`
  he|she|they|{name} lives|live|moved|is|stays|staying|living ..1 on|in|at|near|with|next|opposite|round|by
  he's|she's|they're ..1 on|in|at|near|with|next|opposite|round|by|living|staying
  his|her|their|{name} ..1 number|address|snap|insta|email|mobile|mum's|dad's ..1 is
  lives on|at|near|next|round|in|with|by
  {name} ..1 <child-detail> is
  {name} ..1 foster|carer|mum|dad|nan|gran|auntie|social|stepdad|stepmum|boyfriend|girlfriend
  he's|she's|he|she is? {number}
  his|her|their ..1 foster|carer|nan|gran|social|boyfriend|girlfriend
`);
const harmless = phrases(`
  your ..2 favourite|team|form|trip|class|seat|exam|candidate|reading|book|pen|drawing|character|answer|poem|opinion
  your ..1 team|group|house|band|pet|dog|cat name
  school's|school ..1 number|address|email
  to|for|from|at|with the ..1 school? office|reception
  ask|tell|get your ..1 parent|parents|mum|dad|teacher
  dear|hi|hello parents|families, which|what house are you in, how old is ..2 the|it|tree|earth|school|universe, how old do|does you|one
  how old are|is your ..1 car|dog|cat|house|phone|laptop|bike|shoes
`);
const bigMan = phrases(
  'sis|bro|mate|darling|babe|love|nan|cake|parcel|wedding|card|invite|invitation|hen|stag|gift|drinks|quiz, {adult}',
);

const toMum = phrases('mum|mam|dad');

function message({ draft }: Look): boolean {
  return draft.surface === 'message' || draft.surface === 'comment';
}

function asked(look: Look): Sighting[] {
  const { reading, draft } = look;
  const kind = draft.to?.kind;
  if (!message(look) && kind !== 'pupil') return askedOthers(look);
  const toGrownUp = kind === 'parent' || kind === 'press' || kind === 'public';
  const toChild = kind === 'pupil' || reading.has(childCue);
  const named = reading.people.some(({ adult, wellKnown }) => !adult && !wellKnown);
  const own = (toGrownUp ? [] : reading.all(asksWho))
    .filter(({ sentence }) => !reading.has(harmless, sentence))
    .filter(
      ({ sentence }) =>
        kind === 'pupil' ||
        ((named || toChild || reading.has(sureOfChild, sentence)) &&
          !reading.has(bigMan) &&
          !reading.has(toMum)),
    )
    .map((match) => {
      const sure = kind === 'pupil' || (named && toChild) || reading.has(sureOfChild, match.sentence);
      return sightOf(match, { message: 'asks', ...(sure ? {} : { unsure: true }) });
    });
  return [...own.slice(0, 1), ...askedOthers(look)];
}

function askedOthers(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.account === 'official' && !message(look)) return [];
  const kind = draft.to?.kind;
  return reading
    .all(asksAbout)
    .filter(({ sentence }) => kind === 'pupil' || !reading.has(bigMan, sentence))
    .slice(0, 1)
    .map((match) => {
      const sure = kind === 'pupil' || (message(look) && reading.has(schoolChild, match.sentence));
      return sightOf(match, { message: 'asks_about', ...(sure ? {} : { unsure: true }) });
    });
}

const asksStaff = phrases(`
  how old are|is you|miss|sir
  do|did you|sir|miss ..2 live ..3 near|in|on|by|round|alone|with
  how|why come|weren't|were|wasn't|are|where ..3 you|sir|miss ..2 in|off|away|absent|ill|today|yesterday
  where were|was|are you ..2 yesterday|today|monday|last|off
  what did you do|get ..3 weekend|holiday|night
  are|r you ..2 married|single|gay|straight|engaged|pregnant|dating|seeing|religious|rich
  where do|d you|sir|miss ..2 live|living
  do|have|got you ..3 boyfriend|girlfriend|gf|bf|kids|children|wife|husband|insta|snap|snapchat|tiktok|whatsapp|partner|facebook
  what's|whats|what your|is|ur ..2 number|snap|insta|address|first|birthday|age|email|tiktok|mobile|phone|surname
  your|ur ..1 number|snap|insta|address|birthday|age|tiktok|mobile
  when is|'s|are? your ..1 birthday
  when's your birthday
  who ..2 you ..1 live|dating|seeing|fancy
  why ..3 you|miss|sir ..2 split|single|divorced|off
`);
const asksWhere = phrases(`
  where|whereabouts does|do|did|is|are|has ..4 live|lives|living|staying|moved|now|house
  what's|whats|what|know|knows|got|have|has|need|anyone ..5 {name} ..2 number|address|snap|insta|mobile|email|surname|house
  what's|whats|what|know|knows|got|have|has|need|anyone his|her|their ..2 number|address|snap|insta|mobile|email|surname|house
  callums|{name} ..1 number|address|snap|insta
  who|who's ..6 picking|picks|collecting|collects|with|mum|dad|parents|living
  how old is|are {name}|he|she|they
  which|what ..1 street|road|estate|house|class|school|year|bus ..1 is|does|do|are {name}|he|she|they
`);
const questionOfThing = phrases(
  'concert|show|play|office|school|fair|match|event|game|film|tree|hall|library|where is the|this|it|that|reception|stall|prom',
);
const refusal = phrases(`
  can't|cannot|won't|not going to|shouldn't ..2 say|tell|share|give|discuss|answer
  ask|speak|talk|contact|ring ..3 office|reception|class|school|teacher
  love a|my book|books|reading|school|job
  private, personal things, none of your, nice try, never you mind, that's private, rather not, haha no
`);

function answered(look: Look): Sighting[] {
  const { reading, draft } = look;
  const toPupil = draft.to?.kind === 'pupil';
  const mild = { cases: ['mild' as const] };
  const own = toPupil
    ? reading
        .all(tellsOfSelf)
        .slice(0, 1)
        .map((match) => sightOf(match, { message: 'tells', ...mild }))
    : [];
  const question = draft.replyTo?.text;
  if (question === undefined) return own;
  const asking = read(question);
  if (asking.has(asksStaff) && (toPupil || asking.has(schoolTitle))) {
    if (own.length > 0) return own;
    const light = asking.has(whereabouts) && !reading.has(tellsPrivate);
    return light || reading.has(refusal) || reading.tokens.length === 0
      ? []
      : [{ message: 'tells', ...mild }];
  }
  if (!asking.has(asksWhere) || asking.has(questionOfThing)) return own;
  const places = [...reading.streets, ...reading.postcodes, ...reading.phones, ...reading.all(tellsOfPupil)];
  return [...own, ...places.slice(0, 1).map((span) => sightOf(span, { message: 'tells_about', ...mild }))];
}
const whereabouts = phrases(
  "how|why come|weren't|were|wasn't|are|where ..3 you|sir|miss ..2 in|off|away|absent|ill|today|yesterday, what did you do|get, where were|was|are you",
);
const schoolTitle = phrases('sir|miss');

/** Asking a pupil, or others about a pupil, for personal details, and answering such a question. */
export const requestPupilPersonalInfo: Rule = {
  id: 'request-pupil-personal-info',
  words: {
    asks: 'This asks for personal details, which is never done with a pupil on social media: get them from the school office.',
    asks_about: 'This asks others for details of a pupil: ask the school office instead.',
    tells: 'This tells a pupil about your private life: point them to the school instead.',
    tells_about: 'This answers a question about where or how to find a pupil: leave it to the school office.',
    for_the_office: 'The person asked is not a pupil, or the school office asked me to collect this',
  },
  corrections: ['for_the_office'],
  find: (look) => [...asked(look), ...answered(look)],
  examples: {
    fires: [
      { text: 'Send me your number and home address Luca', surface: 'message', to: { kind: 'pupil' } },
      {
        text: "I'm 34 and single lol",
        surface: 'comment',
        to: { kind: 'pupil' },
        replyTo: { text: 'how old are you sir' },
      },
      { text: "What's your snap, Leah?", surface: 'comment' },
      {
        text: 'She lives on Canal Street, the blue door',
        surface: 'comment',
        replyTo: { text: 'where does Leah live?' },
      },
      { text: 'How old are you?', surface: 'message', to: { kind: 'pupil' } },
      { text: 'where do you live Tyrone', surface: 'message', to: { kind: 'pupil' } },
      { text: 'have you got insta?', surface: 'message', to: { kind: 'pupil' } },
      { text: 'Does anyone know where Callum lives now?', surface: 'comment' },
      { text: "Has anyone got Maisie's mobile number?", surface: 'message' },
      {
        text: 'can i have your number in case the rehearsal moves',
        surface: 'message',
        to: { kind: 'pupil' },
      },
      { text: 'send me a selfie', surface: 'message', to: { kind: 'pupil' } },
      { text: "What's Ayaan's address?", surface: 'message' },
      { text: 'do you have a boyfriend', surface: 'message', to: { kind: 'pupil' } },
      { text: 'What is your number?', surface: 'message', to: { kind: 'unknown', about: 'Y10 at Oakfield' } },
      { text: 'which street do you live on', surface: 'comment', replyTo: { text: 'hi', author: 'leah.y9' } },
    ],
    quiet: [
      { text: 'Please hand your trip form to the office', surface: 'message', to: { kind: 'pupil' } },
      {
        text: 'Rehearsal is at 4',
        surface: 'comment',
        to: { kind: 'pupil' },
        replyTo: { text: 'when is rehearsal' },
      },
      { text: "What's your team name for the quiz?", surface: 'comment', to: { kind: 'pupil' } },
      { text: "we can't share that", surface: 'comment', replyTo: { text: 'where does Leah live?' } },
      { text: "What's your favourite book?", surface: 'comment', to: { kind: 'pupil' } },
      {
        text: 'What is your address? I will post the tickets to you',
        surface: 'message',
        to: { kind: 'parent' },
      },
      { text: 'Parents, please give your new address to the school office', account: 'official' },
      'How old is too old for a teddy bear?',
      'Where do you live on the tea or coffee question?',
      { text: 'How many of you are coming on Saturday?', surface: 'comment', to: { kind: 'pupil' } },
      { text: 'The office number is on the website', surface: 'comment', to: { kind: 'pupil' } },
      'Does anyone know where the staff quiz is tonight?',
      {
        text: 'Great question, ask your teacher in class',
        surface: 'comment',
        to: { kind: 'pupil' },
        replyTo: { text: 'how old is the earth' },
      },
    ],
  },
};
