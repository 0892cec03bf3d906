import { isOrdinary } from '../text/gazetteer/names.ts';
import { group, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'chat-app',
  'snap, snapchat, insta, instagram, ig, tiktok, tik tok, discord, xbox, psn, playstation, gamertag, whatsapp, telegram, signal, kik, facebook, fb, messenger, twitter, threads, bereal, twitch, steam, linkedin',
);

const schoolContact = phrases(`
  school|office|reception|switchboard|academy|helpline|hotline|council|police|surgery|library|charity|childline|samaritans|bookings|enquiries|nspcc|nhs|venue|theatre|restaurant
  call|ring|contact|phone|email us|reception|them
  ring|call|phone the|your|their
  doctor|doctors|dentist|vet|vets|hospital|gp|hotel|shop|taxi|garage|club|pharmacy|clinic
  box office, our number, our team, us on, to book, for tickets
`);
const ownCue = phrases(`
  my ..2 number|mobile|phone|cell|email|whatsapp|address|home|place|house|flat|line
  text|call|ring|whatsapp|message|msg|email|phone|dm|reach|contact|get me
  me on|at|via
  mine is, mine's, here's my, new number, new mobile, private email, personal email, on my, it's my, my personal
  i'm on|at
`);
const homeCue = phrases(`
  mine, come round|over, bring a bottle, housewarming, pop round, drop in, drop round, keys under
  i|we live|lived|moved|living
  i'm|we're|i've|we've moving|moved|at|living
  moved to|into
  my|our ..2 house|home|flat|address|place|garden|door|bungalow|cottage
  at|to|round mine|ours
  home address, new address, my address, at home, send cards to, post it to, deliver to
`);
const writersHome = phrases("my ..2 house|home|flat|address|place, mine, i live|moved, i'm at, keys under");
const selling = phrases(
  'for sale, selling, sell, ono, collection only, collect from, pick up from, buyer, swap, lost dog|cat, gig, tickets, party hire, quote, quotes, window cleaner, plumber',
);
const handleGiven = phrases(`
  add|follow|find|message|dm|snap|msg|get|hit|tag me ..3 <chat-app>
  add me {handle}
  my ..1 <chat-app> ..1 is|name|handle|username|user|id
  my ..1 <chat-app> {handle}
  my handle|username|gamertag is
  i'm {handle} on
  i'm on <chat-app>
  <chat-app> me
`);
const looseFollow = phrases("follow me {handle}, follow me on <chat-app>, i'm on <chat-app>");
const secret = phrases(`
  pin|passcode|code|combination ..7 is {number}
  pin|passcode {number}
  door|alarm|gate|entry|access|safe|locker|laptop|tablet|phone|wifi pin|code|passcode|combination ..3 {number}
  sort code ..1 {number}
  account number ..1 {number}
`);
const password = phrases('password|passphrase|passwd|login ..6 is, password');
const secretTalk = phrases(
  "never|don't|not share|give|tell, forgot|forgotten|forget|reset|change|lost my|your|the, strong password|passwords, discount|promo|voucher|offer code, postcode|qr|dress|highway|sort|green|country|area|order|booking|reference|error|zip|product code|codes",
);
const toPupil = phrases(`
  your ..1 essay|essays|homework|coursework|mocks|exam|exams|revision|detention|project|assignment|assignments|ucas|gcse|gcses|book|books|portfolio|lesson|practice|ppe
  maths|english|science|art|music|history|drama revision|rehearsal|practice|help
  struggling|stuck with the|your homework|coursework|revision
  year {number}
`);
const aboutChild = phrases(`
  about|regarding|re {name} ..2 detention|homework|behaviour|report|trip|absence|attendance|lesson|progress|marks|lunch|kit|exam|coursework
  about|regarding your ..1 son|daughter|child|lad|girl|boy
`);

const role =
  /^(?:office|info|admin|admissions|head|headteacher|enquir\w*|contact\w*|hello|support|press|booking\w*|tickets?|reception|recruitment|jobs|hr|vacancies|no-?reply|secretary|pta|ptfa|friends|events?|news|team|help|library|finance|exams|sen|senco|careers|safeguarding|governors?|clerk|post|mail|marketing|sales|customer\w*)[\d._-]*@/;
const publicHost = /(?:\.sch\.uk|\.gov\.uk|\.gov|\.nhs\.uk|nhs\.net|\.police\.uk|\.ac\.uk|\.mod\.uk)$/;
const freemail =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|sky|talktalk|virginmedia|protonmail|proton|gmx|msn|ymail|rocketmail|mail|fastmail|tiscali|ntlworld|blueyonder)\.(?:com|co\.uk|net|me|uk|example|org)$/;

function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:0044|44|0)/, '');
}

function casesOf({ reading }: Look): NonNullable<Sighting['cases']> {
  if (reading.has(aboutChild)) return ['to-parent'];
  return reading.has(toPupil) ? ['to-pupil'] : [];
}

function inPhones(look: Look): Sighting[] {
  const { reading, settings, draft } = look;
  const ownNumbers = new Set(settings.schoolPhones.map(digitsOf));
  const toFamilies = draft.to?.kind === 'pupil' || draft.to?.kind === 'parent';
  return reading.phones.flatMap((phone) => {
    if (phone.service || ownNumbers.has(digitsOf(phone.number))) return [];
    const sentence = reading.sentenceAt(phone.start);
    const own = reading.has(ownCue, sentence);
    const ofSchool = reading.has(schoolContact, sentence);
    const schoolsOwn = ofSchool && !(own && phone.mobile);
    if (schoolsOwn || (reading.has(selling) && !toFamilies)) return [];
    if (draft.account === 'official' && !phone.mobile && !own) return [];
    const unsure = !phone.mobile && !own && !toFamilies;
    return [
      sightOf(phone, {
        message: 'phone',
        cases: casesOf(look),
        fixes: officeNumber(look),
        ...(unsure ? { unsure } : {}),
      }),
    ];
  });
}

function officeNumber({ settings }: Look): NonNullable<Sighting['fixes']> {
  const number = settings.schoolPhones[0];
  return number === undefined ? [] : [{ label: 'school_number', values: { number }, replacement: number }];
}

function inEmails(look: Look): Sighting[] {
  const { reading, settings, draft } = look;
  return reading.emails.flatMap((email) => {
    const ofSchool = settings.schoolDomains.some(
      (domain) => email.host === domain || email.host.endsWith(`.${domain}`),
    );
    if (ofSchool || role.test(email.address) || publicHost.test(email.host)) return [];
    const own = reading.has(ownCue, reading.sentenceAt(email.start)) || draft.surface === 'profile';
    const toFamilies = draft.to?.kind === 'pupil' || draft.to?.kind === 'parent';
    if (!own && !freemail.test(email.host) && !toFamilies) return [];
    return [sightOf(email, { message: 'email', cases: casesOf(look) })];
  });
}

function inPlaces(look: Look): Sighting[] {
  const { reading, draft } = look;
  const homes = reading.streets.map((street) => ({ ...street, sure: street.numbered }));
  const codes = reading.postcodes.map((span) => ({ ...span, sure: true }));
  return [...homes, ...codes].flatMap(({ sure, ...span }) => {
    const sentence = reading.sentenceAt(span.start);
    const atHome = reading.has(homeCue, sentence) || (sure && reading.has(homeCue, sentence - 1));
    if (!atHome || (draft.account === 'official' && !reading.has(writersHome, sentence))) return [];
    return [sightOf(span, { message: 'address', cases: casesOf(look), ...(sure ? {} : { unsure: true }) })];
  });
}

function inHandles(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.account === 'official') return [];
  const given = reading.all(handleGiven).map((match) => {
    const loose =
      reading.all(looseFollow).some(({ from }) => from === match.from) && draft.to?.kind !== 'pupil';
    return sightOf(match, { message: 'handle', cases: casesOf(look), ...(loose ? { unsure: true } : {}) });
  });
  return given;
}

function inSecrets({ reading }: Look): Sighting[] {
  const codes = reading.all(secret).filter(({ sentence }) => !reading.has(secretTalk, sentence));
  const passwords = reading.all(password).filter(({ to, sentence }) => {
    const next = reading.tokens[to];
    if (!next || next.sentence !== sentence || reading.has(secretTalk, sentence)) return false;
    return /\d/.test(next.raw) || (next.case !== 'lower' && !isOrdinary(next.stem));
  });
  return [...codes, ...passwords].map((match) => sightOf(match, { message: 'secret' }));
}

/** The writer's own phone, private email, home address or handle, and logins, PINs and door codes. */
export const ownContactDetails: Rule = {
  id: 'own-contact-details',
  words: {
    phone: 'A private phone number is out for good once it is posted: give the school number instead.',
    email: 'A private email address mixes home and school: give the school address instead.',
    address: 'A home address tells strangers and pupils where to find you: leave it out.',
    handle: 'This invites people to your private account: point them to the school page instead.',
    secret: 'A PIN, code or password is no longer secret once it is posted: leave it out and change it.',
    school_number: 'Use the school number {number}',
    ours: "This is the school's own number or address",
    not_private: 'This is a published contact, not a private one',
  },
  corrections: ['ours', 'not_private'],
  find: (look) => [
    ...inPhones(look),
    ...inEmails(look),
    ...inPlaces(look),
    ...inHandles(look),
    ...inSecrets(look),
  ],
  examples: {
    fires: [
      { text: 'add me on snap, jodent_88', surface: 'comment', to: { kind: 'pupil' } },
      {
        text: "Here's my mobile in case the bus is late Maisie: 07700 900456",
        surface: 'message',
        to: { kind: 'pupil' },
      },
      { text: 'My private email is jo.dent@mail.example', surface: 'message', to: { kind: 'pupil' } },
      'Moved to 14 Elm Grove, come round, keys under the mat',
      { text: 'PE teacher, runner, dog owner. 07700 900321', surface: 'profile' },
      'PIN for the PE cupboard tablet is 4482',
      { text: "Text me on 07700 900777 about Ollie's detention", surface: 'message' },
      { text: 'Drop your essay at mine, 14 Elm Grove', surface: 'message', to: { kind: 'pupil' } },
      'New number! 07700 900145, the old one is dead',
      'Anyone stuck with the homework can whatsapp me +44 7700 900982',
      'Email me at jo.dent88@gmail.com if you want the slides',
      'The staff room door code is 2580 in case you forget',
      'Wifi password for the hall is Oakfield2026',
      'My insta is jo.runs if anyone wants to see the photos',
    ],
    quiet: [
      'Follow the school choir page @ashvanechoir',
      'Ring the academy office if the bus is late: 01632 960011',
      {
        text: 'Giving out leaflets with the academy email address today',
        surface: 'message',
        to: { kind: 'pupil' },
      },
      'Moved house, boxes everywhere',
      { text: 'Maths teacher who loves running', surface: 'profile' },
      'The PE cupboard is locked after 5',
      { text: 'Ring the school on 01632 960123 about the detention', surface: 'message' },
      'Drop your essay in the tray',
      { text: 'Tickets £5 from the box office on 01632 960450', account: 'official' },
      'Selling my old bike, £40 ono, 07700 900100',
      'Order code 2024-25-0118 arrived this morning',
      { text: 'Contact us at office@oakfield.sch.uk', account: 'official' },
      'Never share your PIN or your password with anyone',
      'Childline is there for you on 0800 1111',
      {
        text: 'Our number has changed: 01632 960999',
        account: 'official',
        settings: { schoolPhones: ['01632 960999'] },
      },
      'Elm Grove is closed for roadworks until Friday',
    ],
  },
};
