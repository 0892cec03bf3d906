import { phrases } from '../phrases.ts';
import './abuse-words.ts';

/** Sayings that call somebody stupid, useless, ugly or vile without an insult of one word; they need a person near. */
export const idiom = phrases(`
  if brains were, lights are on but, light's on but, lights on nobody, lift doesn't go, lift doesn't reach, lift doesn't quite, hamster's dead, hamster is dead, not playing with a full deck, full shilling, not the full ticket, not all there, nothing between the ears, nowt between the ears, nowt upstairs, nothing upstairs, empty vessel, thick as a whale, whale omelette, room temperature iq, mensa material, rocket scientist that one, born yesterday that one, village idiot, sense they were born with, sense she was born with, sense he was born with, all fur coat, fur coat and no, all mouth and no trousers, all mouth no trousers, all gong, mutton dressed, face for radio, face only a mother, ugly tree, ugly stick, fell out of the ugly, sun shines out of, head up her own, head up his own, head so far up, up her own backside, up his own backside, far up her own, far up his own, pure poison, rotten to the core, evil through and through, bad egg that one, piece of work that, piece of work our, a sorry excuse for, a poor excuse for, a pathetic excuse for, sorry excuse for a, lay off the pies, ate all the pies, put down the pies, step away from the biscuits, stand to lose a few, got a memory like a sieve for a, needs a wash, needs a bath, needs a good wash, smells like a bin, smells like a dustbin, stinks like a, smell like a bin, smells of wee, wouldn't know a, wouldn't recognise a
  sandwich|sandwiches|card|cards|slate|slates|brick|bricks|chip|chips|penny|pence|tinnie|apple|apples short of|in|a
  not|isn't|never|hardly|far ..2 sharpest|brightest|quickest|smartest ..2 tool|knife|bulb|spark|crayon|pencil|lamp|star|button|pin|in
  hardly|not the|a brain|brains|genius|einstein|mastermind of|are|is|that|him|her|them
  brain|brains|iq|intelligence|charm|charisma|personality|warmth|backbone|empathy|spine|manners of|like a|an ..1 wet|dead|damp|rocking|amoeba|gnat|goldfish|pea|peanut|brick|house|jellyfish|slug|shrew|hyena|potato|teabag|doorknob|bin|lamppost|woodlouse|cabbage|traffic|toad|flea
  couldn't|can't|cannot|wouldn't run|organise|teach|lead|pour|boil|find|manage|spell|hit|count|fill|open|raise ..3 bath|tap|bark|swim|whelk|stall|brewery|piss|egg|arse|elbow|kettle|toast|barn|boot|backside|sat|nav|paper|bag|map|shoelaces|custard|raffle|goldfish|hamster|dog|duck|water|swan
  as much use|good|help|backbone|sense as
  about as much|useful|use|charming|subtle|bright|sharp|welcome|effective|inspiring ..2 as
  use ..1 as|of a ..1 chocolate|handbrake|ashtray|umbrella|wet|glass|snooze
  spit on her|him|them|you ..2 if|were|fire
  piss on her|him|them|you ..2 if|were|fire
  wants|needs|want|need ..1 her|his|their|your heads|head ..1 wobbling|wobbled|looking|testing|examining|checking|banging|knocking
  face like a|an|the ..2 arse|slapped|smacked|welder's|bulldog|wasp|nettle|bag|spanner|spanners|thunder|bin|wet|weekend|month|melted|blind|foot|backside|horse
  one brain cell ..3
  brain cell between|left|to
  knows|know nothing|nowt|naff about|of
  oxygen|air|skin|space thief|waster|wasting
  grow a spine|backbone|brain
  get a personality|grip|clue|spine
  does ..4 ever wash|shower|smile|shut|think
  crawled ..3 out|from ..2 under|rock|hole|woodwork
  sold ..1 soul ..3
  two faced, two-faced, forked tongue, snake in the grass, knife in the back, stab you in the back, stabs you in the back, back stabbing, brown nosing, brown nose, arse licking, bum licking, boot licking, bootlicker, bootlickers, suck up, sucking up to, crawler, crawlers, teacher's pet of the head, jumped up little, tin pot, tinpot, little napoleon, napoleon complex, power mad, power crazed, drunk on power, control freak, got in on her back, slept her way, slept his way, legs open, knickers down
`);
/** Insults of Scotland, Wales, Ireland and the North, and new ones; they too need a person near. */
export const dialect = phrases(`
  doyle|doyles|tube|tubes|rocket|rockets|bampot|bampots|bam|balloon|balloons|roaster|roasters|walloper|wallopers|heidbanger|heidthebaw|glaikit|eejit|eejits|tadger|radge|radgie|charver|charvers|whopper|whoppers|bellwhiff|mingebag|mongol|twonk|twonks|clampet|spoon|spoons|wet|drip|drips|mard|mardarse|helmet|helmets|bellpiece|wrongun|clart|gobby|scutter|scrubber|dosser|bogan|twp|dwt|sket|skets|wasteman|wastemen|wasteyute|neek|neeks|npc|simp|simps|incel|pickme|boomer that|he|she|is|are|was|him|her|our|absolute|total|pure|complete
  absolute|total|pure|reet|proper|complete|utter|right|massive|big|fucking|bloody doyle|tube|rocket|bampot|bam|balloon|roaster|walloper|radge|charver|whopper|twonk|clampet|spoon|drip|helmet|wetty|wet|sket|wasteman|neek|npc|simp|melt|melts|donut|nonce|weapon|gimp|throbber|plum|nugget|egg|mushroom|cabbage|parsnip|lemon|mess|embarrassment|disgrace|joke|shower|horror|nightmare|parasite|leech|sponge|skidmark|skidmarks|trainwreck|arse|tit
  a reet|pure doyle|tube|roaster|rocket|tit|melt
  yer|your|ya|ye da|maw|ma sells|is|smells
  gormless|feckless|brainless|useless|clueless|spineless|gutless|thick|dozy|lazy|miserable|vile|vicious|nasty|horrible|pathetic|sanctimonious|smug|grasping|poisonous|incompetent|talentless lot|bunch|shower|crew|family|pair|two|rabble|crowd|gang
  most|biggest|worst|stupidest|laziest|thickest|nastiest|rudest|dimmest|ugliest|slimiest|vilest|dullest|sourest ..4 <strong-insult>
  <strong-insult> ..1 ever|going|alive|i've|that|on|in|round ..2 to|run|i've|met|worked|known|seen|planet|earth|walked|lived|existence|world
`);
/** Threats in sayings, and harm threatened to name and job. */
export const threatIdiom = phrases(`
  picking your|his|her|their ..2 teeth|face
  eating|drinking|sucking your|his|her|their? ..3 through a straw
  put|putting|land you|him|her|them ..2 in ..2 hospital|wheelchair|ground|grave|box|coma
  swing for you|him|her|them|that|{name}|{adult}
  knock|knocking your|his|her|their|you|him|her ..2 block|lights|teeth|spark|into
  happily|gladly|cheerfully|could|would|want|going|tempted ..2 throttle|strangle|swing|brain|deck|lamp|drown|smother|poison|clobber|wallop|stab|slap|punch ..1 whoever|whichever|her|him|them|that|the|{name}|{adult}|you|someone|every|all
  ruin|destroy|end|finish|bury|break|expose you|him|her|them|{name} ..2
  ruin|destroy|end|wreck|finish your|his|her|their ..1 career|life|reputation|business|name|marriage|job
  your|his|her|their ..1 boss|work|employer|wife|husband|head|school|governors|family ..3 will|gets|get|is|are|gonna|going|about ..3 hear|know|see|find|told|email|letter|screenshot|screenshots
  tell|telling|email|emailing|message|messaging|contact|contacting your|his|her|their ..1 boss|employer|work|wife|husband ..6 if|unless|or|what|everything|see
  everyone|everybody|whole ..5 will|gonna|going|about ..2 hear|know|see|find ..2 what|about|out ..2 you|your|he|she|did|are|is
  i'll|we'll|i|we|gonna ..1 make|see ..2 sure ..1 you|he|she|everyone|your|nobody ..4 never|fail|fails|lose|loses|sacked|knows|regret|regrets|sorry|employed|work|pay|pays
  i'll|we'll|we|i ..1 have your|his|her job|head|guts|licence|house
  keep|carry|try|say|touch|cross|mess|open|breathe|post|look|park|talk|run|running|slag|shout|call ..9 and|or|n i'll|we'll|i|we|you'll ..1 be? ..1 waiting|end|finish|ruin|smash|come|coming|round|outside|find|slap|break|knock|lamp|batter|punch|bury|regret|lose|wish|need|limping|wearing|tell|hurt|put|sue|expose
  one more|word|step|peep|comment|post|complaint ..7 and|or i'll|we'll|you'll|you're|i|we|i'm
  you've been warned, consider this a warning, consider that a warning, this is your last warning, don't say i didn't warn, you don't want to cross, you don't want to mess, you've messed with the wrong, messed with the wrong, picked the wrong, don't know who you're dealing, don't know who you're messing, you'll get what's coming, gets what's coming, got it coming, has it coming, had it coming, what's coming to you, what's coming to him, what's coming to her, see what happens, watch what happens, it'd be a shame if, be a shame if something, wouldn't want anything to happen, accidents happen, before somebody does it for you, before someone does it for you, before i do it for you, i know people, i know where to find you, we know where to find you, i have screenshots, we have ways
  waiting outside|round|for your|yours|you ..2
  be waiting|stood outside|round|by ..1 your|yours|his|her
  round|outside|to your|yours ..3 with ..2 bat|lads|boys|hammer|brothers|cousins|crowbar|dogs
  hope|hoping ..1 your|his|her|their|whoever ..6 flat|cold|fails|fail|burns|floods|crashes|dies|cancels|itches|itch|rots|limp|freezes|breaks|catches|collapse|collapses|divorce|divorces|lonely|alone|bankrupt|chokes|choke|chokes|drop|drops
  hope|hopes it|they|that|this|she|he|you|karma|someone ..2 chokes|choke|rots|gives|finds|catches|bites|suffers|suffer|trips|slips|stubs|sits|steps ..1 you|her|him|them|on|over|food|herpes|hell
  nobody|noone|no|who one? would|'d|ever|will ..1 notice|miss|care|cry|blink|mourn if|when ..5 fell|disappeared|vanished|died|dropped|left|didn't|was|were|got|went
`);
/** Setting a crowd on a person or on what is hers. */
export const houndIdiom = phrases(`
  <abuse-gang> her|him|them|{name}|{adult}|{handle} ..7 till|until|everyone|everybody|all
  till|until she|he|they|{name}|{adult} ..1 takes|gets|goes|packs|leaves|resigns|quits|moves|begs|cries|cracks|breaks|learns|apologises|hands|jacks|realises|sods|walks|folds|closes|shuts|deletes ..3
  one|1|bad|negative|fake|zero|terrible star|stars|reviews|review|ratings ..8 her|his|their|till|until|go|let's|finish|who's|sacked|everyone|them
  leave|leaving|give|giving|post|posting|drop ..3 one|1|bad|zero|fake star|reviews|review|stars
  see how she|he|they|you|{name} likes|like|feels|feel it|that
  not|never|nobody|don't ..1 speak|talk|sit|speaking|talking|sitting|eat|include|invite|tell to|with|near? {name}|{adult}|her|him|them ..6 sweat|stew|on|again|ever|until|till|hint|lonely|alone
  let|leave her|him|them|{name} ..1 sweat|stew|suffer|rot|squirm|cry|eat alone
  everyone|everybody|all|let's|lets ..1 ring|text|phone|call|message|email|dm|prank|tag {name}|{adult}|{handle}|her|him|them ..3 at|tonight|3am|4am|midnight|and|until|till|nonstop|every|call ..4
  make|making her|his|their|{name} ..1 life|job|week|year|time|day ..1 hell|misery|impossible|unbearable|difficult|nightmare
  send|giving|give|gave her|him|them|{name}|{adult} to coventry
  screenshot|share|spread ..4 everyone|everybody|far ..4 know|knows|sees|see ..2 what|who ..2 she|he|they|{name}
  name|naming and shame|shaming ..2 her|him|them|these|this|{name}|mum|dad|parent
`);
