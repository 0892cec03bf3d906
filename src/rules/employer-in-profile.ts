import { ownEmployer } from './employer.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

/** A private profile or post that names the school its writer works at. */
export const employerInProfile: Rule = {
  id: 'employer-in-profile',
  words: {
    profile:
      'This names the school where you work on a private profile: say “education”, or leave the field empty.',
    post: 'This tells everybody which school you work at, from your private account: leave the name out.',
    education: 'Say “education” instead',
    not_employer: 'I do not work there',
  },
  corrections: ['not_employer'],
  find(look: Look): Sighting[] {
    const { account, surface } = look.draft;
    if (account === 'official' || surface === 'comment' || surface === 'message') return [];
    const message = surface === 'profile' ? 'profile' : 'post';
    const fixes = surface === 'profile' ? [{ label: 'education', replacement: 'education' }] : undefined;
    return ownEmployer(look).map((one) => sightOf(one, { message, ...(fixes ? { fixes } : {}) }));
  },
  examples: {
    fires: [
      { text: 'Y2 teacher at Thornbury Primary', surface: 'profile' },
      { text: 'Head of Art, The Wexcombe Academy', surface: 'profile' },
      { text: 'Works at Fairholme High School', surface: 'profile' },
      { text: 'TA @ Sandpiper Infants | gin | dogs', surface: 'profile' },
      { text: "SENCO at St Hilda's", surface: 'profile' },
      { text: "St Hilda's RC Primary, deputy", surface: 'profile' },
      { text: 'Ysgol Maes Glas, Year 6', surface: 'profile' },
      { text: 'cover supervisor at quernmore academy', surface: 'profile' },
      { text: 'Exams officer | Quernmore Grammar | Derby County', surface: 'profile' },
      { text: 'I teach Latin at Quernmore', surface: 'profile' },
      { text: 'PE teacher @QuernmoreHigh', surface: 'profile' },
      { text: 'Headteacher of Saltmarsh CE Primary School', surface: 'profile' },
      { text: 'Mum of two. Teaching assistant at Saltmarsh Juniors.', surface: 'profile' },
      { text: 'Teacher at Saltmarsh Primary. Views my own.', surface: 'profile' },
      { text: 'Governor, Saltmarsh Primary School', surface: 'profile' },
      {
        text: 'Hullcote. Tea. Trains.',
        surface: 'profile',
        settings: { schoolNames: ['Hullcote Primary School'] },
      },
      'As deputy head at Quernmore Academy I have seen it all',
      "I'm the caretaker at Saltmarsh Primary and my back hurts",
      'Been teaching history at Quernmore for nine years now',
      'as a ta at saltmarsh primary i say scrap it',
      'We at Saltmarsh Primary say enough is enough',
    ],
    quiet: [
      { text: 'Runner, reader, mother of three', surface: 'profile' },
      { text: 'Teacher. Mum. Tea.', surface: 'profile' },
      { text: 'Primary teacher in Norfolk', surface: 'profile' },
      { text: 'Former head of Saltmarsh Primary, now a potter', surface: 'profile' },
      { text: 'Went to Quernmore High School', surface: 'profile' },
      { text: 'Studied at Durham University', surface: 'profile' },
      { text: 'Dad to two at Saltmarsh Primary', surface: 'profile' },
      { text: 'Yoga teacher at Zen Studio', surface: 'profile' },
      { text: 'Nurse at St Thomas Hospital', surface: 'profile' },
      { text: 'Works at Costa, lives for Fridays', surface: 'profile' },
      { text: 'Teacher at heart', surface: 'profile' },
      { text: 'High Street wanderer, primary colours', surface: 'profile' },
      { text: 'Works in a school', surface: 'profile' },
      { text: 'Retired teacher. Bowls.', surface: 'profile' },
      { text: 'Academy of Music fan', surface: 'profile' },
      { text: 'We at Saltmarsh Primary welcome you', account: 'official' },
      'My daughter starts at Saltmarsh Primary on Monday',
      'My sister is a teacher at Quernmore Academy',
      'Concert at Trinity College tonight',
      'I was head of year at Quernmore in the nineties',
      'Teacher at work: do not disturb',
    ],
  },
};
