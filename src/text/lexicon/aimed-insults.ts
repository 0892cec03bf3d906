import { phrases } from '../phrases.ts';
import './abuse-words.ts';

/** Insults said to somebody. */
export const direct = phrases(`
  you <strong-insult>
  you <abuse-very> <strong-insult>
  you <abuse-very> <abuse-very> <strong-insult>
  you <abuse-very> <abuse-very> <abuse-very> <strong-insult>
  you <swearing> ..1 <strong-insult>|<target-role>
  you|they|we're|they're bunch|load|pack|shower of ..2 <strong-insult>
  you're|you are|you were ..2 <strong-insult>
  you're|you are|you were ..3 <plain-insult>
  you're|you are|you were <abuse-very> ..1 <strong-insult>
  you're|you are ..2 <insult-adjective>
  you're|you are as thick|useless|dim|stupid|ugly|bent as
  you sound|look|seem|come across ..3 <insult-adjective>|<plain-insult>
  you <insult-adjective>
  you ..1 <insult-adjective> ..1 <target-role>|<strong-insult>
  you pathetic|vile|stupid|horrible|nasty|disgusting|revolting|sad|bitter|ignorant ..2 man|woman|people|person|excuse|human|creature|thing|bully|parent
  your <insult-adjective> ..1 face|mouth|brain|opinion|family|kid|son|daughter|child|post|comment
  {name}|{adult}|{handle} you ..2 <strong-insult>|<insult-adjective>
  <strong-insult>|<insult-adjective> {handle}
  {handle} ..1 <strong-insult>|<insult-adjective>
  what a|an ..2 <strong-insult> you are
  your such a|an? ..1 <strong-insult>|<insult-adjective>
  your a|an ..2 <plain-insult>
  your a|an <abuse-very> <strong-insult>
  look at you ..2 <strong-insult>|<insult-adjective>
  look at the state of her|him|that|you|them|{name}|{adult}
  are you ..3 <plain-insult>|thick|dense|dumb|brainless
  wind your neck in
  shut|shush ..1 you ..2 <strong-insult>
  do ..2 world|us ..2 favour
  wouldn't|would not? know ..6 bit|hit|slapped you ..2
  imagine being ..2 thick|dim|stupid|dumb|pathetic|sad|bitter|useless
  your|ur ..1 kid|son|daughter|lad|boy|girl|child|family|mum|mother|kids|wife|husband is|are ..2 <insult-adjective>|<strong-insult>
  your|ur ..1 kid's|son's|daughter's|lad's|mum's ..2 <insult-adjective>|<strong-insult>
  {name} you're|you are ..2 <strong-insult>|<insult-adjective>
  go cry to|about
  cry to mummy|mum|your
  you|u want|need your head examined|testing|looking
  you people|lot are ..2 <strong-insult>|<insult-adjective>
  you ..1 have|got no brain|brains|idea|clue|shame|class|manners
  you disgust|sicken me
  you ..2 should be ashamed ..3
  you're not ..1 bright|clever|quick|sharp are
  who ..1 do you think you are
  learn to spell|read|parent
`);
/** Insults said of somebody. */
export const aboutSomeone = phrases(`
  mr|mrs|ms|miss ..1 is|was|are ..3 <plain-insult>
  mr|mrs|ms|miss ..1 is|was <abuse-very> ..1 <strong-insult>
  mr|mrs|ms|miss ..1 is|was ..1 <insult-adjective>
  {name}|{adult}|{handle} is|was|are ..2 <strong-insult>
  {name}|{adult}|{handle} ..3 is|was|are <abuse-very> ..1 <strong-insult>
  {name}|{adult}|{handle} is|was|are ..1 <insult-adjective>
  {name}|{adult} ..3 <target-role> is|was ..3 <strong-insult>|<insult-adjective>
  {name}|{adult} and {name}|{adult} are ..3 <strong-insult>|<insult-adjective>
  {adult}|{name} a|an ..1 <strong-insult>
  {adult}|{name} <abuse-very> <strong-insult>
  <insult-adjective> old? {name}|{adult}
  <plain-insult> {adult}|{name}
  <abuse-very> <strong-insult> {adult}|{name}
  he|she|they|who is|are|was|were ..1 <strong-insult>
  he|she|they|who is|are|was|were <abuse-very> ..1 <strong-insult>
  he|she|they is|are|was ..3 <plain-insult>
  he's|she's|they're ..1 <strong-insult>
  he's|she's|they're ..3 <plain-insult>
  he's|she's|they're <abuse-very> ..1 <strong-insult>
  he's|she's|they're ..1 thick|useless|pathetic|worthless|clueless|vile|repulsive|spineless|gutless|incompetent|disgusting
  he's|she's|they're such a|an? ..1 <strong-insult>|<insult-adjective>
  that|the|this|those|these|my|our|some|her|his ..2 <target-role> ..4 is|are|was|were ..3 <strong-insult>|<insult-adjective>
  <target-role> are|is all? just? ..1 <strong-insult>
  <target-role> are|is ..2 <plain-insult>
  <target-role> ..1 inspectors|teachers|governors|parents are ..2 <strong-insult>|<insult-adjective>
  that|those|these|this|such|what|some|our|my|a|an|you <insult-adjective> <target-role>
  that|those|these|this|such|our|my|a|an ..1 <insult-adjective> ..1 woman|man|bloke|parent|mother|father|mum|dad|teacher|head|boss|deputy|governor|colleague|inspector|manager|cow|bag|bat
  <insult-adjective> <insult-adjective> <target-role>
  <strong-insult> of a|an ..1 <target-role>
  <plain-insult> in|at|on|from|behind ..1 <target-role>
  bunch|load|pack|shower|gang|lot|crew of ..2 <strong-insult>
  anyone|anybody|everyone|people|those who ..6 is|are|must ..2 <strong-insult>|<insult-adjective>
  <swearing> <target-role>
  what a|an ..2 <strong-insult> ..4 <target-role>|{name}|{adult}|he|she is|are|was
  what a|an ..2 <strong-insult> our|my|that|the ..2 <target-role>|{name}|{adult}
  such ..2 <strong-insult> ..1 our|my|that|the|this ..2 <target-role>|{name}|{adult}
  <target-role> at|in|of this|our|my|that ..1 school|place|class|town are|is ..2 <strong-insult>|<insult-adjective>
  deaf|fat|old|ugly|blind|stupid old {name} ..6 useless|pathetic|lol|hopeless
  {name}|{adult} ..8 what|such a|an ..1 <strong-insult>
  {name}|{adult}|she|he|that ..6 thick as|useless|vile|two faced|bone idle|pig ignorant|backstabbing
  {name}|{adult}|he|she ..1 wants|needs ..1 locking|stringing|putting|shooting|sectioning up|down|away?
  <target-role> ..3 wants|needs ..1 locking|stringing|putting|shooting|sectioning up|down|away?
  {name}|{adult}|he|she ..1 couldn't|can't|cannot organise|manage|run|lead|teach|find ..4 brewery|bath|backside|elbow|map
  <target-role> couldn't|can't|cannot organise|manage|run|lead|find ..4 brewery|bath|backside|elbow|map
  as dim|thick|stupid|ugly|useless|fat|slow as {name}|{adult}
  how does|do|did {name}|{adult}|she|he|they remember to breathe
  face like a|an
  thick as pig|mince|a|two
  can't|cannot stand|bear|abide the|that|this|our|my ..1 woman|man|bloke|head|boss|cow|deputy|sight
  makes my skin crawl
  creature|excuse ..2 call ..1 herself|himself a
  sort of|kind of person|parent|teacher|people who ..5 scum|vermin|disgusting
  whoever ..8 is|are a ..2 <strong-insult>
  the|that <abuse-very> old bat|bag|cow|trout|witch|goat|git|fart
  <target-role> ..5 is|was|are|is|were <abuse-very> ..1 <strong-insult>
  worst <target-role> ..3 ever|in|i've|on|around
  worst ..1 <target-role> i've|i have|we've|ever|in
  as much|about use|useful|useless as|use ..1 a? ..1 chocolate|ashtray|glass|wet|teapot|fireguard|chocolate
  about as much|useful use|as as? a ..1 chocolate|ashtray|glass|wet|teapot|fireguard|handbrake
  useless|vile|nasty|horrible article|object|individual|specimen|creature|piece
  shouldn't|shouldnt|should not|never be? ..1 allowed|let to? ..1 breed|procreate|reproduce|have kids|children|near|animals?
  shouldn't|should not ..1 be allowed to breed|procreate|reproduce
  face ..2 that|like ..1 could|would|a|an ..1 curdle|slapped|bulldog|smacked|bag|horse
  looks|look|looking|dressed like ..3 startled|dragged|tramp|slapper|hooker|prostitute|slag|pig|whale|bin|hedge|scarecrow|bulldog|horse|clown
  thinks she's|he's all|something|it|god's|better
  love|loves the sound of her|his own voice
  {name}|{adult}|she|he|they ..1 has|have|got ..1 no ..1 brain|brains|shame|manners|backbone|spine|clue|talent
  {name}|{adult}|she|he stinks|reeks
  karma ..2 get|gets|bite|bites|catches|comes ..2 her|him|them|you|{name}
  laughing|laughed|lol|lolling|cringing at that|the|our ..1 mum|dad|parent|teacher|woman|man|bloke|kid|girl|boy|head ..6
  state of it|her|him|that|them
  proper|right|total|absolute ..1 <plain-insult>
`);
/** An insult by itself, of whoever was spoken of just before. */
export const verdict = phrases(`
  what a|an <strong-insult>
  what a|an <abuse-very> <strong-insult>
  what a|an <abuse-very> <abuse-very> <strong-insult>
  absolute|complete|total|utter|proper|right|massive|bloody|fucking|pure|grade|real|actual|vile|horrible|nasty|pathetic|useless|stupid ..1 <strong-insult>
  vile|nasty|horrible|disgusting|pathetic|spiteful ..1 woman|man|person|people|human|creature|family|individual|piece
  thick|ugly|useless|horrible|nasty|vile|pathetic|stupid as|little|fat|old ..1 <strong-insult>
  the|a|an <abuse-very> <abuse-very> <strong-insult>
  is|was|are a|an|such|the ..1 <strong-insult>
`);
/** Whom a verdict can be meant for. */
export const spokenOf = phrases(`
  {name}|{adult}|{handle}|pta|slt|ofsted
  the|this|that|these|those|our|my|some|a|new|another ..2 <target-role>
  he|she|her|him|them|they|he's|she's|they're|his
`);
/** Roles, for sayings that need nothing more to be about a person. */
export const role = phrases('<target-role>');
/** Insults that can be nothing else. */
export const unmistakable = phrases('<plain-insult>');
/** Whom an insult can be meant for. */
export const somebody = phrases(`
  you|you're|your|{name}|{adult}|{handle}
  he|she|he's|she's|they|they're|them|him
  the|this|that|these|those|our|my|some|a|all|every|new|of ..2 <target-role>
  anyone|anybody who
`);
