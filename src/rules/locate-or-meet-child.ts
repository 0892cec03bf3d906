import { childCue } from '../text/lexicon/to-a-child.ts';
import { group, phrases } from '../text/phrases.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

group(
  'meeting-outing',
  `coffee, costa, starbucks, nando's, nandos, mcdonald's, mcdonalds, maccies, maccy ds, mcd's, kfc, greggs, burger, pizza, pizza hut, ice cream, milkshake, bubble tea, drink, drinks, drink with me, lunch, dinner, tea, breakfast, food, bite, film, movie, movies, cinema, bowling, gig, concert, festival, beach, drive, spin, ride, walk, run, swim, picnic, park, pub, party, match, game, football, arcade, thorpe park, alton towers, theme park, shopping, town, city, london, zoo, museum, weekend away, camping, fishing, climbing, gym, kickabout, hang out, hangout, chill, sleepover, trip`,
);

/** Where the child is, lives, or will be alone. */
const locating = phrases(`
  where do|d|did|abouts|about you ..2 live|living|stay|staying|hang|sleep|go|catch|park
  where|whereabouts|wheres|where's you|your ..2 live|living|staying|house|home|at|based|now
  whereabouts do|are|abouts|in|you ..3 live|you|living|staying
  where abouts do|are|you
  where are you
  where you at
  where is|are your ..1 house|home|flat|bedroom
  which|what ..1 street|road|estate|house|flat|block|village|floor|number|end|part|avenue|close|area ..4 you|your|yours ..3 live|on|in|at|from|are|is|it
  which|what ..1 street|road|estate|house|flat|block|village|floor|number are|do|is|you
  what number are you, what number is it, what number is your, house number, door number, what's your address, whats the number
  what's|what|give|send|text|need ..3 your ..1 address|postcode|location|pin
  send|share|drop|turn|put|switch|give ..2 your? ..1 location|pin|live location
  turn|put|switch on your location
  drop me|us a pin
  share where you are
  which|what ..1 bus|train|way|route|tram|stop do|are|you|d ..3 get|take|catch|walk|home|on|go|use
  which|what bus|train ..4 home
  what time do|are|will you ..3 home|walk|walking|finish|leave|leaving|back|bus|out|alone
  how do|are you ..1 get|getting|walking|travelling ..1 home
  do|are you ..1 walk|walking|get|getting ..1 home ..1 alone|own|yourself|by
  what|which park|gym|shop|cafe|club|pool|skatepark|pitch|pub|church ..4 you|your|u
  where do you|your ..3 hang|mates|friends|play|go
  are|r you ..2 home|house ..1 alone|own|yourself
  are|r you alone|by yourself|on your own
  you alone|home alone
  is|are your ..1 mum|mam|dad|parents|nan|folks|carer|brother|sister ..3 home|in|out|work|away|asleep|there|back|around
  when|while|until|if your ..1 mum|mam|dad|parents|nan|folks|mum's|mums|dad's ..2 out|work|away|asleep|gone|home|back|at
  who|anyone|anybody|anyone's else? is|at|in ..2 home|house with? ..1 you
  where can i find you
  find|findd out where you
  so i can find|come|see|get|pick you
  at your ..1 nan's|dad's|mum's|gran's|friend's|boyfriend's|house
  you|still at|in home|bed ..1 now|rn|tonight|alone
  tell|give ..2 your ..1 home? address
  tell ..3 where you|you're
  saw|see|seen|walked|drove|driven|passed|know|watched|past ..4 your ..1 house|light|window|bedroom|street|road|garden
  what time|when ..2 your ..2 parents|mum|dad|folks ..3 back|home|in|out
  you|still out|in|at ..2 town|park|home|nan's|dad's ..3 tonight|now|later|might|still
  come|came|coming find|get|collect you
`);

/** An invitation to be alone with the writer, away from school. */
const meetingAlone = phrases(`
  come|coming|pop|popping|stop|stay|staying|drop|swing|sleep|crash ..2 round|over|by|to|at ..1 mine|ours|my
  come|pop|stop|swing round|over
  come|coming to my|our ..1 house|flat|place|home|room|car|boat|caravan|bedsit
  my|our ..1 place|house|flat|sofa|bedroom|hot tub
  at mine|ours
  pick|collect|fetch|grab|picking|collecting|get|getting you ..1 up|from
  i'll|i|can|could|i'd|i'm|will|me pick|collect|fetch|grab|drive|run|drop|walk|take|give|bring you ..3 up|home|back|lift|out|from|away|for|there|somewhere|spin|drive|to
  give|want|need|fancy|offer|like|get|take ..2 a|the lift
  want|need ..1 lift|ride
  lift|ride home|back
  get|jump|hop in|into my|the car
  in my car
  i'm|i|im|am ..1 parked|outside|waiting|round
  outside yours|your
  i'm|am outside
  swing|pop|call|come|stop|drop|nip|drive|pass|driving|passing ..1 by|past|round|over ..4 your|yours|with|while|when|later|tonight|see|mum's|book|house
  drop|bring|deliver|leave ..3 at|to|round|off ..1 your ..1 house|home|door|place|flat
  let's|lets|shall|could|can|should|we|wanna|want|fancy ..2 meet|meeting|hang|link ..2 up|out|somewhere|me|in|at|on|for|after|before|saturday|sunday|tonight|tomorrow|later
  meet|met me|us ..2 at|in|by|outside|near|on|behind|after|there|round|under|before|when
  meet you ..2 at|in|by|outside|near|on|behind|after|there|round|for
  meet for|up|somewhere
  go|going|head|get somewhere|away ..1 quiet|private|nice|together|else|us
  me and you, you and me, one to one|on at|in ..2 <meeting-outing>
  can|could i|we come ..2 see|over|round|visit
  i|i'll|i'd|me could|can|will|drive|run|take|walk|pick you
  hang about|around|on|back ..6 i'll|take|me
  hop|jump|get in my|the
  empty this|tonight|all|on|sat
  we|could|can ..1 meet
  spot|place|somewhere ..2 we|to|can|could ..1 meet|go|talk|be
  see|catch|find|get you|u ..2 later|tonight|there|alone|saturday|sunday|outside
  come meet|find me
  just|only ..1 us|me and you|you and me|two
  the two of us, just us two, us two, only us, our little secret, our secret, on your own, by yourself, without your mum|parents|mates|friends, don't bring|tell ..1 anyone|your|mum|mates
  sneak|slip out|off|away
  don't|dont tell ..1 your? mum|dad|parents|anyone|anybody|mam
  wait for me
  wait ..2 behind|outside|by|at|round|until ..5 gone|others|gate|car|alone|me|at|left|empty
  stay|stop|hang behind|back|on ..3 with|me|just|alone|after ..3 me|us|alone|two|gone
  i'll|i'm|i|will be|be'll ..1 at|in ..5 you|come|join|should
  take|treat you ..2 out|for|to
  my treat, on me if you, you free ..1 sat|sun|friday|saturday|sunday|weekend|tonight|tomorrow|later, are you free ..1 sat|sun|friday|saturday|sunday|weekend|tonight|tomorrow|later|after
  spend|stay|come ..3 night|weekend|sleepover with|at ..1 me|mine|ours|my
  walk|walking|come|travel|sit ..2 home|back ..1 with you|me
  i|could|can walk|go|come|travel|get|be ..2 with|on you|it
  see you|ya later|tonight at|round ..1 mine|yours
`);
const me = phrases("i|i'm|i'll|i'd|i've|me|my|mine|we|we'll|us|ours");
const you = phrases("you|your|yours|you're|you'll|yourself");
const awayFromSchool = phrases(`
  house|home|flat|park|swings|car|drive|drove|estate|ours|mine|street|alone|lift|weekend|tonight|woods|beach|pub|cafe|corner|address|doorstep|canal|bridge|bandstand|shop|shops|chippy|bedroom|sofa|hotel|caravan|station|town, bus stop, the bus|train, green|red|blue door, just us, nobody|noone|no needs|has|one to? knows?, after netball|football|training|practice|school|work|prom|college|swimming, before you go|leave, skip|bunk school|lesson|lessons|period|class, something just us
`);
const goingOut = phrases(`
  fancy|want|wanna|let's|lets|shall|could|can|should|how|take|we ..5 <meeting-outing> ..3 you|me|us|with|together|after|saturday|sunday|tonight|tomorrow|friday|weekend|treat|sometime|somewhere|half|later|soon|some
  fancy|wanna|grab|grabbing|getting|get|go for|a|grabbing ..2 <meeting-outing>
  fancy grabbing ..2 <meeting-outing>
  we could ..3 <meeting-outing>
  take you ..3 <meeting-outing>
  buy you ..2 <meeting-outing>
  come ..2 to|for ..2 <meeting-outing> with me
  might|could|can|i'll ..1 join|come|see|bump
`);

/** School places and occasions where a pupil may well be told to come. */
const atSchool = phrases(`
  hall|library|classroom|reception|office|studio|lab|theatre|gym|corridor|stage|canteen|playground|main gate|rehearsal|lunchtime|break|period|coach|minibus|fixture|auditions|audition|show|performance|fair|open|exam|exams|results|lesson|lessons|form|tutor|everyone|cast|rest of|team|teams|others|whole|group|club|practice|briefing|assembly|with your parents|your parents
`);
const teamHouse = phrases(
  'which|what house are|is you in, great|good|nice|lovely|pleased|fab to|we meet|met|see|seeing, see you ..3 concert|show|school|assembly|monday|fair|september|term|class|lesson',
);
const privateMatter = phrases(`
  mine|car|alone|own|secret|home|live|lives|house|flat|location|behind|gone|two|just|mum|lift|address|quiet|sneak|husband's|wife's|husband|wife|yours
`);
const asksOthers = phrases(`
  anyone|anybody|someone|somebody|who|you ..2 know|knows|tell ..3 where|what|which ..8 lives|live|living|staying|hangs|walks|gets
  where does|do|is|are {name} ..1 live|living|staying|walk|hang|now
  where does|do the|that|this ..4 twins|lad|girl|boy|kid|child|family|brothers|sisters|boys|girls ..2 live
  what|which ..1 street|road|estate|house|school|bus|number ..2 {name}|twins|lad|girl|boy|kid|he|she ..3 live|lives|on|in|get|go
  need|want|trying to ..1 find|track ..2 {name}|twins|lad|girl|boy|kid|his|her
`);
const appeal = phrases(
  'police|missing|appeal|crimestoppers|101|999|last seen, have you seen, please share, film|book|character|characters|game|dog|cat|puppy|lost',
);
const schoolThing = phrases('{year}, {class}, twins|pupil|student|kid|lad|girl|boy|class|school');

function toAChild({ reading, draft }: Look): 'sure' | 'likely' | 'no' {
  const kind = draft.to?.kind;
  if (kind === 'pupil') return 'sure';
  if (kind === 'parent' || kind === 'press' || kind === 'public') return 'no';
  if (draft.surface !== 'message' && draft.surface !== 'comment') return 'no';
  if (reading.has(childCue)) return reading.people.some(({ adult }) => !adult) ? 'sure' : 'likely';
  return draft.surface === 'comment' && reading.people.some(({ adult }) => !adult) ? 'likely' : 'no';
}

function find(look: Look): Sighting[] {
  const { reading, draft } = look;
  const child = toAChild(look);
  const seen: Sighting[] = [];
  if (child !== 'no') {
    const unsure = child === 'likely' ? { unsure: true } : {};
    const harmless = (sentence: number) =>
      reading.has(teamHouse, sentence) ||
      (reading.has(atSchool, sentence) && !reading.has(privateMatter, sentence));
    const where = reading.all(locating).filter(({ sentence }) => !harmless(sentence));
    const meet =
      child === 'sure' || reading.has(childCue)
        ? [...reading.all(meetingAlone), ...reading.all(goingOut)].filter(
            ({ sentence }) => !harmless(sentence),
          )
        : [];
    const invited =
      draft.to?.kind === 'pupil' && draft.account !== 'official' && draft.surface === 'message'
        ? reading
            .all(awayFromSchool)
            .filter(
              ({ sentence }) =>
                !harmless(sentence) &&
                ((reading.has(me, sentence) && reading.has(you, sentence)) ||
                  reading.sentences[sentence]?.question === true),
            )
        : [];
    seen.push(
      ...invited.map((match) =>
        sightOf(match, { message: 'meets', ...(reading.has(me, match.sentence) ? {} : { unsure: true }) }),
      ),
    );
    seen.push(...where.map((match) => sightOf(match, { message: 'locates', ...unsure })));
    seen.push(...meet.map((match) => sightOf(match, { message: 'meets', ...unsure })));
  }
  if (draft.to?.kind !== 'parent' && !reading.has(appeal)) {
    const sure = draft.surface !== 'post' && reading.has(schoolThing);
    seen.push(
      ...reading
        .all(asksOthers)
        .filter(
          () =>
            reading.has(schoolThing) || reading.people.some(({ adult, wellKnown }) => !adult && !wellKnown),
        )
        .map((match) => sightOf(match, { message: 'locates', ...(sure ? {} : { unsure: true }) })),
    );
  }
  return seen.slice(0, 2);
}

/** Finding out where a child is or lives, or arranging to meet one. */
export const locateOrMeetChild: Rule = {
  id: 'locate-or-meet-child',
  words: {
    locates:
      'This asks where a child is or lives, which is never done on social media: take it out and go through the school office or the parents.',
    meets:
      'This arranges to meet a child, which is never done on social media: take it out and go through the parents and the school.',
    no_child: 'The person addressed is no child of any school',
  },
  corrections: ['no_child'],
  find,
  examples: {
    fires: [
      { text: 'Hi Zainab, which street do you live on? I could meet you after club', surface: 'message' },
      { text: 'where do you live then', surface: 'message', to: { kind: 'pupil' } },
      { text: 'come round mine on Sunday and we can finish it', surface: 'message', to: { kind: 'pupil' } },
      { text: 'meet me by the bandstand at 4', surface: 'message', to: { kind: 'pupil' } },
      { text: 'which bus do you get home?', surface: 'message', to: { kind: 'pupil' } },
      { text: "I'll pick you up at six", surface: 'message', to: { kind: 'pupil' } },
      { text: 'send me your location', surface: 'message', to: { kind: 'pupil' } },
      { text: 'are you home alone?', surface: 'message', to: { kind: 'pupil' } },
      { text: 'want a lift home', surface: 'message', to: { kind: 'pupil' } },
      { text: 'let’s meet up in town', surface: 'message', to: { kind: 'pupil' } },
      { text: 'fancy a milkshake on Saturday, my treat', surface: 'message', to: { kind: 'pupil' } },
      {
        text: 'what number are you on Mill Lane? I could pop by while your mum is at work',
        surface: 'message',
        to: { kind: 'pupil' },
      },
      { text: 'wait behind when the others have gone', surface: 'message', to: { kind: 'pupil' } },
      { text: "I'm parked outside yours", surface: 'message', to: { kind: 'pupil' } },
      { text: 'what time do you walk home', account: 'official', surface: 'message', to: { kind: 'pupil' } },
      { text: 'where do u live now Jake', surface: 'comment' },
      { text: 'Does anyone know which road the Year 9 twins live on?' },
      { text: 'sneak out and find me by the bridge', surface: 'message', to: { kind: 'pupil' } },
      { text: 'come to my flat, just us', surface: 'message', to: { kind: 'pupil' } },
      { text: 'turn your location on so I can find you', surface: 'message', to: { kind: 'pupil' } },
      {
        text: 'I could pick you up after',
        surface: 'message',
        to: { kind: 'unknown', about: '14 | Oakfield' },
      },
      { text: 'meet me by the gate', surface: 'message', replyTo: { text: "I'm in year 9 and on my own" } },
    ],
    quiet: [
      { text: 'Parents: meet at the hall entrance at 3.15 to collect your child', account: 'official' },
      { text: 'Year 6, meet at the front gate at 7.15 for the coach', account: 'official' },
      { text: 'Please share the police appeal for the missing boy', account: 'official' },
      { text: 'Fancy a coffee on Saturday?', surface: 'message' },
      {
        text: 'Come to the library at lunch and we will find you a copy',
        account: 'official',
        surface: 'comment',
        to: { kind: 'pupil' },
      },
      {
        text: 'Rehearsal is in the hall at 4 with the rest of the cast',
        account: 'official',
        surface: 'message',
        to: { kind: 'pupil' },
      },
      {
        text: 'Shall we meet at school on Tuesday to talk about his progress?',
        surface: 'message',
        to: { kind: 'parent' },
      },
      { text: 'Well done on your exam', surface: 'message', to: { kind: 'pupil' } },
      'Anyone want to meet me for a run by the river?',
      'Come round mine for the rugby, bring beers',
      'Where do you live that has sunshine in November?',
      { text: 'Come and meet the author on Thursday', account: 'official' },
      { text: 'Collect your results from the hall at 8', account: 'official' },
      {
        text: 'The bus leaves at 3.30 from the car park',
        account: 'official',
        surface: 'comment',
        to: { kind: 'pupil' },
      },
      'My kids want a lift to everything',
      { text: "I'm outside, let me in, it is raining", surface: 'message' },
      'Which bus do I get to the stadium?',
      { text: 'Where are you off to this summer?', account: 'official' },
      { text: 'Walk home with a friend and stay on lit streets', account: 'official' },
      { text: 'Year 11: meet me in the hall in period 1 for your briefing', account: 'official' },
    ],
  },
};
