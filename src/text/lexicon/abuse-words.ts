import { group } from '../phrases.ts';
import './insults.ts';

group(
  'abuse-harm',
  `kill, murder, hurt, smash, batter, punch, slap, smack, stab, shoot, deck, thump, lamp, clobber, flatten, throttle, strangle, kick, chin, glass, thrash, slash, knife, shank, bottle, lynch, hang, torch, run over, beat up, knock out, spark out, bang out, beat, kneecap, drown, bury, burn, gut, skin, twat, fucking have, fuck up, mess up, destroy, ruin, throw acid at, kick the shit out of, kick the crap out of, beat the crap out of, slap some sense into, cave, smash up, do over, sort out`,
);
group(
  'abuse-harmed',
  `killed, murdered, hurt, battered, punched, slapped, smacked, stabbed, shot, decked, thumped, lamped, throttled, strangled, glassed, lynched, hanged, hung, torched, run over, beaten up, beaten, knocked out, drowned, buried, burned, burnt, shafted, sectioned, locked up, put down, horsewhipped, flogged, drop kicked, knocked off`,
);
group(
  'abuse-ill',
  `die, dies, rot, rots, choke, chokes, suffer, suffers, burn, burns, drown, drowns, drop dead, drops dead, fall under a bus, falls under a bus, get cancer, gets cancer, catch covid, get hit, gets hit, get run over, gets run over, get sacked, gets sacked, lose your job, loses his job, loses her job, never work again, never works again, lose everything, loses everything, fall off a cliff, falls off a cliff, trip down the stairs, trips down the stairs, fall down the stairs, falls down the stairs, step on lego, burns down, burn down, burn in hell, rot in hell, rots in hell, get what's coming, gets what's coming, get what you deserve, gets what she deserves, gets what he deserves, never have kids, go blind, goes blind, end up homeless, get beaten up, gets beaten up`,
);
group('abuse-whom', `you, him, her, them, your, yours, his, their, u, that, this, these, those`);
group(
  'abuse-leave',
  `quit, quits, resign, resigns, retire, retires, leaves, cries, cry, cracks, crack, breaks, hands in, hand in, gives up, packs it in, moves away, shuts down, closes down, goes under, deletes, has a breakdown, begs`,
);
group(
  'abuse-gang',
  `spam, bombard, mock, boo, troll, flood, mob, humiliate, embarrass, hound, ignore, block, blank, freeze, exclude, unfriend, unfollow, name and shame, bully, report, gang up on, give hell, make fun of, take the piss out of, take the mick out of, laugh at, pile on, ostracise, shun, prank, dogpile, ratio, cancel, complain about, wind up, cold shoulder, send to coventry`,
);
