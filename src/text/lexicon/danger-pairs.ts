import { phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';

const drunk = phrases(`
  pint|pints|gins|wines|beers|shots|jagerbombs|cocktails|ciders|whiskies|bottle|bottles|prosecco|cans|tinnies|bevvies|bevvy|tipsy|drunk|pissed|hammered|wasted|leathered|bladdered|sozzled|merry|steaming|trollied|legless|plastered|stoned|squiffy|blotto|rat arsed
  half cut, over the limit, had a few, had one too many, had a skinful, few too many, three sheets, on the lash, still drunk, still pissed, a bottle of wine, glasses of wine, glass of wine
`);
const drove = phrases(`
  drove|driving|drived
  drive|drives home|back|in|to|anyway|still|fine|myself|it
  behind the wheel, took the back roads, back lanes, back roads home, got in the car, jumped in the car, hopped in the car, car keys, weaved home, steering wheel, on the drive home
`);
const fast = phrases(`
  speed|speeding|flooring|floored|bombing|bombed|tanking|tanked|caning|caned|hammering|ragging|ragged|clocked|hooning|tonned
  foot down|to
  a ton|hundred, 100mph, 110mph, 120mph, 130mph, 140mph, 90mph, 95mph
  90|95|98|99|100|101|102|103|104|105|106|108|109|110|112|115|118|120|124|125|127|130|132|135|138|140|145|150 mph|on|down|along|in|up|through|past
`);
const road = phrases(`
  m1|m2|m3|m4|m5|m6|m8|m9|m11|m18|m20|m23|m25|m27|m40|m42|m56|m60|m61|m62|m65|m66|m74|m90|a1|a2|a3|a12|a14|a19|a30|a38|a46|a50|a52|a64|a66|a90|motorway|bypass|carriageway|lanes
  speed camera|cameras
  in|through a|the ..1 20|30|40|50|60 ..1 zone|limit
  never got|get caught
  didn't get caught
  way to|home|from work|school
`);
const weapon = phrases(`
  knife|knives|blade|blades|machete|knuckleduster|knuckledusters|duster|dusters|taser|tasers|crossbow|catapult|baton|balisong|katana|shank|cosh|airgun|glock|revolver|pistol|handgun|shotgun
  baseball|cricket bat, pepper spray, stun gun, air rifle, bb gun, samurai sword, zombie knife, flick knife, butterfly knife
`);
const armed = phrases(`
  carry|carries|carrying|keep|keeps|keeping|kept ..4 in|on|under|by ..2 bag|handbag|rucksack|pocket|boot|glovebox|car|seat|me|sock|coat|bed|desk|pillow|drawer|counter
  for protection, for self defence, self defence, just in case anyone, just in case someone, just in case any, sort him out, sort them out, teach him a lesson, bring it in, no licence, no id needed, no id, without a licence, posted discreetly, no questions
  dm|inbox|message me|for
  in my|the glovebox|handbag|sock
`);
const minors = phrases(`
  {year}|{class}|pupils|students|sixth|formers|underage|teenagers|teens|prom|leavers|kids|youngsters
  his|her|their|my|our ..2 mates|friends ..2 are|who're ..1 15|16|14|13|fifteen|sixteen|fourteen|thirteen
  15|16|14|13|fifteen|sixteen|fourteen|thirteen ..1 year|yr old|olds
  he's|she's|they're|only|are 15|16|14|13|fifteen|sixteen|fourteen
  my tutor group|form, the lads in
`);
const supplied = phrases(`
  buy|bought|buying|grab|grabbed|fetch|get|got|getting|sort|sorted|sorting|sneak|sneaked|snuck|slip|slipped|supply|supplied|sell|selling|sold|bring|brought|gave|give|giving|let|letting|share|sharing|pass|stand|offered ..6 vodka|cider|beer|beers|wkd|alcopops|booze|drink|drinks|wine|prosecco|shots|jagerbombs|vapes|vape|fags|cigs|tinnies|cans|alcohol|elfbar|snus|weed|spliff|pints|pint|round
`);
const dare = phrases(`
  dare|dares|daring|double|nominate|nominated|challenge|challenged|film|filmed|tag|try|trying|who's|whos
`);
const hazard = phrases(`
  swallow|inhale|choke|blackout|chroming|bleach|toilet|aerosol|deodorant|fuse|petrol|railway|rails|tracks|roof|scaffolding|train|pylon|motorway|tombstoning|pass|faint|knockout|skullbreaker|benadryl|boiling|tide|salt|bridge|burn|eraser|superglue|starve|fasting
`);

/** Drinking and driving, said of oneself. */
export const drinkDriving: readonly Pair[] = [{ cue: drunk, other: drove, within: 9 }];
/** Driving too fast, said of oneself. */
export const speeding: readonly Pair[] = [{ cue: fast, other: road, within: 7 }];
/** Weapons kept or sold, and drink or smoke for children. */
export const dangerPairs: readonly Pair[] = [
  { cue: weapon, other: armed, within: 6 },
  { cue: supplied, other: minors, within: 7 },
];
/** Dares, which also need somebody to call them that. */
export const dares: readonly Pair[] = [{ cue: dare, other: hazard, within: 5 }];
/** Said of somebody who did not drive, or of a car that stayed. */
export const noDriving = phrases(`
  taxi|uber|bus|designated|lift|walked|train|tram|never|don't|didn't|not|won't|can't|cannot|cab|passenger|simulator|awareness|campaign|arrested|banned|jailed|sober|alcohol free|nosecco
  left the car, non alcoholic, alcohol free, zero percent, of milk, of water, of squash, of juice, of coke, of pop, husband drove, wife drove, he drove, she drove, mum drove, dad drove
`);
