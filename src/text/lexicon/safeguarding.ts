import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group('concern-self', 'myself, himself, herself, themselves, themself, yourself, urself, theirself');
group('concern-limb', 'arm, arms, wrist, wrists, leg, legs, thigh, thighs, stomach, skin');
group(
  'concern-harms',
  `hit, hits, hitting, beat, beats, beating, beaten, batters, battered, punch, punches, punched, kick, kicks, kicked, slap, slaps, slapped, slapping, smack, smacks, smacked, smacking, hurt, hurts, hurting, strangles, strangled, chokes, choked, choking, burns, burned, burnt, whips, whipped, belts, belted, throttles, throws, threatens, threatened, touch, touches, touched, touching, abuse, abuses, abused, abusing, rape, raped, rapes, molested, molests, locks, locked, starves, assaulted, assaults`,
);
group(
  'concern-adult',
  `<relative>, boyfriend, girlfriend, bf, mums boyfriend, mum's boyfriend, mums bf, dads girlfriend, step dads, coach, tutor, teacher, neighbour, man, bloke, guy, somebody, someone, older lad, older boy, older guy, family friend, driver, taxi driver, imam, priest, pastor, youth leader, babysitter, lodger, landlord`,
);
group(
  'concern-pictures',
  'pic, pics, picture, pictures, photo, photos, nude, nudes, video, videos, selfie, selfies, nood, noods, bra',
);
group(
  'concern-country',
  'somalia, gambia, the gambia, sudan, egypt, sierra leone, nigeria, mali, eritrea, ethiopia, kenya, guinea, yemen, kurdistan, indonesia, pakistan, bangladesh, india, afghanistan, abroad, back home, africa, overseas',
);

/** Signs that somebody may take their life. */
const despair = phrases(`
  don't|dont|not deserve|worth|fit ..2 live|life|living|breathe|exist|alive
  can't|cannot take|cope|live|deal|manage|bear ..2 anymore|more|longer|like
  sorry everyone|everybody|mum|all ..4 bye|goodbye|love|can't|cant, final goodbye, goodbye world, tired|sick of living|life|being alive|existing
  not ..1 want|wanna to? wake|carry|go on, what's|whats the point ..2 living|life|anymore|me, i|she|he give|gives|given up on life|everything|living
  took|take|taking|swallowed|had|taken {number}|ten|twelve|twenty|thirty|whole|loads ..2 paracetamol|pills|tablets|ibuprofen|sertraline|aspirin|codeine|meds|antidepressants
  wrote|writes|said|says|told|drew|written ..6 die|suicide|kill|dead
  want|wanna|wants|wanted|wish|going|gonna|ready|rather ..2 die
  wish ..2 i|he|she|they was|were|wasnt|wasn't|am|is ..1 dead|alive|born|here
  want|wants|wanted|going|gonna|thinking|thought|tried|planning|feel like ..3 kill|killing|hang|hanging|drown|end|ending <concern-self>|it|everything|things|my|her|his|their|your all|life
  kill|killing|hang|hanging <concern-self>
  kms, ktm, unalive <concern-self>
  don't|doesn't|didn't|not|no|longer|rather ..1 want|wanna|wants|wanted ..1 to? be here|alive|around
  don't|doesn't|didn't|not|no|longer want|wanna|wants|wanted ..3 on this earth|planet|world
  don't|doesn't|didn't want|wanna|wants|wanted ..1 live|exist|wake up|carry on living
  i|she|he|they ..2 want|wants|wanna ..1 to? disappear|vanish
  want|wants|wanna|wanted ..2 end it|everything ..1 all?
  want|wants|wanna ..2 sleep ..2 never wake
  end|ending|ended it all, end|ending|ended my|her|his|their|your|ur life
  take|taking|took|taken my|her|his|their own life
  everyone|everybody|they|you|all|world|family|mum ..4 better off ..2 without|if ..3 me|him|her|them|dead|gone|wasnt|wasn't|here
  better off dead
  no one|nobody|noone|anyone|anybody would|will|wud|wouldn't|ll ..1 notice|care|miss|cry ..2 if|when|me i|i'm|im|she|he|was|died|gone|disappeared|me
  no|any|the point ..3 living|being here|alive|life|carrying on|going on|anymore
  nothing left|worth ..2 live|living for?, not worth living, reason to live|stay alive
  can't|cannot|couldn't|can not ..1 go on|carry on ..2 anymore|any|like|living|much
  can't|cannot do this|life|it anymore
  suicide note, goodbye note, suicidal, suicide attempt, attempted suicide, end of my life
  hate|hates ..1 my|her|his|their life ..3 myself|want|die|end|so
  take|took|taken|taking|swallow|swallowed ..2 all|load|loads|bunch|handful|whole|overdose|packet|box|pack ..4 pill|pills|tablet|tablets|paracetamol|meds|medication
  od'd, overdosed, overdose on
  jump|jumping|jumped off|in|from ..2 bridge|roof|balcony|train|carpark
  in front of a|the train
  goodbye everyone, last post|message ever, this is goodbye, won't be here tomorrow|monday|next|much, by the time you read this
`);

/** Signs that somebody harms their own body. */
const selfHarm = phrases(`
  stop|stopped|stopping|quit|start|started|about|from|of|with cutting yourself|urself|again|you're|youre|please|babe|hun|myself|herself|himself|it|for
  please stop cutting, way|only|helps ..5 blade|blades|razor|cutting, feel|feels ..4 blade|razor|cut myself
  hiding|hides|hidden|covers|covering ..3 cuts|scars|arms|wrists, bleeding ..4 arm|wrist|cut, purging|purge, throwing up after, skipping|skips ..2 meals ..4 weeks|days|thin|fat
  self harm|harms|harming|harmed, selfharm, selfharming, sh scars
  cut|cuts|cutting|hurt|hurts|hurting|burn|burns|burning|harm|harms|harming|scratch|scratching|starve|starves|starving|punish|punishing <concern-self>
  cut|cuts|cutting|slit|slitting|slashed|carved|burn|burns|burned ..1 my|her|his|their|your|ur|on ..1 <concern-limb>
  cuts|scars|marks|razor|scratches|burns ..3 on|all over|up|down ..1 my|her|his|their|your|ur ..1 <concern-limb>
  been|started|stop|keep|keeps|still|doing|about the|stopped ..1 cutting ..1 again|since|last|cos|because|it|too|still
  been|started|keep|keeps ..1 cutting
  know about the cutting
  haven't|hasn't|not|havent|never ..1 eaten|ate ..2 for|in|since ..2 days|day|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday
  make|making|makes|made <concern-self> sick|throw|puke|vomit
  starve|starving ..1 until|till|to
  blade|blades|razor ..4 arm|arms|wrist|wrists|skin|hidden|phone case|under my
`);

/** Signs of violence, sexual abuse, neglect. */
const abuse = phrases(`
  not|isn't|doesn't|never|don't ..1 feel? safe ..1 at|in|with|going home|house|mum|dad|stepdad|her|his
  nobody|no one|noone is|are|was|at|in ..2 home ..6 when|after|until|makes|own
  flinches|flinch|flinched|flinching|cowers|cowered ..3 when|every|if|whenever
  marks|mark|bruise|bruises|bruising|cuts|burns on|all ..2 his|her|their ..1 arms|arm|legs|back|neck|face
  asking|asks|asked|begging|begs|stealing|steals|hiding ..2 food ..8 asleep|hungry|starving|wee|dirty|same|home|every|day
  asleep|sleeping ..8 wee|urine|dirty|same clothes|hungry|unwashed
  bruises|bruise|marks|welts|bump|burns|eye ..7 from|by|off|because|again|dad|mum|stepdad|uncle|boyfriend|belt|slipper|cable
  he|she|they ..2 hurt|kill|beat|batter|leave ..2 if|when ..2 tell|told|say|anyone|anybody|school
  if i|she|he ..1 tell|told|say|said ..1 anyone|anybody|someone|them|school|teacher ..4 hurt|kill|beat|hit|angry|leave|dead|take|prison|trouble
  uncle|dad|stepdad|brother|grandad|cousin|man|coach|he|neighbour ..3 gets|get|got|climbs|came|comes|sleeps|lies in|into ..1 bed|shower|bath ..2 with|me|her|him|us|them|when|at
  in|into ..1 bed|shower with me|her|him
  mum|dad|parents|they|mom|she|he ..2 went|gone|left|out|away ..4 back|come|home|since|alone|days|weekend ..6 eating|cereal|alone|food|brother|sister|little|us|me|hungry
  isn't|not|hasn't|still ..1 back|home ..5 eating|cereal|food|alone|hungry|little brother|little sister|looking after
  looking after ..3 brothers|sisters|brother|sister|kids ..4 own|alone|days|since
  drew|draws|drawn|picture|pictures ..8 does|did|doing to|with him|her|them
  what ..2 dad|grandad|uncle|stepdad|he|brother|daddy|mummy|mum ..1 does|did|do to|with him|her|me|them
  beats|beating|hits|hitting|whips|whipping ..2 with ..1 belt|slipper|shoe|stick|cable|spoon|hand
  did|does|has|is ..1 he|she|they|dad ..1 make|made|making|force|forced|forcing you
  tries|tried|trying|wants|wanted ..1 to? touch|kiss|undress|sleep ..1 me|her|him|you|with
  <concern-adult> ..4 <concern-harms> me|us|her|him|them|you|my|the kids
  he|she|they|dad's|mum's ..3 <concern-harms> me|us ..4 when|if|drunk|again|at|every|hard|home|with|belt|all|last|and|there|down
  <relative>|stepdad|stepmum|uncle ..3 <concern-harms> ..1 me|us|him|her|them
  <concern-adult> start|started|begin|began|been|keep ..1 doing this|that|it ..1 to?
  <concern-harms> by ..1 my|her|his|their|a ..1 <concern-adult>
  being|getting|gets|got|is|was|been ..1 hit|beaten|beat|abused|hurt|belted|slapped|punched|kicked|battered ..1 at home|by|again
  keeps|kept|started|stop|stops|won't ..1 touching me|her|him|us|you
  touch|touched|touches|touching ..1 me|her|him|you|them ..2 at|when|there|private|down|inappropriately|again|again|in
  he|she|they|uncle|dad|stepdad|coach ..1 touched|touches|touching|raped|molested ..1 me|her|him|you|them
  has|did|does|is ..1 he|she|dad|your|they ..3 hit|hitting|hurt|hurting|touch|touched|touching you
  come|comes|came|coming in|into my|her|his|your|our ..1 room|bed|bedroom ..2 at|when|night
  scared|afraid|frightened|terrified|dont want|don't want|doesn't want ..1 of|to ..2 go|going|be|my|her|his ..1 home|dad|stepdad|mum|father|uncle|boyfriend
  scared|afraid|frightened|terrified of ..1 dad|stepdad|stepfather|uncle|father
  cigarette burns, burn marks, belt marks, black eye ..6 dad|mum|home|again|fell|monday|walked
  bruises|bruise|bruised|bruising|marks|black eye ..6 arm|arms|back|neck|face|legs|body|again|dad|mum|stepdad|home|ribs
  hasn't|haven't|not|never eaten ..3 since|for
  no food ..2 in|at|house|home|all|since, nothing to eat at home, left|on ..2 own|alone|selves|ourselves ..2 since|for ..2 days|day|friday|thursday|saturday|week|weekend|nights
  <concern-adult> ..2 left us|me|them|her|him ..3 alone|days|own
  sleeps|sleeping ..2 car|floor|street|bus station|park ..2 because|since|cos|kicked|as
  kicked me|him|her out, threw me|him|her out ..2 house|home|night
  raped, sexually assaulted, sexually abused, sexual abuse, molested, domestic violence at home, being abused, abusing her|him|me|them
  made|makes|forced|forces|forcing|making me|her|him|us ..2 do|watch|touch|have ..2 things|stuff|sex|him|it|porn|himself
  disclosed|disclosure ..6 abuse|abused|home|harm|dad|stepdad|uncle|violence
  boasting|boasted|bragging|bragged|admits|admitted|jokes|joking|laughing ..6 <concern-harms>|slapping|clip|clipping|smacking|hitting ..3 kid|kids|child|children|pupil|boy|girl|toddler|lad
  good|proper slap|smack|hiding|clip ..6 kid|child|pupil|boy|girl|toddler
  giving|gave|give ..2 kid|child|toddler|pupil|boy|girl|lad|one ..1 good? slap|smack|hiding|clip|clout
  <concern-harms> ..1 a|that|the|some kid|child|pupil|toddler|boy|girl ..4 at|in|for|because|again
`);

/** Signs of grooming, exploitation and gangs. */
const exploitation = phrases(`
  contacted|messaged|approached|befriended|targeted|followed by ..2 older|adult|strange|unknown ..1 man|men|male|adult|adults|person|account|lad|boy|stranger
  contacted|messaged|approached|targeted by ..1 a? man|men|stranger|adult|adults
  two|three|second|new|expensive|several ..1 phones|phone|trainers ..6 cash|money|older|gifts|drugs|missing
  <concern-pictures> ..5 underwear|naked|undressed|in my bra|without|topless|nude|bikini|shower|body|private
  some|a|this|older|weird|random|strange man|guy|bloke|person|stranger|account ..5 wants|asked|asks|asking|keeps|messaging|messages|messaged|dming|texting|following|offering|sending
  keeps|been|won't stop ..1 messaging|texting|dming|ringing|calling|snapping|following ..3 daughter|son|girl|boy|kid|child|me|her|him|pupil ..4 at|midnight|night|late|secret|online|snap|insta|gifts
  messaging|texts|texting|dming ..3 daughter|son|girl|boy|pupil ..2 at|late|after midnight|night|eleven|1am|2am|bedtime
  {number} year old boyfriend|girlfriend|lad|man|bloke|guy|friend|fella|partner
  boyfriend|bf|fella|man who's|who|is|aged|age {number}|twenty|thirty|forty
  staying|sleeping|stopping|living|stays|sleeps ..5 boyfriend|boyfriend's|bloke|bloke's|older|man's
  makes|made|making|make|gets|forces|paid|pays ..1 me|him|her|them|kids|lads ..1 to? hold|keep|hide|mind|sell|carry|deliver|run|store ..3 knife|knives|gun|drugs|bag|package|packages|stuff|gear|weed|money|phone
  selling|sells|dealing|deals|shotting|running|moving|holding|carrying ..1 weed|drugs|coke|crack|gear|heroin|ket|pills|spice|thc|vapes ..3 for|to|outside|at|in|on|near|school|olders
  carrying|carries|brought|brings|got|holds|holding|hold ..2 knife|machete|blade|gun|weapon ..4 school|him|me|protection|them|bag|older|for
  ask|asks|asked|asking|begs|begging|wants|want|make|makes|made|making|force|forces|forcing|pay|pays|paid|pressured|pressuring|told|keeps ..3 for|to|send|sending|take ..3 <concern-pictures>
  send|sends|sent|sending|share|shares|shared|sharing|leaked|post|posting ..2 <concern-pictures> of ..1 himself|herself|me|her|him|his|us|my
  send|sends|sent|sending ..2 nude|nudes|dick pics
  filmed|videoed|recorded us|me|her|it ..4 send|sending|sent|posted|round|showing
  nudes ..4 of|online|leaked|round|group|shared|school|sharing
  sends|sent me|her|him ..3 pics|pictures|photos|videos ..6 delete|secret|don't
  boyfriend|bf|guy|man|lad|bloke|him|he|he's|hes|girlfriend ..4 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|50 ..6 im|i'm|i|she's|shes|she|and|but|he|makes|wants|asks|year|from|who
  boyfriend|bf|girlfriend is|who's|whos ..2 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|40
  meet|meeting|met|meets|talking|seeing|dating|chatting ..3 guy|man|bloke|someone|somebody|lad|boy|him|stranger|person ..4 online|snap|snapchat|insta|instagram|discord|roblox|tiktok|xbox|game|app|fortnite|internet|older|30|40|whatsapp
  met|meet|meeting him|her|them online, guy|man|bloke|someone ..2 off|from snap|snapchat|discord|insta|instagram|roblox|tiktok|omegle
  older guy|man|bloke|lad|boyfriend|men|friend ..6 online|car|gifts|money|phone|picks|buys|vodka|meets|met|says|sends|gave|discord|keeps|waiting
  groomed, grooming ..2 her|him|me|them|girls|kids|a, being groomed
  picks|picked|picking me|her|him|them up ..5 older|car|man|men|bloke|lads|different
  buys|bought|gives|gave|giving me|her|him ..3 phone|trainers|vodka|drugs|weed|coke|vapes|money|drink|alcohol|gifts ..4 wants|if|for|older|he|they|back|owe
  carry|carrying|carried|selling|sell|sold|deliver|delivering|running|hold|holding|drop|dropping|shotting|moving ..2 drugs|weed|coke|gear|packages|packets|stuff|wraps|crack|heroin|food|knife|knives|blades ..2 for|to|on|round|from ..1 them|him|older|olders|the|lads|people|a|man|boys|train
  carry|carrying|carried|selling|sell|deliver|delivering|running drugs
  make|makes|made|making ..1 me|him|her carry|sell|deliver|drop|hold|run
  owe|owes|owed them|him|money|the olders ..6 stab|hurt|kill|beat|debt|drugs|or
  stab|stabbing|shoot me|him|her|us if|or|unless|when
  going country, trapping for, trap house, the olders, drug debt
  say|says|said|gonna|going ..1 he'll|they'll|they|he ll? ..1 hurt|kill|stab|shoot|beat|burn ..1 me|us|my|her|him
  blackmail|blackmailing|blackmailed, sextortion
`);

/** Signs of extremism that draws somebody in. */
const extremism = phrases(`
  rise up ..4 war|white|race|muslims|against, start|starting|coming|want ..1 race|holy war, white|our ..1 lads|people|race|men|boys ..3 rise|replaced|extinct|war, white|our lads|people fight back
  off|gone|going|went|wants|wanting|travelling|flown ..3 fight|join|train ..3 syria|yemen|isis|iraq|gaza|somalia|militia|azov|group|war
  isis, islamic state, jihad, jihadi, mujahideen, kuffar, kafir, caliphate, martyr ..4 be|die|paradise|fight, combat 18, white power, white pride, race war, great replacement, white genocide, heil hitler, sieg heil, 1488, neo-nazi, neo nazi, ethnic cleansing, national action, atomwaffen, patriotic alternative, final solution ..3 right|again|needed
  hitler was ..1 right|great|correct|hero
  go|going|went|travel|fly ..3 fight|syria ..3 syria|fight|brothers|war|for the
  join ..3 fight|fighters|brothers|cause|movement|army of
  bomb making|instructions, make|making|made|build ..2 pipe|nail? bomb, shoot up ..2 school
  death to ..1 jews|infidels|muslims|unbelievers|westerners|kuffar|america|israel
  kill ..1 all? ..1 infidels|jews|muslims|immigrants|migrants|women|foreigners|unbelievers
  incel|incels ..6 deserve|women|hate|revolution|elliot, day of retribution
  being|getting|been|is|was radicalised|radicalized
`);

/** Signs of mutilation and forced marriage. */
const customs = phrases(`
  being|getting|be|been sent to|back <concern-country> ..8 doesn't|don't|scared|worried|want|wants|marry|wedding|back
  sent|send|sending|taken|taking|going|flying|fly|go|flown ..4 <concern-country> ..6 marry|married|marriage|wedding|engaged|husband|cousin
  marry|marrying|married|engaged to ..1 my|her|his|their|a|some ..1 cousin|uncle|man|stranger|guy|older
  female genital mutilation, fgm ..6 her|she|girl|pupil|summer|sister|family|me, circumcised|circumcision|sunna ..5 girl|girls|her|me|she|sister|summer|holidays
  take|taken|taking|going|sent|send|sending|fly|flying|go|goes|trip ..3 <concern-country> ..6 cut|cutting|married|marry|wedding|ceremony|procedure|circumcised|husband|cousin|woman
  have|having|had|get|getting|be|been|being ..2 the? cutting ..2 ceremony|done|summer|like|my|her?
  having|have|get|getting the cutting, being|be|get|been cut this|in|over|when ..1 summer|holidays|easter|gambia|somalia|sudan|egypt|abroad
  special ceremony ..8 woman|women|girl|summer|abroad|auntie|grandma|holidays, become|becoming a woman ..6 ceremony|summer|africa|abroad|trip|holiday
  force|forced|forcing|make|making|made me|her|him|us|to ..1 marry|marriage|married
  forced marriage ..4 her|me|she|pupil|girl, marry|marrying|married|engaged ..2 my|her|his|to|off ..1 cousin|man|stranger ..6 pakistan|abroad|summer|back|force|forced|don't|dont|holidays|15|16|bangladesh|wedding|home|choice
  married off
`);

/** Signs that a child is gone. */
const gone = phrases(`
  left|leaves ..1 note|letter ..5 gone|phone|off|sorry|bye|missing|ran
  has|have|is|she's|he's|sister|brother|daughter|son ..1 gone|disappeared|vanished|missing ..6 note|phone|since|can't find|nobody knows|last night|police
  can't|cannot find my|our|her|his ..2 daughter|son|sister|brother|girl|boy|niece|nephew
  run|running|ran|runs ..1 away|off ..3 home|from|tonight|with|again|soon|and|mum|dad|bloke|lad|boyfriend
  hasn't|never|didn't|not|haven't ..2 come|came|been|got|returned|made ..1 home|back|seen|heard ..4 last|since|night|school|yesterday|from|friday|thursday|phone|days|all
  been missing since|for, missing since|from home|from care, gone missing ..5 school|home|pupil|year|daughter|son|boy|girl|since|night, has|have anyone ..1 seen my|our|this ..1 daughter|son|boy|girl|lad|child|niece|nephew|grandson|granddaughter
  not been seen since, phone's|phone is? off ..5 home|night|since
  disappeared ..4 since|night|school|friday|abroad
`);

/** What may be a sign that a child is in danger. */
export const concerns = [despair, selfHarm, abuse, exploitation, extremism, customs, gone];

/** Promises and pleas of secrecy to a child. */
export const secrecy = phrases(`
  i|we ..1 won't|wont|will|never|wouldn't|not|don't|promise ..3 tell|say|breathe|grass|report|repeat ..2 anyone|anybody|anything|nobody|word|soul|your|on|it|them|mum|to
  promise ..2 not? to? keep|tell|say, promise ..3 won't|wont tell|say
  between us|you and|ourselves, just us two, stays|stay|keep ..2 between|secret|quiet
  our little? secret, secret's|secret|secrets is? ..1 safe, your secret
  don't|not|never ..1 tell ..1 your|anyone|mum|dad|miss|sir|them|anybody|school|staff
  no|nobody one? ..2 needs|need|has|have to know
`);

/** Campaigns, training, help lines, lessons, films: they speak of danger and tell of none. */
export const awareness = phrases(`
  training|trained|workshop|workshops|webinar|talk|talks|assembly|assemblies|course|session|sessions|conference|leaflet|leaflets|booklet|booklets|guide|guidance|policy|policies|presentation|poster|posters|inset|cpd|refresher|briefing|module
  awareness, acceptance|prevention|action day|week|month|campaign|talk|session|post, campaign, fundraiser, fundraising, fundraise, sponsor, sponsored, donate, donating, donation, charity, nspcc, barnardo's, barnardos, samaritans, childline, papyrus, young minds, youngminds, mind charity, crimestoppers, helpline, hotline, 116 123, 0800 1111, 85258, support line
  what every|all parent, parents ..2 should know, if you are ..1 worried|struggling|concerned, worried about a? child|your|someone, where to get help, get help, signs of, spot the signs, how to spot, speak to ..2 dsl|designated|safeguarding, designated safeguarding lead, safeguarding team|page|policy
  learned|learnt|learning|lesson|lessons|studied|studying|history|topic about|on|of, documentary, documentaries, podcast, novel, film, series, drama, netflix, episode, book, play, panto, song, lyrics, album, squad, article, report says, statistics, research, survivor|survivors, memorial, refugee week, evacuee|evacuees, blitz
  police officer|officers|community ..6 talk|spoke|visit|told, paramedic, workshop, ambassadors
  case study, scenario, example, in the news, on the news
`);
