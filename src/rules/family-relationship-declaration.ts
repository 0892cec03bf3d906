import { ownFamily } from '../text/lexicon/people-words.ts';
import { schoolLife } from '../text/lexicon/school.ts';
import { phrases } from '../text/phrases.ts';
import { pressOn, tiesAccounts } from './presses.ts';
import type { Example, Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** A relative among other children: `my nephew's class photo`. */
const amongOthers = phrases(`
  nephew|niece|son|daughter|godson|goddaughter|grandson|granddaughter|cousin|stepson|stepdaughter ..2 class|form|school photo|picture|assembly|play|nativity|trip|team
  nephew|niece|son|daughter|godson|goddaughter|grandson|granddaughter|cousin|stepson|stepdaughter and|with his|her|their friends|class|classmates|mates|form|team
`);
/** What one knows from work and does not tell a friend who is a parent. */
const schoolMatters = phrases(`
  staffing, exclusion, excluded, suspended, detention, safeguarding, social worker, redundancy, redundancies, restructure, headteacher, slt, governors, staffroom, staff meeting, bottom set, behaviour, incident, sanction, expelled, isolation, moved set, reports, assessment, grades, send, ehcp, pupil premium
  the? head is|said|wants|has
  teacher|ta|colleague ..3 leaving|sacked|off sick|pregnant|in trouble
  {class}|{year}
  kid|child|boy|girl|pupil ..3 in my|our|the class|form|school
  another|other|someone else's child|pupil|kid|boy|girl
`);

function declared({ draft }: Look): boolean {
  return (draft.to?.told ?? '').trim() !== '';
}

function withAPupil(look: Look): Sighting[] {
  const { draft, other } = look;
  const contact = tiesAccounts(draft) || draft.surface === 'message' || draft.act === 'message';
  const pupil = draft.to?.kind === 'pupil' || other.kind === 'pupil';
  if (!contact || !pupil || !other.tie || other.told || declared(look)) return [];
  return [{ message: 'pupil' }];
}

function withAParent(look: Look): Sighting[] {
  const { draft, other, reading } = look;
  if (!(draft.to?.kind === 'parent' || other.kind === 'parent') || !other.tie) return [];
  if (tiesAccounts(draft)) return other.told ? [] : [{ message: 'parent', atMost: 'remind' }];
  if (draft.surface !== 'message' && draft.surface !== 'comment') return [];
  const matters = [...reading.all(schoolMatters), ...reading.all(schoolLife)];
  return matters.slice(0, 1).map((match) => sightOf(match, { message: 'school_matters', atMost: 'remind' }));
}

function inPictures({ draft, reading }: Look): Sighting[] {
  if (draft.attachments.length === 0 || draft.account === 'official' || !reading.has(ownFamily)) return [];
  return reading
    .all(amongOthers)
    .slice(0, 1)
    .map((match) => sightOf(match, { message: 'picture' }));
}

const message = (text: string, kind: 'pupil' | 'parent', about: string): Example => ({
  text,
  surface: 'message',
  to: { kind, about },
});

/** Contact with a pupil or a parent who is family or a close friend, before the school has been told of it. */
export const familyRelationshipDeclaration: Rule = {
  id: 'family-relationship-declaration',
  words: {
    pupil:
      'Contact with a pupil who is family or a close friend has to be declared first: tell the person your policy names, and keep the date.',
    parent:
      'A parent who is family or a friend is still a parent of the school: you answer for keeping the two apart.',
    school_matters: 'This tells a friend or relative who is a parent about school matters: leave them out.',
    picture:
      'Other children may be in this picture: an exception for your own family does not cover them, and has to be declared first.',
    told: 'I have told the person my policy names, and noted the date',
  },
  statement: 'told',
  looksAt: 'both',
  find: (look) => [...withAPupil(look), ...withAParent(look), ...inPictures(look)],
  examples: {
    fires: [
      pressOn("my neighbour's lad in Y5", 'accept', { kind: 'pupil' }),
      pressOn("my neighbour's lad in Y5", 'accept'),
      pressOn('your nephew in Y8, nothing acknowledged', 'follow', { kind: 'pupil' }),
      pressOn('niece', undefined, { kind: 'pupil' }),
      pressOn('your stepson, starts Y7', 'add-friend', { kind: 'pupil' }),
      pressOn('own daughter, no declaration', 'follow', { kind: 'pupil' }),
      message('see you Sunday!', 'pupil', 'your nephew in Y8'),
      message('the staffing news is awful, two are going', 'parent', 'your sister'),
      message("don't say, but that boy's exclusion was upheld", 'parent', 'old friend'),
      { text: '', surface: 'press', act: 'accept', to: { kind: 'pupil', name: 'Kai', declared: 'relative' } },
      { text: "My nephew's class photo", attachments: ['photo'] },
      { text: 'My daughter with her classmates', attachments: ['photo'] },
      pressOn('your sister, Year 2 mum', 'accept', { kind: 'parent' }),
      pressOn("old friend's son, Y9", 'follow-back', { kind: 'pupil' }),
    ],
    quiet: [
      pressOn('own daughter, declaration saved', 'accept', { kind: 'pupil' }),
      pressOn('niece, lead emailed 4 Sept', undefined, { kind: 'pupil' }),
      pressOn("nephew, head's note dated 3 September", 'follow', { kind: 'pupil' }),
      message('see you Sunday!', 'pupil', 'nephew, acknowledged by the head'),
      message('here are the party photos', 'parent', 'your sister'),
      message('how was Cornwall?', 'parent', 'old friend'),
      pressOn('', 'accept', { kind: 'pupil' }),
      pressOn('Y10 at Oakfield', 'accept'),
      pressOn('cousin, marked as family', 'accept'),
      { text: 'First day at school for my daughter', attachments: ['photo'] },
      { text: "My nephew's class photo is lovely" },
      {
        text: '',
        surface: 'press',
        act: 'accept',
        to: { kind: 'pupil', name: 'Kai', declared: 'relative', told: 'lead, 2026-09-04' },
      },
      pressOn('Y8 mum', 'accept'),
      { text: 'Our choir with their families', account: 'official', attachments: ['photo'] },
    ],
  },
};
