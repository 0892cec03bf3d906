import { group, phrases } from '../phrases.ts';
import './school.ts';

group(
  'misbehave',
  `awful, terrible, dreadful, nightmare, nightmares, horrible, horrendous, vile, feral, animals, naughty, rude, lazy, thick, dim, stupid, idiots, idiot, disruptive, badly behaved, kicking off, kicked off, swore, swearing, threw, throwing, hit, bit, punched, kicked, spat, refused, refusing, cheated, cheating, lied, lying, failing, failed, falling behind, way behind, far behind, years behind, behind in his, behind in her, struggling, excluded, suspended, detention, bullying, bullied, crying, cried, meltdown, tantrum, annoying, pain in the neck, pain in the backside, stinks, smelly, smells, dirty, a handful, handful, vicious, violent, aggressive, weird, creepy, spoilt, spoiled, brat, brats, little sods, little devils, monsters, little monsters, terrors, doing my head in, drives me mad, driving me mad, drive me mad, driving me up the wall, hard work, hopeless, useless, hate, wind me up, winding me up, worst, off the wall, out of control, crap, rubbish, ridiculous, unbearable, insufferable, shocking, disgusting, can't behave, can't read, can't sit still, can't spell, no manners, never listen, won't listen, don't listen, silly, mouthy, cheeky, gobby, chatty, told me to, stroppy, moody, exhausting, wet himself, attitude, foul mouthed, little toerag, toerags,
  unruly, wild, hyper, mental, nuts, bonkers, crazy, clueless, gormless, ungrateful, entitled, arrogant, cocky, sulky, sulking, sulked, whingeing, whinging, whiny, moaning, moaned, snotty, grubby, filthy, stank, stinking, stink, reeks, reeked, farting, farted, vomited, threw up, puked, spewed, wet themselves, pooed, soiled, bunking, bunked, truanting, skived, skiving, vaping, vaped, fighting, fought, scrap, scrapping, brawl, brawling, shouting, shouted, screaming, screamed, screeching, yelling, backchat, answering back, talked back, lippy, defiant, disobedient, rowdy, noisy, loud, bouncing off the walls, climbing the walls, swinging from the lights, off their heads, high as kites, on one, acting up, played up, playing up, playing me up, running riot, ran riot, a riot, riots, chaos, carnage, zoo, brain cell, brain cells, brain dead, attention span, goldfish, no chance, no hope, waste of time, waste of space, waste of a seat, lost cause, end of my tether, last nerve, nerves, broke me, breaking me, breaks me, killing me, finished me off, pushing me over the edge, drive me to drink, driving me to drink, to drink, drain the life, draining, do not care, don't care, couldn't care less, can't be bothered, not bothered, giving me grief, grief, hell, hellish, class from hell, torture, menace, menaces, pest, pests, pickle, horror, horrors, toe rag, scrote, scrotes, gits, git, little git, sod, sods, swine, oik, oiks, savages, savage, thugs, yobs, hooligans, morons, muppets, muppet, numpty, numpties, plonker, wally, dopey, slow, dense, dumb, thickest, laziest, rudest, naughtiest, noisiest, weakest, bottom of the barrel, not the sharpest, not the brightest, couldn't find, can't find, can't even, couldn't even, can't tie, can't count, can't add, can't write, can't do, can't cope, can't hold, can't use, can't follow, can't stand, can't wait to see the back, don't know how, don't know what, have no idea, has no idea, haven't got a clue, hasn't got a clue, not a clue, no idea, genuinely think, genuinely thinks, actually think, actually thinks, think africa, try my patience, trying my patience, test my patience, testing me, tested me, took the mick, taking the mick, taking the piss, took the piss, ran rings round me, walked all over me, sleeping pill, snoring, nits, lice, slammed, stormed out, walked out, storming out, smashed up, trashed, wrecked, destroyed, set off the, set fire, stole, stealing, nicked, pinched, robbed, broke into, smeared, poo, fart, farts, licked, licking, ate a, ate the, eats glue, ate glue, crayon, pritt stick, up his nose, up her nose, stuck his head, stuck her head, wouldn't shut up, won't shut up, never shut up, don't shut up, shut up, won't sit, wouldn't sit, won't do, not one of them, barely, gave me the finger, swore at, told me where to go, called me a, called me old, called me fat, disgrace, disgraceful, disgraced, embarrassment, embarrassing, let themselves down, let us down, let the school down, appalling, atrocious, abysmal, dire, unacceptable, ashamed of, disappointed in, disappointed with, poor behaviour, bad behaviour, behaviour was, behaviour is, his behaviour, her behaviour, their behaviour, lates, unauthorised absences, history of making, making things up, making these things up, telling tales, we despair, despair of`,
);
group(
  'excel',
  `brilliant, brilliantly, amazing, fantastic, great, smashed, aced, proud, star, superb, lovely, doing well, improved, improving, top marks, best, talented, clever, bright, gifted, quiet, happier, settled, focused, better, progress, settling, well, good, confident, shy`,
);
group(
  'child-state',
  `<misbehave>, <excel>, upset, pain, tearful, teary, difficult, tough, challenging, attendance, punctuality, into a fight, a fight, fight, fighting, reading, maths, writing, spelling, phonics, way below, below, bottom, top, catching up, caught up, falling behind, settle, settled in, homesick, quiet, mouthy, cheeky, bruised, grumpy, sanction, lunch, toilet, dry, nap, in tears, worried, anxious, unsettled, unhappy, sad, tired, distracted, poorly, unwell, ill, sick, hurt, wobbly, wobble, a wobble, bumped, bump, fell, fallen, falling out, fell out, fallen out, lonely, isolated, picked on, left out, withdrawn, angry, frustrated, cross, in trouble, trouble, on report, spoken to, sanctioned, in isolation, kept in, lates, absences, detentions, sanctions, absent, missing, late, sent home, sent out, moved down, moved up, moved groups, bottom group, top group, lower group, intervention, not eating, didn't eat, eaten, slept, wet, an accident, accident, lashing out, lashed out, pushed, pushing, hitting, biting, kicking, concentration, concentrating, homework, behaviour, attitude, targets, working towards, working below, expected level, greater depth, reading level, years behind, grade, grades, predicted, assessment, referred, support`,
);

/** A remark on how somebody behaves, works or smells. */
export const complaint = phrases('<misbehave>');
/** A remark that is about lessons beyond doubt. */
export const misbehaviour = phrases(
  '<misbehave>, <excel> ..1 in|at <lesson>, behind in|with <lesson>, <misbehave> in|at|during <lesson>',
);
/** How a named child is, works or behaves. */
export const nameAndBehaviour = phrases(`
  {name} ..1 was|is|has|had|been|got|just|never|always|can't|won't|keeps|kept|did ..4 <misbehave>
  {name} <misbehave> ..2 me|in|at|again|today
  {name} ..1 was|is|has|had|did|got ..4 <excel> ..1 in|at|on ..1 <lesson>
`);
/** How a named child is, in words to the family. */
export const nameAndState = phrases(`
  {name} ..1 was|is|has|had|been|got|seems|seemed|did|needs|keeps|kept|can|could|can't|won't|wasn't|isn't|hasn't|didn't|struggled|refused|found ..4 <child-state>
  {name} <child-state>
  {name} reading|maths|writing|behaviour|work|attendance|attitude|progress|english|spelling|concentration|homework|effort|punctuality ..1 is|was|has|needs|isn't|hasn't|sits|stands|currently|at|fell|dropped|remains
  how's|is|how {name} ..2 getting|doing|settling|feeling
`);
/** How the child of the person addressed is. */
export const yourChild = phrases(`
  your ..1 son|daughter|boy|girl|lad|lass|child|little|twins|eldest|youngest ..4 was|is|has|had|did|needs|got|could|should|won't|can't|never|always|keeps|were|isn't|hasn't|wasn't ..5 <child-state>
  he|she|they ..1 was|is|has|had|did|needs|got|could|should|won't|can't|never|always|keeps|been|had|seems|seemed|were|wasn't|isn't|hasn't|didn't|hit|bit|pushed|kicked ..4 <child-state>|another|child|pupil
  he's|she's ..4 <child-state>
  the other|another child|boy|girl|pupil|family ..6 spoken|sanctioned|involved|excluded|parents|incident|dealt|upset|hit|hurt|pushed
`);
/** A child that somebody has asked about. */
export const childMentioned = phrases(
  'the|that|this ..1 boy|girl|child|pupil|student|children|boys|girls|lad ..1 you mention|mentioned|mean|refer|named|describe',
);
/** A measure taken against particular pupils. */
export const measure = phrases(`
  exclusion|suspension|detention|isolation|sanction|report|excluded|suspended|expelled for|of|both|one|two|three|four|the ..2 brothers|sisters|boys|girls|pupils|students|twins|boy|girl|pupil|student|lad
  his|her|their parents|families|mums|mum|dad ..2 been? spoken|informed|contacted|called|summoned|told ..1 to|in|about
  <pupil>|boys|girls|brothers|sisters|pupils ..4 has|have|had|was|were ..2 been? ..1 excluded|suspended|expelled|sanctioned|caught|arrested
`);
/** Words to a member of a family by name, as letters and answers begin. */
export const greeting = phrases(
  'hi|hello|dear|hiya|morning|afternoon|evening|thanks|sorry|hey ..1 {adult}|{name}, hi|hello|dear ..2 mum|dad|parent|family',
);
