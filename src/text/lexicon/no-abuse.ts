import { phrases } from '../phrases.ts';
import './abuse-words.ts';

/** Words that make an insult a kindness or a costume. */
export const kind = phrases(`
  great|brilliant|wonderful|fantastic|lovely|amazing|best|good|funny|beautiful|clever ..1 <strong-insult>
  you ..1 lucky|jammy|cheeky|clever|lovely|gorgeous|brilliant|legend|star|beauty|gem|hero|genius|angel|absolute legend
  lucky|jammy|cheeky|clever|lovely|loveable|lovable|poor|daft ..1 <strong-insult>
  wicked|sick|insane|mad|mental|crazy skills|goal|show|talent|game|concert|performance|week|day|busy|hair|science
  killing it|me
  as|like a|an? <strong-insult>|<insult-adjective> in|from the panto|show|play|film
  in|from our|the|this|a story|tale|fable|chapter|legend|myth|play|novel
  king|queen|wolf|princess|giant|stepmother|tudor|emperor|histories|pirate|pirates
  panto, pantomime, fancy dress, costume, dressed as, dressed like, dressed up as, playing the, plays the, starred as, villain, villains, macbeth, gruffalo, the twits, mr twit, roald dahl, trunchbull, the giant, baddie, lead role, played the
  guide dog, guinea pig, guinea pigs, pet rat, pet rats, farm, zoo, the enclosure, year of the, lab rat, puppy, kitten, my cat, our cat, my dog, our dog, rescue dog, the dog, the cat, dog, dogs, cat, hamster, rabbit, sheepdog, labrador, terrier, spaniel, litter
  come along, come and see, join us, tickets, don't miss, love you, love ya, miss you, birthday, happy retirement, bestie, my best mate, love him to bits, love her to bits, bless him, bless her, bless
`);
/** Things, stories and games that may be called rubbish. */
export const thing = phrases(`
  plan|plans|policy|scheme|idea|decision|system|timetable|budget|curriculum|exam|framework|reform|film|movie|song|book|match|game|referee|ref|refs|linesman|umpire|weather|traffic|food|pizza|coffee|series|episode|programme|show|printer|photocopier|laptop|wifi|computer|car|train|bus|app|update|website|plot|ending|album|dress|oven|boiler|heat|rain|satnav|nav|phone|alexa|siri|kettle|washing|hoover|seagull|wasp|pigeon|squirrel|fridge|lawnmower|tyre|parking|goal|penalty|var|keeper|striker|defender|manager's|midfield|offside|team's|season|character|comedy|sitcom|drama|soap|theatre|musical|contestant|contestants|strictly|traitors|bake|eastenders|corrie|novel|cake|recipe|wind|storm|monday|tuesday|fifa|mario|england|arsenal|spurs|chelsea|liverpool|villa|leeds|everton|united|city
`);
/** Insults for oneself. */
export const selfTalk = phrases(`
  i'm|i am? was? not? ..4 <strong-insult>|<insult-adjective>|<plain-insult>
  i've been ..3 <strong-insult>|<insult-adjective>
  i|i'd|i've feel|felt|look|looked|am|was|feeling|feels|been|must|sound|looking ..4 <strong-insult>|<insult-adjective>|<plain-insult>
  feeling|felt|feel|looking|being ..1 a|an|like|such|right|so ..2 <strong-insult>|<insult-adjective>
  <strong-insult> i|i've|that? am|was|been|i'm|here
  what a|an ..3 <strong-insult> i|i'm|me|i've
  me ..2 <strong-insult>
  silly|stupid|clumsy|daft|lazy|useless me
  made|makes|making me ..3 look|feel
  like an|a ..1 <strong-insult> i
  myself
  guilty as charged
`);
/** Words of a game or a joke that nobody takes for a threat. */
export const playful = phrases(`
  santa, father christmas, elf, trick or treat, april fool, at rounders, at netball, at football, pub quiz, at scrabble, at monopoly, at mario kart, biscuits, chocolates, last doughnut
`);
/** Talk against abuse, and what others have said. */
export const reported = phrases(`
  called|calls|calling|call me|my|him|her|them|us|someone|somebody|people|others|a|an|names
  told|tells|telling|tell me|my|us ..3 i|that|was|am|i'm|to
  told|tells|telling|tell me|us to
  said|says|saying i|we|i'm|my|i'd
  saying|writing|posting|claiming|tweeting|shouting|typing that|things|stuff|all
  threatening|telling|calling|wishing ..4 shows|makes|will|is|gets|says|isn't
  if you're|he's|she's|they're telling|calling|saying
  anti bullying, bullying is, bullying week, stop bullying, be kind, kindness, zero tolerance, banter, unacceptable, never acceptable, not acceptable, is not ok, isn't ok, is never ok, should never, nobody deserves, no one deserves, no child deserves, abuse towards, abuse of staff, hate mail, death threats, trolls online, feed the trolls, feed the troll, respect our staff, treat our staff, language like, words like, names like, using words, name calling, insults like, lesson on, assembly on, victims, victim of, survivors, self esteem, negative thoughts, inner critic, imposter syndrome, remember the days, dictionary, etymology, word of the day, the word, shakespeare, quote, insult generator
`);
