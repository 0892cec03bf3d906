import {
  aboutChild,
  atHome,
  handleGiven,
  homeCue,
  looseFollow,
  ownCue,
  publicAccount,
  publicContact,
  publicOffer,
  publicPlace,
  toPupil,
  writersHome,
} from '../text/lexicon/contact-words.ts';
import { phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { overlaps, sightOf } from './sight.ts';

const chatApp = phrases('<chat-app>');
const toBook = phrases('to book, for tickets, to reserve, for details, for more information, for info');

const roles = new Set(
  'office info admin admissions head headteacher hello support press ticket tickets reception recruitment jobs hr vacancies noreply secretary pta ptfa friends event events news team help library finance exams sen senco careers safeguarding governor governors clerk post mail marketing sales'.split(
    ' ',
  ),
);
const roleBeginnings = ['enquir', 'contact', 'booking', 'customer'];

/** `office@…`, `bookings2@…`: an address of a post and not of a person. */
function isRole(address: string): boolean {
  const local = (address.split('@')[0] ?? '').replace('no-reply', 'noreply');
  const [first = '', ...rest] = local.split(/[\d._-]/);
  if (rest.some((part) => part !== '')) return false;
  return roles.has(first) || roleBeginnings.some((beginning) => first.startsWith(beginning));
}

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
  const official = draft.account === 'official';
  const others = [...reading.healthNumbers, ...reading.bankDetails, ...reading.pupilNumbers];
  return reading.phones.flatMap((phone) => {
    if (phone.service || ownNumbers.has(digitsOf(phone.number))) return [];
    if (others.some((other) => overlaps(other, phone))) return [];
    const sentence = reading.sentenceAt(phone.start);
    const own = reading.has(ownCue, sentence);
    const ofOthers =
      reading.has(publicContact, sentence) || (official && !phone.mobile && reading.has(toBook, sentence));
    if (ofOthers && !(own && (phone.mobile || reading.has(atHome, sentence)))) return [];
    if (reading.has(publicOffer) && !toFamilies) return [];
    if (official && !phone.mobile && !own) return [];
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
    if (ofSchool || isRole(email.address) || publicHost.test(email.host)) return [];
    const own = reading.has(ownCue, reading.sentenceAt(email.start)) || draft.surface === 'profile';
    const toFamilies = draft.to?.kind === 'pupil' || draft.to?.kind === 'parent';
    const sure = own || freemail.test(email.host) || toFamilies;
    if (!sure && draft.account === 'official') return [];
    return [sightOf(email, { message: 'email', cases: casesOf(look), ...(sure ? {} : { unsure: true }) })];
  });
}

function inPlaces(look: Look): Sighting[] {
  const { reading, draft } = look;
  const homes = reading.streets.map((street) => ({ ...street, sure: street.numbered }));
  const codes = reading.postcodes.map((span) => ({ ...span, sure: true }));
  const toFamilies = draft.to?.kind === 'pupil' || draft.to?.kind === 'parent';
  return [...homes, ...codes].flatMap(({ sure, ...span }) => {
    const sentence = reading.sentenceAt(span.start);
    const lived = reading.has(homeCue, sentence) || (sure && reading.has(homeCue, sentence - 1));
    const writers = reading.has(writersHome, sentence);
    if (reading.has(publicPlace, sentence) && !writers && !toFamilies) return [];
    if (draft.account === 'official' ? !writers : !lived && !sure) return [];
    const certain = sure && lived;
    return [
      sightOf(span, { message: 'address', cases: casesOf(look), ...(certain ? {} : { unsure: true }) }),
    ];
  });
}

const handleShape = /^@?\p{L}[\p{L}\d_]*$/u;
const discordTag = /^#\d{4}\b/;

/** `Snapchat - tasha_ta22`: the name of an app, and a handle right behind it. */
function appAndHandle({ reading }: Look): Sighting[] {
  return reading.all(chatApp).flatMap((match) => {
    const after = reading.tokens[match.to];
    const handle =
      after && /^(?:is|as|at|name|handle)$/.test(after.norm) ? reading.tokens[match.to + 1] : after;
    if (!handle || handle.start - match.end > 6 || handle.sentence !== match.sentence) return [];
    const shaped =
      discordTag.test(reading.text.slice(handle.end, handle.end + 6)) ||
      (handleShape.test(handle.raw) &&
        /[_\d]/.test(handle.raw) &&
        !/^(?:\d|covid|y\d|ks\d|ps\d|gcse)/i.test(handle.raw));
    return shaped ? [sightOf({ start: match.start, end: handle.end }, { message: 'handle' })] : [];
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
  const follows = reading
    .all(looseFollow)
    .map((match) =>
      sightOf(match, { message: 'handle', cases: casesOf(look), unsure: draft.to?.kind !== 'pupil' }),
    );
  return [...given, ...follows, ...appAndHandle(look).map((one) => ({ ...one, cases: casesOf(look) }))];
}

/** Passwords and codes, National Insurance numbers and bank details; a school's own account is public. */
function inSecrets(look: Look): Sighting[] {
  const { reading, draft } = look;
  const secrets = reading.secrets.map((span) => sightOf(span, { message: 'secret', elsewhere: true }));
  const insurance = reading.insuranceNumbers.map((span) =>
    sightOf(span, { message: 'number', elsewhere: true }),
  );
  const bank = reading.bankDetails.flatMap((span) => {
    const sentence = reading.sentenceAt(span.start);
    const isPublic = reading.has(publicAccount) && !reading.has(ownCue, sentence);
    if (draft.account === 'official' && (isPublic || !reading.has(ownCue, sentence))) return [];
    return [sightOf(span, { message: 'bank', elsewhere: true, ...(isPublic ? { unsure: true } : {}) })];
  });
  return [...secrets, ...insurance, ...bank];
}

/** The writer's own phone, private email, home address or handle, and logins, PINs and door codes. */
export const ownContactDetails: Rule = {
  id: 'own-contact-details',
  words: {
    phone: 'A private phone number cannot be taken back once it is posted: give the school number instead.',
    email: 'A private email address mixes home and school: give the school address instead.',
    address: 'A home address tells strangers and pupils where to find you: leave it out.',
    handle: 'This invites people to your private account: point them to the school page instead.',
    secret: 'A PIN, code or password is no longer secret once it is posted: leave it out and change it.',
    number: 'A National Insurance number lets others pass for its owner: leave it out.',
    bank: 'Bank details in public invite fraud: send them only to the person who has to pay.',
    school_number: 'Use the school number {number}',
    ours: "This is the school's own number or address",
    not_private: 'This is a published contact, not a private one',
  },
  corrections: ['ours', 'not_private'],
  elsewhere: ['confidential-information'],
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
