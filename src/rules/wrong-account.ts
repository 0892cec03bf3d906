import { ownDay, ownTrade, surelyOwn } from '../text/lexicon/own-days.ts';
import {
  onePerson,
  ownLife,
  privateMatter,
  schoolAnnouncement,
  schoolMatterHere,
  schoolVoiceHere,
  seasonWishes,
  toldByPupils,
} from '../text/lexicon/private-life.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** Private life on the school's account, or the school's own announcement on a private one. */
export const wrongAccount: Rule = {
  id: 'wrong-account',
  words: {
    private:
      "This reads like your private life, but it would go out on the school's account: switch account.",
    school:
      'This reads like an announcement by the school, but it would go out on your private account: switch account.',
    right: 'This is the right account for it',
  },
  corrections: ['right'],
  find({ reading, draft }: Look): Sighting[] {
    if (draft.surface === 'profile' || draft.surface === 'message' || draft.surface === 'recommendation')
      return [];
    const open = ({ start }: Match) => !quoted(draft.text, start);
    if (draft.account === 'personal') {
      if (draft.surface === 'comment') return [];
      return reading
        .all(schoolAnnouncement)
        .filter(open)
        .slice(0, 1)
        .map((match) => sightOf(match, { message: 'school' }));
    }
    const sure = [...reading.all(surelyOwn), ...reading.all(ownTrade)].filter(
      (match) => open(match) && !reading.has(toldByPupils, match.sentence),
    );
    const own = reading.has(seasonWishes) ? [] : [...reading.all(ownLife), ...reading.all(ownDay)];
    const lives = [
      ...sure,
      ...[...reading.all(privateMatter), ...own].filter(
        (match) => open(match) && !reading.has(schoolMatterHere, match.sentence),
      ),
    ];
    if (lives.length > 0) return lives.slice(0, 1).map((match) => sightOf(match, { message: 'private' }));
    if (draft.surface === 'comment' || reading.has(schoolVoiceHere) || reading.tokens.length < 4) return [];
    const speaker = reading.all(onePerson).find(open);
    return speaker ? [sightOf(speaker, { message: 'private', cases: ['mild'], unsure: true })] : [];
  },
  examples: {
    fires: [
      { text: 'hen weekend snaps!! what a laugh', account: 'official' },
      { text: 'Off to the pub, it has been a week', account: 'official' },
      { text: 'Leg day with my personal trainer', account: 'official' },
      { text: 'My husband has burnt the toast again', account: 'official' },
      { text: 'Happy birthday to my gorgeous mum, love you loads', account: 'official' },
      { text: 'Just landed in Lanzarote, see you in a fortnight', account: 'official' },
      { text: 'So hungover. Never again', account: 'official' },
      { text: 'Anyone know a good tattooist near Crewe?', account: 'official' },
      { text: 'He proposed! We got engaged on the pier', account: 'official' },
      { text: 'Selling my washing machine, £40, collection from Hove', account: 'official' },
      { text: 'Slimming world tonight, lost 3lb this week', account: 'official' },
      { text: 'Me and the missus at Butlins', account: 'official' },
      { text: 'My cat has eaten my slippers', account: 'official' },
      { text: 'Love Island, a takeaway and my pjs', account: 'official' },
      { text: 'Baby shower on Saturday at my mums', account: 'official' },
      { text: 'My car failed its MOT', account: 'official' },
      { text: 'New hair, who dis', account: 'official' },
      { text: 'We have the keys to our first home!', account: 'official' },
      { text: 'Date night with this one', account: 'official' },
      'We are delighted to announce our open evening on Thursday',
      'Applications for Reception are now open. Book a tour with our school office',
    ],
    quiet: [
      { text: 'Well done to Mr Hay, who ran the marathon for our charity', account: 'official' },
      { text: 'Congratulations to Miss Shah on her wedding', account: 'official' },
      { text: 'Pyjama day is on Friday: wear your pjs to school', account: 'official' },
      { text: 'Off to the theatre with Year 5', account: 'official' },
      { text: '"My dad is a pilot," said Ola in Year 1', account: 'official' },
      { text: 'Tickets for the PTA quiz: bring your own wine', account: 'official' },
      { text: 'My Family: poems by Reception', account: 'official' },
      { text: 'Happy birthday to our library, ten today', account: 'official' },
      { text: 'We are looking for a home for the stick insects', account: 'official' },
      { text: 'Gym open evening on Monday', account: 'official' },
      { text: 'Holiday club runs all week', account: 'official' },
      { text: 'Thank you to the mums and dads who ran the stalls', account: 'official' },
      { text: 'Date for your diary: film night on 3 October', account: 'official' },
      { text: 'Our couch to 5k club for parents starts on Tuesday', account: 'official' },
      { text: 'We arrived safely at the hostel and the sun is out', account: 'official' },
      { text: 'Good luck to our netball team today', account: 'official' },
      'Off to the pub',
      'My husband has burnt the toast again',
      'We are delighted to announce our engagement',
      'Our garden is open on Sunday, all welcome',
      'Our shop will be closed tomorrow',
    ],
  },
};
