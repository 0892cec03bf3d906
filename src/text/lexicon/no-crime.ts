import { phrases } from '../phrases.ts';

/** Speech against it, and its discovery: a sentence with these praises and offers nothing. */
export const against = phrases(`
  warning|warnings|warn|warned|warns|awareness|preventing|prevention|helpline|campaign|crackdown|arrested|jailed|convicted|charged|sentenced|court|nspcc|childline|ceop|condemn|condemned|survivors|victims|nhs
  police officer|officers|said|are|have|notice|will|force|advice|appeal|asked|visit|about|cadets|community
  aware|beware|dangers|danger|risks|harms|effects|misuse|abuse|impact of
  dangers|risks|harms, dangerous for|to|and, never again, say no, no to drugs|knives|violence, talk to your|them|pupils|children
  never|don't|do not|please ..3 drink|drive|buy|carry|take|share|watch|click|try|use|copy
  stop|tackle|tackling|combat|fight|fighting|against|reduce|end ..2 drug|drugs|knife|crime|violence|abuse|extremism|gangs|vaping|vapes|piracy|porn|pornography|harassment
  report|reported|reporting ..4 to
  cause for concern, consent, contraception, puberty, healthy relationships, in recovery, recovering, dispose of, disposal, take back, hand in, amnesty, zero tolerance, is illegal, is against the law, are illegal
`);
/** What it can be the subject of: these stand beside the words. */
export const topic = phrases(`
  lesson|lessons|curriculum|workshop|assembly|education|pshe|rse|rshe|history|historian|documentary|museum|book|novel|study|studies|research|article|news|drama|episode|series|podcast|film|play|panto|story|stories|poem|charity|training|resource|resources|guidance|advice|protect|protection|support|safety|ban|banned|unused|pharmacy|pharmacist|prescribed|vet|doctor|hospital|dentist|gp|nurse|surgery|chemo|treatment|physio|asthma|hay|fever|migraine|studied|studying|scheme|module|unit|memorial|remembrance|liberation|sober|returned|labelled|policy
`);
/** The same words in the garden, the kitchen and the disco. */
export const harmless = phrases(`
  diet|cherry|zero|vanilla|can|bottle|glass|pint|rum|vodka|full|fat coke, coke zero|float|bottle|bottles|can|cans|with|and, mcdonald's|mcdonalds|burger|pizza|nando's|lunch|cinema|popcorn
  weed killer|weeding|weeds, garden|gardening|allotment|allotments|flower|flowerbed|flowerbeds|lawn|seaweed, pulling|pull weeds|up
  speed awareness|limit|camera|reading|bump|bumps|dating, full|top speed, acid rain|test|reflux|attack, crack on|the|of|team|open|code|in, joint first|winners|second|effort|project|account|venture|head|heads|pain, sunday|beef|roast|rolled joint, spice girls|rack|bag, pumpkin|mixed|all spice, hot cross
  vaping|vapes ban|banned|policy, naked eye|mole|truth|chef|gun, hot chocolate|dinner|day|weather|drink, chick flick, sex education|ed|and, same sex, single sex, of sex, sex of, sexual health, adult education|learning|ticket|tickets|content|social, fan club
  watch our|us|the|our? ..4 play|field|hall|school, school of rock, gear change|up, balloons for, party balloons, balloon arch|race, dragon, magic|tricks
  weeding, poppy, poppies, bulbs|seeds|compost|greenhouse|tomatoes|courgettes|herbs, herb garden, recipe|recipes|bake|baking|baked|oven|chef|kitchen|cookery|curry
  hash browns|brown|tag|tags|key, corned beef hash, pot plant|plants|luck|roast|noodle|holes, strip of raffle, party poppers, popper|poppers streamers|balloons|confetti
  fake tan|nails|lashes|fur|snow|tattoo|tattoos|blood|plants|grass|news, pills for, pill box, hearing aid, gun dog|dogs, top gun, starting gun, nerf gun|guns, water pistol|pistols, butter|palette|bread|craft knife|knives, knife skills
  blue|great|coal|long tits|tit, tit|tits for tat, robin|robins|finch|feeder|birds, donkey|donkeys, sausage
  escape room, murder mystery, mock|past|practice paper|papers, exam papers returned|back|will|are|on, paper 1|2|3 revision
  gym|legs|run|marathon|parkrun|treadmill, high on adrenaline|life|sugar|excitement|tea, adrenaline
  food|car|cars|house|property|shoe|stationery|book|bookshelf|kitchen|garden|ruin|poverty|war|1|2|tile|plant|word|map|travel|yarn|bake porn
`);
