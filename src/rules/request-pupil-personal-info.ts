import { group, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';
import './own-contact-details.ts';

group(
  'private-thing',
  `number, phone number, mobile, mobile number, phone, address, home address, postcode, surname, full name, age, birthday, dob, date of birth, password, passcode, pin, snap, snapchat, insta, instagram, ig, tiktok, discord, whatsapp, handle, username, gamertag, email, email address, selfie, pic, pics, picture, photo, photos, nudes, location, relationship status, home number, mum's number, dad's number, mums number, facebook, messenger`,
);

const asksWho = phrases(`
  what's|what is|was your ..2 <private-thing>
  what's your <private-thing>
  what is|was your ..2 <private-thing>
  how old are|r you|u
  where|wheres do|d|abouts you|u live
  where do|d you|u live
  where you|u live|living|staying
  whereabouts do you live
  which|what street|road|house|estate ..2 you|u ..1 live|on|in
  which|what school ..2 you|u go|at|attend
  who do you live with
  do|have|are you ..2 boyfriend|girlfriend|gf|bf|single|dating
  are you|u single|alone|home
  you|u got|have ..1 snap|snapchat|insta|whatsapp|discord|tiktok|boyfriend|girlfriend
  are you on snap|snapchat|insta|tiktok|discord|whatsapp
  send|give|dm|text|message|drop|pm|tell|share|show me ..1 your ..3 <private-thing>
  send|give|dm|drop|text me|us a ..2 pic|selfie|photo|picture
  can|could|may i|we have|get|take ..1 your ..2 <private-thing>
  add|put|leave|post|write|comment your ..3 number|address|snap|insta|birthday|phone|dob
  fill in|out your ..2 address|age|number
`);
const asksAbout = phrases(`
  anyone|anybody|who|someone know|knows where {name} lives|live|is|goes|hangs
  do|does|can|know you|anyone|anybody|someone ..2 where {name} lives|live
  where does|do|is {name} live|living|staying
  what's|what is? {name} ..2 <private-thing>
  what's {name} <private-thing>
  what is {name} <private-thing>
  anyone|anybody|who|someone|you got|have|has|know|knows ..1 {name} ..2 <private-thing>
  send|give|dm|get|pass me ..1 {name} ..2 <private-thing>
  have|has anyone|you got|have {name} ..2 <private-thing>
  number|address|snap|insta for {name}
  who is|are {name} ..1 parents|mum|dad|boyfriend|girlfriend
  how old is {name}
`);
const asksOfChild = phrases(`
  what's|what is? your ..2 snap|snapchat|insta|tiktok|discord|gamertag
  send|give|dm me your ..2 number|home|selfie|pic|nudes
`);
const tellsOfSelf = phrases(`
  i'm {number}
  i am {number}
  i am single|married|divorced|separated|gay|straight|pregnant|dating
  i'm ..2 single|married|divorced|separated|gay|straight|pregnant|dating
  i live|stay in|on|at|near|by|with|alone
  my birthday|address|number|snap|insta|boyfriend|girlfriend|husband|wife|ex|mobile
  i've got a boyfriend|girlfriend
`);
const tellsOfPupil = phrases(`
  he|she|they|{name} lives|live|moved|is|stays ..1 on|in|at|near|with|next|opposite|round|by
  his|her|their|{name} ..1 number|address|snap|insta|email|mobile|mum's|dad's ..1 is
  lives on|at|near|next|round|in
  {name} ..1 <private-thing> is
`);
const harmless = phrases(`
  your ..2 favourite|team|form|trip|class|seat|exam|candidate|reading|book|pen
  school's|school ..1 number|address|email
  to|for the school office|reception
`);

function message({ draft }: Look): boolean {
  return draft.surface === 'message' || draft.surface === 'comment';
}

function asked(look: Look): Sighting[] {
  const { reading, draft } = look;
  const kind = draft.to?.kind;
  if (draft.account === 'official' && !message(look) && kind !== 'pupil') return [];
  const ofPupil = kind === 'parent' || kind === 'press' ? [] : reading.all(asksWho);
  const directed = (sentence: number) =>
    kind === 'pupil' ||
    message(look) ||
    reading.has(asksOfChild, sentence) ||
    reading.people.some((person) => person.sentence === sentence && !person.adult);
  const own = ofPupil
    .filter(({ sentence }) => !reading.has(harmless, sentence) && directed(sentence))
    .map((match) => {
      const sure = kind === 'pupil' || (message(look) && reading.has(asksOfChild, match.sentence));
      return sightOf(match, { message: 'asks', ...(sure ? {} : { unsure: true }) });
    });
  const others = reading.all(asksAbout).map((match) =>
    sightOf(match, {
      message: 'asks_about',
      ...(kind === 'pupil' || message(look) ? {} : { unsure: true }),
    }),
  );
  return [...own, ...others];
}

function answered(look: Look): Sighting[] {
  const { reading, draft } = look;
  const own =
    draft.to?.kind === 'pupil'
      ? reading.all(tellsOfSelf).map((match) => sightOf(match, { message: 'tells', cases: ['mild'] }))
      : [];
  const question = draft.replyTo?.text;
  if (question === undefined || !questionAbout.test(question)) return own;
  const places = [...reading.streets, ...reading.postcodes, ...reading.phones, ...reading.all(tellsOfPupil)];
  return [
    ...own,
    ...places.slice(0, 1).map((span) => sightOf(span, { message: 'tells_about', cases: ['mild' as const] })),
  ];
}

const questionAbout =
  /\b(?:where (?:does|do|did|is)\b|(?:address|number|snap|insta|phone|mobile)\b|how old\b|who(?:'s| is) (?:his|her|their)\b|lives?\b)/i;

/** Asking a pupil, or others about a pupil, for personal details, and answering such a question. */
export const requestPupilPersonalInfo: Rule = {
  id: 'request-pupil-personal-info',
  words: {
    asks: 'This asks for personal details, and with a pupil that is never done on social media: the school office has them.',
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
