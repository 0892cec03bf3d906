import { politeView, viewInEarnest } from '../text/lexicon/official-views.ts';
import {
  attributed,
  blame,
  helpful,
  leaningOpinion,
  noticeWords,
  notOpinion,
  oughtTo,
  plainOpinion,
  remedy,
  topic,
  verdictOpinion,
} from '../text/lexicon/opinion.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** One note a sentence is enough, at the words that say it most plainly. */
function firstOfEach(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}

/** An opinion of the writer's on the school's own account, which should state and inform. */
export const personalOpinionOnOfficial: Rule = {
  id: 'personal-opinion-on-official',
  words: {
    opinion:
      "This is somebody's own opinion on the school's account: give the facts instead, and leave out what you think of them.",
    not_opinion: 'This is no opinion, or it is what somebody else said',
  },
  corrections: ['not_opinion'],
  find({ reading, draft }: Look): Sighting[] {
    if (draft.account === 'personal' || draft.surface === 'profile') return [];
    const open = ({ start, sentence }: Match) =>
      !quoted(draft.text, start) && !reading.has(attributed, sentence);
    const plain = reading
      .all(plainOpinion)
      .filter(({ start, sentence }) => !quoted(draft.text, start) && !reading.has(notOpinion, sentence));
    const leaning = reading
      .all(leaningOpinion)
      .filter(
        (match) =>
          open(match) &&
          !reading.has(helpful, match.sentence) &&
          (reading.has(blame, match.sentence) || reading.has(remedy, match.sentence)),
      );
    const ought = reading
      .all(oughtTo)
      .filter((match) => open(match) && !reading.has(helpful, match.sentence));
    const verdicts = reading
      .all(verdictOpinion)
      .filter((match) => open(match) && !reading.sentences[match.sentence]?.question);
    const polite = reading
      .all(politeView)
      .filter((match) => open(match) && !reading.has(viewInEarnest, match.sentence));
    const sure = firstOfEach([...plain, ...leaning, ...ought, ...verdicts, ...polite]);
    if (sure.length > 0) return sure.map((match) => sightOf(match, { message: 'opinion' }));
    return reading
      .all(blame)
      .filter(
        (match) =>
          open(match) &&
          reading.has(topic, match.sentence) &&
          !reading.has(helpful, match.sentence) &&
          !reading.has(noticeWords, match.sentence) &&
          !reading.sentences[match.sentence]?.question,
      )
      .slice(0, 1)
      .map((match) => sightOf(match, { message: 'opinion', unsure: true }));
  },
  examples: {
    fires: [
      { text: 'I personally feel the dress code belongs in the last century', account: 'official' },
      { text: 'Frankly, the fuss about the bike shed is absurd', account: 'official' },
      { text: 'In my humble opinion spelling tests are pointless', account: 'official' },
      { text: 'We reckon league tables should be abolished', account: 'official' },
      { text: 'If you ask us, screen time has ruined bedtime', account: 'official' },
      { text: 'Call me old fashioned but I like a proper tie', account: 'official' },
      { text: 'The county council has made a daft decision about our bus', account: 'official' },
      { text: "tbh the new grades don't work", account: 'official' },
      { text: "I don't agree with the trust on this. – Mr Holt", account: 'official', surface: 'comment' },
      { text: 'Sorry but parents who park on the zigzags are selfish', account: 'official' },
      { text: 'Am I the only one who finds proms silly?', account: 'official' },
      { text: 'Mobile phones should be banned for under-16s everywhere', account: 'official' },
      { text: 'My own view is that homework achieves very little', account: 'official' },
      { text: 'Unpopular opinion: worksheets are fine', account: 'official' },
      {
        text: "We're baffled by the inspectors, who haven't a clue about rural schools",
        account: 'official',
      },
      { text: 'I for one will not miss the old exam board', account: 'official' },
      { text: "We're no fans of the new menu either", account: 'official', surface: 'comment' },
      { text: 'I hate black friday, what a waste of money', account: 'official' },
      { text: "Let's face it, term time holidays are unfair on the rest of us", account: 'official' },
      { text: 'What a joke the new bin rules are. Why on earth did the council agree?', account: 'official' },
      { text: 'I strongly believe uniform should be scrapped', account: 'official' },
    ],
    quiet: [
      { text: "We think you'll love the spring concert", account: 'official' },
      { text: 'Mobile phones must be handed in at the office', account: 'official' },
      { text: '"I think phones should be banned," said Ines in our debate', account: 'official' },
      { text: 'Year 6 argued that homework should be scrapped', account: 'official' },
      { text: 'We believe every child can shine', account: 'official' },
      { text: 'We feel so lucky to have such kind neighbours', account: 'official' },
      {
        text: 'I think it is in the office, please ring us. – Ms Ray',
        account: 'official',
        surface: 'comment',
      },
      { text: 'What do you think of the new uniform? Have your say by Friday', account: 'official' },
      { text: 'Our podcast Frankly Speaking is back', account: 'official' },
      { text: 'Every runner beat their personal best', account: 'official' },
      {
        text: 'We are sorry to hear this. Please call the office.',
        account: 'official',
        surface: 'comment',
      },
      { text: 'I would personally like to thank our volunteers', account: 'official' },
      { text: 'Honestly, what a day! Thank you all', account: 'official' },
      { text: 'The council has decided to close Mill Lane until Friday', account: 'official' },
      { text: 'Our attendance policy has been updated', account: 'official' },
      { text: 'SATs week starts on Monday. Breakfast is free for Year 6', account: 'official' },
      { text: 'In my opinion pieces Year 9 wrote about football', account: 'official' },
      { text: 'Homework is due on Thursday', account: 'official' },
      { text: 'We are delighted with our inspection report', account: 'official' },
      { text: 'The worst storm of the year did not stop our gardeners', account: 'official' },
      'In my opinion homework is pointless',
    ],
  },
};
