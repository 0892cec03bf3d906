import { ownFamily } from '../text/lexicon/people-words.ts';
import { group, type Match, type Phrases, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'business-school',
  `school, schools, academy, primary, primary school, infants, infant school, juniors, junior school, high, high school, secondary, secondary school, grammar, comprehensive, college, sixth form, sixth form college, nursery, pre school, preschool, community school, c of e, cofe, rc primary, catholic primary, first school, middle school, upper school, prep, upper, girls, boys`,
);
group(
  'business-families',
  `families, family, parents, parent, mums, dads, mams, carers, pupils, students, kids, children, lot, community, mums and dads, parents and carers, peeps, folk, crew, guys, gang, mummies, grandparents, staff, leavers`,
);
group(
  'business-event',
  `fair, fayre, fete, christmas fair, summer fair, bazaar, play, school play, nativity, panto, concert, carol concert, carol service, carols, show, production, performance, musical, assembly, sharing assembly, celebration assembly, class assembly, leavers assembly, sports day, sports afternoon, parents evening, parents' evening, parent's evening, parents consultation, consultation evening, open evening, open day, open morning, open afternoon, taster day, induction, transition day, transition evening, disco, prom, trip, school trip, ski trip, residential, camp, photos, school photos, photo day, class photos, photographs, own clothes day, own clothes, non uniform, non uniform day, nonuniform, mufti day, mufti, dress down, dress up day, costume day, world book day, book fair, bake sale, cake sale, raffle, quiz night, bingo night, bingo, harvest, harvest assembly, harvest festival, easter service, church service, inset, inset day, inset days, training day, baker day, swimming, swimming lessons, clubs, after school club, after school clubs, breakfast club, wraparound, netball, football club, choir, results day, results evening, awards evening, prize giving, presentation evening, celebration evening, induction evening, information evening, welcome meeting, meeting, phonics workshop, reading workshop, christmas dinner, christmas lunch, christmas party, jumper day, christmas jumper day, children in need, comic relief, red nose day, odd socks day, summer school, bikeability, flu jabs, flu vaccinations, vaccinations, jabs, health checks, auditions, rehearsals, fixtures, match, matches, mocks, mock exams, exams, sats, sats week, sats meeting, enrichment week, activities week, work experience, duke of edinburgh, dofe, coffee morning, stay and play, leavers' service, leavers do, graduation, santa run, fun run, walk to school week, school council, clubs list, detentions, homework club`,
);
group(
  'business-running',
  `dinners, school dinners, dinner money, school meals, lunches, uniform, blazers, pe kit, term dates, school day, timetable, start time, finish time, gates, pick up, drop off, car park, register, attendance, places, reception places, nursery places, admissions, oversubscribed, waiting list, head lice, nits, chickenpox, chicken pox, norovirus, sickness bug, bug, scarlet fever, slapped cheek, heating, boiler, no water, power cut, headteacher, head teacher, new head, new deputy, ofsted, inspection, results, gcse results, a level results, sats results, gcses, newsletter, letter, letters, parentmail, parentpay, parent pay, arbor, classdojo, dojo, tapestry, weduc, scopay, schoolcomms, consent forms, consent form, permission slip, permission slips, coach, coaches, school bus, bus, minibus, deposit, deposits, school app, website, timings, lunch money, milk money, phones, mobile phones, phone ban, homework, options, option forms, lost property, spellings, spelling list, reading books, book bags, library, library books, pe, charge, breakfast club, wraparound care, uniform shop, second hand uniform, school fund, new teacher, class teacher, classes, class list, class lists, new class, new building, playground, school website, outbreak, scarlet fever, covid, hand foot and mouth, threadworms, impetigo, strike, strikes, industrial action, school crossing, lollipop lady, parking, staff changes, governors, parent governor, welcome meeting, induction day, water bottles, packed lunches, nut allergy, mobile phone ban, e safety, cashless, school fees, fees, bursaries, scholarships, entrance exam, timetables, detention, behaviour policy, attendance, awards, league tables`,
);

const named = phrases(`
  {capital} <business-school>
  {capital} <business-families>
  {capital} st|hill|green|brook|wood|park|lane|moor|field|vale|bridge|house|road|street|dale <business-families>
`);
const placed = phrases(`
  at|from|for {capital}
  st|saint|ysgol {capital}
  {capital} is|are|will|won't|isn't|has|have ..2 closed|closing|shut|shutting|open|opening|opens
  {capital} got ..1 good|outstanding
`);
const schoolish = phrases(`
  school|schools|academy|primary|nursery|college|sixth|pupils|students|parents|families|ofsted|uniform|nativity|residential|prom|gcse|gcses|inset|headteacher|dinners|boiler|heating|newsletter|parentpay|parentmail|reception|ice|icy|snow|heating|property|jumpers|kit|classroom|labs|teachers|head
  parents evening, sports day, own clothes, non uniform, results day, term dates, after school, open evening, world book day, year {number}, head teacher, new head
  {year}
  {class}
`);
const notNames = new Set(
  "all the dear attention calling hi hello hey our my some any many most new local year a an every other these those to for if when and but so no thanks thank parents families kids children pupils students reminder please primary secondary high upper swimming swim driving dance ski sunday art summer night old boarding film drama music medical law business language riding surf cookery state private public british welsh scottish english irish french american i i'm we what why how do does is are can will it this that half back good lovely big little single working proud tired happy stressed busy monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter easter's summer winter spring autumn tesco asda aldi lidl sainsburys london bristol netflix facebook instagram twitter xmas mum dad mummy daddy granny nan grandma england scotland wales ireland britain uk europe france spain italy germany manchester leeds birmingham bath cardiff glasgow edinburgh liverpool gloucestershire gloucester cheltenham cornwall devon yorkshire kent waitrose morrisons boots street road lane avenue close rome uk".split(
    ' ',
  ),
);
const ours = phrases(`
  our|my ..1 <business-school>
  our|my <business-families>
  our <business-event>
  {year} ..2 parents|families|mums|dads|carers
  the {year} ..3 trip|residential|letter
  for|all|our {year}
  {class} ..1 parents|families|mums|dads|carers
  our|new head|headteacher|deputy|principal ..2 starts|is|will
  mr|mrs|miss|ms ..3 our new
  our {year}
  in our reception|nursery|school|year|sixth
  {class} parents
  we're open|closed|shut
  we are ..1 open|closed|shut|closing|opening|oversubscribed
  on behalf of|for school, posting this for school, from school, sharing from school, school said, the school hasn't, school has|have asked, message|letter|email|newsletter from school
  school|nursery is|finishes|closes|opens|shuts|breaks|starts|reopens
`);
const addressed = phrases(`
  parents|families|mums|dads|carers ..2 please|pls|note|remember|reminder|heads|fyi|asking|see|don't|you
  parents|families|mums|dads the|our|there|no|if|we|it|just|your|this|tomorrow|tonight
  reminder|attention|calling|dear|fyi|heads ..5 parents|families|mums|dads|carers
  just so people|you|everyone|parents|folk know
  putting|posting|sharing this|these|the ..5 here|because|as|for
  starting with us, one|child starting ..2 september, breaking, big news, hot off the press
  letting|let you|parents|families|everyone ..1 all|know
  if your child|children|kids
  heads up, just to let you know, pass it on, spread the word, tell the others, tell the other, please share, sharing early, you heard it here first, before the letter
`);
const closing = phrases(`
  closed|closing|closes|shut|shutting|shuts|open|opens|opening|reopens|reopening|finishes|finishing|finish|starts|starting|breaks|cancelled|postponed|moved|rearranged|delayed|rescheduled|called
  sent home, no school, snow day, home learning, remote learning, half day, early finish
`);
const event = phrases('<business-event>');
const running = phrases('<business-running>');
const letter = phrases(
  'letter|letters|newsletter|email|leaflet|flyer|timetable ..4 about|for|below|attached|coming|here|from|lost|out, sharing|posting|putting|uploading ..4 letter|newsletter|dates|timetable|poster|flyer',
);
const detail = phrases(`
  coming|home|back|bin|claim|starts|starting
  monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thu|friday|fri|saturday|sat|sunday|tomorrow|today|tonight|tmrw|tmw|tomoz|week|weekend|january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec|term|christmas|easter|summer
  {number}
  1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
  pm|am|noon|lunchtime|morning|afternoon|evening|tickets|ticket|bring|cash|price|prices|cost|costs|pay|deposit|up|cancelled|moved|postponed|changed|change|changes|changing|full|below|new|going
  reminder|remember|check|don't|note|share|starts|see|not|being|below
  come along, pop along, save the date
`);
const resultsNews = phrases(`
  % grade, grade {number}
  got|rated|judged|graded ..3 good|outstanding|ri|inadequate
  {number} ..3 got|passed|achieved|grade|english|maths|overall
  smashed|aced ..3 gcses|results|exams|it|sats
  results are in, best results ever, record results, pass rate
`);
const notOurs = phrases(`
  at {capital} library|museum|church|theatre|cinema|pub|hall|leisure|hospital|station
  does|do anyone|anybody|any know|remember
  the|my|our twins
  swim|swimming|driving|dance|ski|sunday|art|old|riding|drama|surf|cookery|summer|film|night school
  school|schools run|holidays|holiday|night|nights|days|disco|of|friend|friends|mum|mums|project|shoes|bag
  all|every|other|most|local|gloucestershire|county ..2 schools
  old school, my old, ask the office|school, council, our local, nearest, explained, church fair, village, leisure centre, pub, my running|book club, gig, festival, teachers everywhere, uk schools, open to|about|for|with|mind|question
  i|i've|i'm ..2 starting|started|joined|joining|appointed|accepted|new ..3 job|role|post|position|as|at
  where my ..2 works|teaches|goes
  in my view|opinion, i think|believe|reckon|teach, let's be honest, believes|rejects|thinks, should be|go|stop, is pointless|rubbish
  my ..1 son's|daughter's|kids'|kid's|children's|boy's|girl's|eldest's|youngest's|nephew's|niece's
`);

function aName({ reading }: Look, set: Phrases): boolean {
  return reading
    .all(set)
    .some(({ from, to }) =>
      reading.tokens
        .slice(from, to)
        .some(({ case: written, norm }) => written !== 'lower' && written !== 'none' && !notNames.has(norm)),
    );
}

/** How surely the text speaks of the writer's school: by a name, as ours, or to its families. */
function schoolNamed(look: Look): 'sure' | 'likely' | 'no' {
  const { reading, settings, draft } = look;
  const text = reading.text.toLowerCase();
  if (settings.schoolNames.some((name) => name.length > 2 && text.includes(name.toLowerCase())))
    return 'sure';
  if (reading.has(ours) || reading.has(addressed) || draft.to?.kind === 'parent') return 'sure';
  if (!aName(look, named) && !aName(look, placed)) return 'no';
  return reading.has(schoolish) ? 'sure' : 'likely';
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  if (draft.account === 'official' || draft.surface === 'profile' || draft.surface === 'recommendation')
    return [];
  const ofSchool = schoolNamed(look);
  if (ofSchool === 'no') return [];
  const told = reading.has(addressed) || reading.has(ours) || draft.to?.kind === 'parent';
  const detailed = ({ sentence }: Match) => reading.has(detail, sentence);
  const matters = [
    ...reading.all(letter),
    ...reading.all(resultsNews),
    ...reading.all(event).filter(detailed),
    ...reading.all(running).filter((match) => told || detailed(match)),
    ...(ofSchool === 'sure' ? reading.all(closing) : []).filter(
      (match) => detailed(match) || reading.has(ours, match.sentence),
    ),
  ].filter(({ sentence }) => !reading.has(notOurs, sentence) && !reading.has(ownFamily, sentence));
  const unsure = ofSchool === 'likely' ? { unsure: true } : {};
  return matters.slice(0, 1).map((match) => sightOf(match, { message: 'business', ...unsure }));
}

/** School news, dates, closures, prices and letters told on a channel that the school does not run. */
export const schoolBusinessOnPersonal: Rule = {
  id: 'school-business-on-personal',
  words: {
    business:
      "This tells the school's news on a channel it does not run: ask the head first, or share a link to the school's own post.",
    permitted: 'The head or governors have agreed that I share this here',
    not_ours: 'This is not news of the school I work for',
  },
  statement: 'permitted',
  corrections: ['not_ours'],
  find,
  examples: {
    fires: [
      'Marlcombe is closing at 1 on Friday, the boiler has gone',
      'Sports day is 14 July, see you there Marlcombe families',
      'Sharing early: the Marlcombe letter about the Y6 residential',
      'Our school is closed tomorrow because of the snow',
      'Oakhurst Primary parents, school photos are on Tuesday',
      'Dinners at Hazelbrook go up to £3 in January',
      'Year 6 parents, the coach leaves at 7.15 tomorrow',
      { text: 'School opens at 10 tomorrow because of the ice', surface: 'message', to: { kind: 'parent' } },
      'Reminder for all our parents: own clothes day on Friday, £1 please',
      'Our school play is Wednesday at 6, tickets £4',
      'St Osyth Christmas fair is on the 6th, 2 till 4',
      'Our GCSE results are in, 74% grade 4 and above at Brackley Academy',
      'Term dates at Castle Rise: back on 3 September',
      'Swimming is cancelled tomorrow for our Year 4s, pass it on',
      'Fernhill got Good from Ofsted today',
      'Uniform is changing at Priory Academy from September',
      'Posting this for school: inset day has moved to 4 July',
      'Heads up Elmside mums, non uniform is THURSDAY',
      'Our academy open evening is next Thursday, come and look round',
      'Parents evening at Fernbank has moved to the 12th',
    ],
    quiet: [
      'Half day Friday for me, off to the coast',
      'Ask the office for the residential letter',
      { text: 'Sports day is 14 July, see you there', account: 'official' },
      "My son's school is closed tomorrow, can anybody have him?",
      'School run was chaos this morning',
      'All schools in the county are closed by the council today',
      "I'm starting as deputy head at Fairmead in September",
      'The village fete is on Saturday at 2',
      'Swim school is closed for repairs this week',
      'My old school has been turned into flats',
      'Loved being back in the classroom today',
      'Good luck to everybody getting results tomorrow',
      'Book club has moved to Thursday at mine',
      'Gig tickets are on sale on Friday at 9',
      'New term, new pens, new me',
      'Parents evening for my eldest tonight',
      'Driving school prices have gone up again',
      'Six weeks off, bring on the lie ins',
      'The library is closed on Monday',
      'Snow! Made it to the end of the road and back',
    ],
  },
};
