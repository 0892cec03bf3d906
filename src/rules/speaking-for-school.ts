import { isOrdinary } from '../text/gazetteer/names.ts';
import {
  anotherSchool,
  bodyStance,
  complaintAtWork,
  opining,
  otherBody,
  pluralView,
  schoolVoice,
  weAt,
} from '../text/lexicon/employer.ts';
import { oneVoice } from '../text/lexicon/official-politics.ts';
import { blame, verdictOpinion } from '../text/lexicon/opinion.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import { saints, schoolMentions } from './employer.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const notPlaces = new Set('the a my our home work least last this that it'.split(' '));

function sayings(look: Look): Match[] {
  const { reading } = look;
  const schools = [...schoolMentions(look), ...saints(look)];
  const closely = (match: Match) => {
    const school = schools.some(({ from, to }) => from <= match.to + 2 && to >= match.from);
    const next = reading.tokens[match.to];
    const named =
      next !== undefined && next.kind === 'word' && (next.case !== 'lower' || !isOrdinary(next.stem));
    const place = school || (named && !notPlaces.has(next.norm));
    const said = reading
      .all(opining)
      .some(({ from, sentence }) => sentence === match.sentence && from >= match.to && from <= match.to + 6);
    return place && said && (school || !reading.has(otherBody, match.sentence));
  };
  const bySchool = schools.flatMap((school): Match[] => {
    const after = reading.all(opining).find(({ from }) => from >= school.to && from <= school.to + 1);
    const { sentence } = school;
    const alone = !reading.tokens
      .slice(Math.max(0, school.from - 1), school.from)
      .some((token) => token.sentence === sentence && /^(?:at|from|to|of|in|a|an)$/.test(token.norm));
    const position = /^(?:'s|’s)? ?(?:official )?(?:position|view|stance|line)\b/.test(
      look.draft.text.slice(school.end, school.end + 40),
    );
    const possessive =
      !/^st\b/i.test(look.draft.text.slice(school.start, school.end)) &&
      /['’]s$/.test(look.draft.text.slice(school.start, school.end));
    if (position) return [{ ...school }];
    return after && alone && !possessive ? [{ ...school, to: after.to, end: after.end }] : [];
  });
  const stances = reading.all(bodyStance).filter(({ sentence }) => !reading.has(complaintAtWork, sentence));
  return [
    ...reading.all(schoolVoice),
    ...reading.all(oneVoice),
    ...stances,
    ...reading.all(weAt).filter(closely),
    ...bySchool,
  ];
}

function possessivePositions({ reading, draft }: Look): Match[] {
  return reading.tokens.flatMap((token, at): Match[] => {
    const next = reading.tokens[at + 1];
    if (token.case !== 'initial' || !/['’]s$/.test(token.raw) || !next) return [];
    if (!/^(?:official|position|stance)$/.test(next.norm) || next.sentence !== token.sentence) return [];
    if (
      !/\b(?:uniform|homework|school|pupils|teach\w*|phonics|tests|exams|parents|phones|ofsted|sats)\b/i.test(
        draft.text,
      )
    )
      return [];
    return [{ from: at, to: at + 2, start: token.start, end: next.end, sentence: token.sentence }];
  });
}

/** A private opinion that sounds like the school's, or any opinion given in the school's name. */
export const speakingForSchool: Rule = {
  id: 'speaking-for-school',
  words: {
    voice:
      'This sounds as if the school were speaking: write “I”, so that the view is plainly your own, or leave it to the school.',
    plural: 'This “we” can be read as the school: write “I” if the view is your own.',
    authority: 'I have authority to say this for the school.',
    not_school: 'This does not speak of the school I work at',
  },
  statement: 'authority',
  corrections: ['not_school'],
  find(look: Look): Sighting[] {
    const { reading, draft, settings } = look;
    if (draft.surface === 'profile' || draft.surface === 'message') return [];
    const official = draft.account === 'official';
    const open = ({ start, sentence }: Match) =>
      !quoted(draft.text, start) && !reading.has(anotherSchool, sentence);
    const voices = [...sayings(look), ...possessivePositions(look)]
      .filter(open)
      .filter(
        ({ sentence }) =>
          !official || (reading.has(blame, sentence) && reading.has(verdictOpinion, sentence)),
      );
    if (voices.length > 0) return voices.slice(0, 1).map((match) => sightOf(match, { message: 'voice' }));
    const known = settings.schoolNames.length > 0 || schoolMentions(look).length > 0;
    if (official || !known) return [];
    return reading
      .all(pluralView)
      .filter(open)
      .slice(0, 1)
      .map((match) => sightOf(match, { message: 'plural', cases: ['mild'], unsure: true }));
  },
  examples: {
    fires: [
      'We at Quernmore think the new tests are barmy',
      'The school believes homework should go',
      "Our school's position is that phones have no place in class",
      'as a school we refuse to take part',
      'On behalf of all the staff, shame on the council',
      'Speaking for the whole staffroom, the fines are wrong',
      'Here at Saltmarsh Primary we say no to setting',
      'My school and I both think the tests should go',
      'The trust agrees with me that phonics is dull',
      'I can confirm that our school will not support the strike',
      'Every teacher at Saltmarsh Primary agrees with me',
      'Our official line on uniform is settled',
      'Quernmore Academy rejects the new curriculum',
      'We, the staff of Saltmarsh Juniors, condemn the cuts',
      'Our governors are against the merger',
      'the leadership team think parents are overreacting',
      'Saltmarsh teachers are all with me on this',
      'all of us at Quernmore Academy stand with the head',
      'Our department believes the exam board is wrong',
      { text: 'I can tell you on the school’s behalf that this is nonsense', surface: 'comment' },
      { text: 'We at Quernmore think the new exam rules are a disgrace', account: 'official' },
      {
        text: 'We think Ofsted got it wrong',
        settings: { schoolNames: ['Quernmore Academy'] },
      },
    ],
    quiet: [
      'We think we will drive to Wales',
      'Speaking only for myself, I find the tests odd',
      "My daughter's school believes in muddy knees",
      'As a family we refuse to own a fish',
      'We at the allotment society believe in compost',
      'On behalf of the bride and groom, thank you',
      'As a team we won the quiz',
      'My old school is now flats',
      'According to local radio the school says it is shut',
      'My kids hate their uniform',
      'Personally I would scrap the tests',
      'My view alone: phonics is hard to teach',
      'We believe in Father Christmas here',
      'Here at Glastonbury and the mud is glorious',
      'The council says the road is shut',
      'Driving school is going well, thank you for asking',
      'We think the ref got it wrong',
      { text: 'At Quernmore we believe every child matters', account: 'official' },
      { text: 'As a school we are raising money for Shelter', account: 'official' },
      { text: 'On behalf of all the staff, merry Christmas', account: 'official' },
    ],
  },
};
