import { group } from '../phrases.ts';
import './people-words.ts';

group(
  'strong-insult',
  `idiot, idiots, moron, morons, cretin, cretins, imbecile, twat, twats, wanker, wankers, prick, pricks, dick, dicks, dickhead, dickheads, arsehole, arseholes, asshole, assholes, bastard, bastards, bitch, bitches, cow, old cow, bellend, bellends, knobhead, knobheads, knob, tosser, tossers, scum, scumbag, scumbags, vermin, filth, slag, slags, slut, sluts, whore, cunt, cunts, pig, pigs, rat, rats, snake, snakes, weasel, parasite, parasites, leech, leeches, cockroach, cockroaches, worm, creep, pervert, freak, freaks, fatso, lardarse, troll, witch, hag, psycho, nutter, nutjob, lunatic, retard, spastic, mong, waste of space, waste of skin, waste of oxygen, piece of shit, piece of crap, piece of work, pos, shithead, shitbag, scrote, scrotes, chav, chavs, pondlife, pond life, lowlife, lowlifes, low life, gobshite, bully, bullies, liar, liars, coward, cowards, fraud, frauds, crook, crooks, thug, thugs, monster, cheat, cheats, loser, losers, failure, failures, disgrace, joke, clown, clowns, fool, fools, donkey, dinosaur, dragon, rubbish, trash, garbage, useless lump, lump, snob, snobs, simpleton, halfwit, half wit, thicko, thickos, dimwit, airhead, bimbo, gutless, spineless, backstabber, backstabbers, two faced, slimeball, sleazebag, tramp, minger, munter, dogsbody, jobsworth, jobsworths`,
);
group(
  'insult-adjective',
  `stupid, thick, useless, pathetic, worthless, clueless, incompetent, brainless, gormless, dumb, dense, disgusting, vile, repulsive, repugnant, horrible, nasty, evil, vicious, lying, two faced, spineless, gutless, lazy, ugly, fat, smelly, stinking, filthy, hopeless, idiotic, moronic, ignorant, arrogant, toxic, deranged, demented, mental, crazy, insane, senile, ridiculous, laughable, corrupt, bent, crooked, dishonest, hateful, despicable, contemptible, pig ignorant, bone idle, thick as mince, thick as two short planks, not fit to teach, unfit to teach, unfit, sad little, bloody useless, fucking useless, a waste of space, waste of space, beneath contempt, mad, bonkers, dreadful, a disgrace, a joke, an embarrassment, a liability, a nightmare, a bully, out of your depth, out of his depth, out of her depth`,
);
group(
  'swearing',
  `fuck, fucking, fucker, fuckers, fucked, fuckwit, fuckwits, motherfucker, shit, shite, shitty, bollocks, bloody, arse, piss, pissed, wank, crap, bugger, sod, damn, dick, cunt, bastard, wanker, twat, prick`,
);
group(
  'target-role',
  `teacher, teachers, head, headteacher, deputy, principal, boss, manager, slt, governor, governors, senco, ta, tas, caretaker, receptionist, colleague, colleagues, inspector, inspectors, ofsted, parent, parents, mum, mums, dad, dads, mother, mothers, father, fathers, family, families, pupil, pupils, student, students, kid, kids, class, child, children, boy, boys, girl, girls, woman, man, women, men, people, team, department, staff, lot, bloke, person, councillor, mp, union, unions, neighbour, neighbours, year, chair`,
);
group(
  'plain-insult',
  `idiot, idiots, moron, morons, cretin, cretins, imbecile, imbeciles, twat, twats, wanker, wankers, prick, pricks, dickhead, dickheads, arsehole, arseholes, asshole, assholes, bellend, bellends, knobhead, knobheads, tosser, tossers, scum, scumbag, scumbags, slag, slags, slut, whore, cunt, cunts, thicko, thickos, dimwit, dimwits, halfwit, halfwits, brainless, gormless, spineless, gutless, gobshite, shithead, waste of space, waste of oxygen, pond life, pondlife, lowlife, lowlifes, two faced, backstabber, backstabbing, brat, brats, pathetic, worthless, vermin, incompetent, clueless, retard, spastic, mong, fatso, minger, munter, chavs, thick as mince, thick as two short planks, bone idle, pig ignorant, terrible mother, terrible mum, terrible dad, terrible parent, awful mother, bad mother, shit teacher, rubbish teacher, useless teacher, scrote, scrotes`,
);
