import { bareDisclaimer, disclaimer } from '../text/lexicon/employer.ts';
import {
  blame,
  leaningOpinion,
  oughtTo,
  plainOpinion,
  remedy,
  verdictOpinion,
} from '../text/lexicon/opinion.ts';
import { phrases } from '../text/phrases.ts';
import { ownEmployer } from './employer.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

const soundsOff = phrases(`
  think|thinks|feel|feels|believe|believes|want|find|wish|hope|should|must|ought|failed|failing|works|scrap|ban|drop|bin, really think|thinks|feel|believe|want, agree|agrees|disagree|against|support|supports|oppose|reject|rejects|refuse, say|says no|yes|enough
  is it|anyone|anybody|does|has|have|did|why|how|were|was ..1 just|else|other|anyone|the|we|they|staff|leadership|head|slt
  wanted|want to know, wondering if|whether|why, fed|sick|tired of|up, had enough, love|loves|hate|hates|proud|disgrace|joke|brilliant|best|worst|amazing|awful|great|lovely|favourite|ashamed|embarrassed, can tell you, can say|confirm, would sort, i'd say, i say, reckon, too many|much|few|little, not enough, doesn't|don't|won't|isn't|aren't work|working|help|matter|fair|right
`);
const whatStaffThink = phrases(
  'what ..1 {capital} teachers|staff|parents|tas really? think|thinks|feel|want|say, what we at|in {capital} ..3 think|feel|believe|want|say, {capital} teachers|staff ..1 really|all|are|think|believe|feel ..1 think|believe|feel|with|against|agree',
);

/** A private profile or opinion that names the writer's school and does not say that the views are the writer's own. */
export const viewsDisclaimerMissing: Rule = {
  id: 'views-disclaimer-missing',
  words: {
    profile: 'This profile names your school, so it has to say that the views are your own.',
    post: 'This gives an opinion and tells where you work, so it has to say that the view is your own.',
    own: 'Add “Views my own”',
    own_views: '{words} (views my own)',
    not_employer: 'I do not work there',
  },
  corrections: ['not_employer'],
  find(look: Look): Sighting[] {
    const { reading, draft, switches } = look;
    const { surface } = draft;
    if (draft.account === 'official' || surface === 'comment' || surface === 'message') return [];
    if (reading.has(disclaimer) || (surface === 'profile' && reading.has(bareDisclaimer))) return [];
    const schools = ownEmployer(look);
    const profile = surface === 'profile';
    const opinion =
      profile ||
      [plainOpinion, leaningOpinion, verdictOpinion, blame, remedy, oughtTo, soundsOff].some((set) =>
        reading.has(set),
      );
    const spoken = profile ? [] : reading.all(whatStaffThink);
    const seen = [...(opinion ? schools : []), ...spoken].slice(0, 1);
    return seen.map((one) => {
      const words = draft.text.slice(one.start, one.end);
      const fixes = switches.disclaimerCures
        ? [{ label: 'own', values: { words }, replacement: `${words} (views my own)` }]
        : undefined;
      return sightOf(one, { message: profile ? 'profile' : 'post', ...(fixes ? { fixes } : {}) });
    });
  },
  examples: {
    fires: [
      { text: 'Y2 teacher at Thornbury Primary', surface: 'profile' },
      { text: 'Head of Art, The Wexcombe Academy. Strong tea.', surface: 'profile' },
      { text: "St Hilda's, head of music", surface: 'profile' },
      { text: 'Caretaker at Fairholme High School', surface: 'profile' },
      { text: 'TA @ Sandpiper Infants | opinions on biscuits', surface: 'profile' },
      { text: 'Deputy head, Ysgol Maes Glas. Rugby.', surface: 'profile' },
      { text: 'Governor at Saltmarsh Primary School and cat owner', surface: 'profile' },
      { text: 'Works at Quernmore Academy', surface: 'profile' },
      { text: 'science technician, quernmore high school', surface: 'profile' },
      { text: 'Assistant Principal – Quernmore Academy', surface: 'profile' },
      { text: 'Proud to teach at Saltmarsh Juniors', surface: 'profile' },
      'I work at Saltmarsh Primary and I think the new tests are useless',
      'As a teacher at Quernmore High I would scrap league tables',
      'as head of year at quernmore i reckon fines would help',
      "I'm a TA at Saltmarsh Primary and the pay is a disgrace",
      'We at Saltmarsh Primary say no to the cuts',
      'What Quernmore teachers really think about Ofsted',
      'Deputy head at Quernmore Academy here. Homework should be banned.',
      "I teach Year 4 at Saltmarsh and in my view phonics doesn't work",
      'Been teaching at Quernmore for ten years and inspectors are clueless',
    ],
    quiet: [
      { text: 'Y2 teacher at Thornbury Primary. Views my own.', surface: 'profile' },
      { text: 'Head of Art, The Wexcombe Academy. All opinions are mine alone', surface: 'profile' },
      { text: "TA at St Hilda's School | thoughts are mine, not my employer's", surface: 'profile' },
      { text: 'SENCO, Sandpiper Infants. Tweeting in a personal capacity', surface: 'profile' },
      { text: "Teacher at Quernmore. I don't speak for my school", surface: 'profile' },
      {
        text: 'Deputy at Quernmore Academy. Opinions = own. RTs are not endorsements',
        surface: 'profile',
      },
      { text: 'Caretaker, Saltmarsh Primary. What I post is me, not the school', surface: 'profile' },
      { text: 'Governor at Saltmarsh Primary School. Personal account.', surface: 'profile' },
      {
        text: 'HLTA at Saltmarsh Juniors; nothing here reflects the views of the school',
        surface: 'profile',
      },
      { text: 'Teacher. Mum. Tea.', surface: 'profile' },
      { text: 'Runner, reader, mother of three', surface: 'profile' },
      { text: 'Dad to two at Saltmarsh Primary', surface: 'profile' },
      { text: 'Studied at Durham University', surface: 'profile' },
      { text: 'Retired head of Saltmarsh Primary', surface: 'profile' },
      'I think the tests are useless',
      'As a teacher at Quernmore High I would scrap league tables. Just my view, not the school’s',
      'As a mum I think homework is pointless',
      { text: 'I teach at Saltmarsh Primary and think it is a joke', surface: 'comment' },
      { text: 'We at Saltmarsh Primary think kindness wins', account: 'official' },
      'My sister is a teacher at Quernmore Academy and hates the tests',
      'Teachers at the conference think the tests should go',
    ],
  },
};
