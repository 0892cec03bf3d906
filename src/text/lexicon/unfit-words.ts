import { group, phrases } from '../phrases.ts';
import './insults.ts';
import './people-words.ts';

group(
  'unfit-oath',
  `fuck, fucks, fucked, fucking, fuckin, fucker, fuckers, fuckwit, motherfucker, feck, fecking, fecked, effing, effin, eff off, f off, f word, freaking, for flip's sake, for flips sake, flippin heck, flippin hell, flipping hell, ruddy, blinking heck, blinking hell, blinkin heck, bloomin heck, blooming hell, chuffing, chuffin, blimmin, blummin, frickin, fricking, feckin, cluster you know what, up the creek, up the wazoo, stuff that, sod that, sod this, load of pants, hells teeth, friggin, frigging, fricking, flipping heck, shit, shits, shite, shitty, shitshow, shit show, bullshit, bull shit, horseshit, batshit, crap, crappy, craptastic, bollocks, bollox, bollocking, bloody, bloomin eck, bugger, buggered, buggering, bugger all, sod off, sod it, sod all, sodding, sods law, arse, arses, arsed, arsehole, smartarse, half arsed, pain in the arse, badass, kick ass, kickass, asshole, piss, pissed, pissing, pissed off, piss up, piss poor, taking the piss, take the piss, knobhead, bellend, dickhead, dickheads, wank, wanker, wankers, wanky, tosser, tossers, tosspot, twat, twats, twatted, prick, pricks, cunt, cunts, bastard, bastards, bitch, bitches, bitching, bitchy, slag, slags, tits up, went tits, goddamn, god damn, goddamned, damn it, dammit, damned if, damn well, damn good, damn fine, so damn, too damn, the damn, these damn, those damn, that damn, pretty damn, bloody hell, what the hell, who the hell, why the hell, how the hell, where the hell, hell of a mess, like hell, as hell, hell no, hell yes, hell yeah, oh hell, to hell with, jesus christ almighty, for christ's sake, for christs sake, for god's sake, for gods sake, for fucks sake, for pete's sake, ffs, wtf, wth, omfg, stfu, fml, gtfo, wtaf, shag, shagged, shagging, balls up, balls it up, ballsed up, cock up, cock ups, cocked up, cock it up, screw up, screwed up, screw you, screw it, screwed over, sucks, sucked, sucky, sucks balls, shat, turd, turds, brick it, bricking it, shitting, crapping, shit scared, scared shitless, ball ache, ballache, clusterfuck, mofo, sonofabitch, son of a bitch, jizz, boobs, tits, boner, horny, slapper, minging, minger, naff off, p'd off, peed off, cheesed us off, sh1t, fook, fooking, chuffing hell, bleeding hell, bleedin, git, gits, prat, prats, plonker, plonkers, numpty, numpties, so and so's, so and sos, little so and so, little sods, toerags, toe rags, jesus wept, jeez, jeez louise, jesus h, geez, christ almighty, good god almighty, hells bells, hell's bells, bleeding obvious, cheers for nowt, cheers for nothing, arsing about, arsing around, arse about, backsides, dogs bollocks, dog's bollocks, dogs danglies, mutts nuts, scumbags, scumbag, moron, morons, idiots, idiot, imbecile, imbeciles, cretin, cretins, gobshite, gobby, thicko, thickos, dimwit, dimwits, pillock, pillocks, muppet, muppets, wazzock, berk, eejit, eejits, tit, tits, skank, scum, dipstick, dumbass, jackass, knackers, bum hole, bumhole, fugly`,
);
/** Swearing, its milder cousins and its abbreviations. */
export const oaths = phrases('<unfit-oath>');
/** Where the same words are names, history, plays, birds or the body. */
export const noOath = phrases(`
  bloody sunday|mary|assizes|code|chamber, bloody ..2 battle|battles|wars|war|history|murder|revenge|king|reign|deeds|dagger|hands, out damned spot, the muppets, muppet christmas, muppet show, muppet treasure, great tit, blue tit, coal tit, marsh tit, long tailed tit, tit|tits ..6 bird|birds|nest|nesting|feeder|garden, blue tits, great tits, coal tits, bird box, bird watch, birdwatch, knob of, door knob, knobs of, prickly, needle prick, finger prick, pricks a|his|her, pumpkin prick, cut and prick, bugger off said, jack ass, wild ass, on an ass, the ass, ox and ass, a donkey, balaam, bottom the, ass's head, ass head, pin the, knackers yard, cock up the, tosser caber, caber, pancake tosser, bleeding ..3 stop|treat|control|first, bitch is a female, sucks up, sucked up|in|into, sucks in|the|air|water, vacuum, straw, leech, screw up ..3 paper|eyes, screwed up ..2 paper|balls|tissue, horny goat|toad, randy newman|scouse, shag pile|carpet|rug|scraggy, shags ..5 cormorants, cormorant, cormorants, harry potter, dante, inferno, hell in, heaven and hell, road to hell, macbeth, lord of the flies, of mice and men, an inspector calls, idiot's guide, american idiot, dostoevsky, village idiot in, no idiots
`);

/** Text-speak that is plain by one word, as it is written. */
export const chatWords = new Set(
  "u ur r lol lols lolz lmao lmfao rofl roflmao omg omgg omfg pmsl idk idc ngl smh brb ttyl yolo gr8 m8 m8s l8 l8r b4 2moro 2morrow 2mro 2mrw tmoz 2nite 2night 2day tonite every1 evry1 any1 some1 sum1 w8 h8 str8 xoxo cya wuu2 wubu2 hmu ikr bruv bruh innit gd gud gudluck wiv dat dnt cnt wnt hav luv luvs luvvly thnx thanx fanx soz totes amazeballs yeet yas yaas yasss bussin rizz skibidi periodt cray wot woz wos kidz boyz galz skool plz evryone evrybody sumthing sumfin nuffin nuthin doin goin comin nxt tmrw tmw tmro rly srsly hun hunni hunny hunnie babe babes bbz bae chickadee peepz roflcopter fomo becoz bcoz bcos bcuz cuz yall y'all aint gimme lemme slayed slaying slay lmaoo lool loool lolol ffs deets cba tbf".split(
    ' ',
  ),
);
/** Text-speak of which a school may have one in a text, but not two. */
export const looseChatWords = new Set(
  'gonna wanna gotta kinda dunno pls thx ppl wk wks fri sat thurs tues yh ya n b c x xx xxx haha hahaha tbh obvs probs defo deffo coz cos tho thru wat txt txts msg prob peeps bants ta abt bc yr lit vibes hype slay banging peng leng goat goated dis da dem nite gg sus noob cmon stuff thing innit yep nope yeah yup guys mate'.split(
    ' ',
  ),
);
/** Where it is somebody's name, a title, a dialect lesson or a warning about slang. */
export const noChatSpeak = phrases(`
  the|a|attila|babe the hun|sheep|pig|gallant, attila the hun, babe the|in, babe ruth, da vinci|gama, leonardo da, the goat|goats, billy goat, goats, pygmy goat|goats, a goat, lit ..2 candle|candles|lanterns|lamp|lamps|fire|up|by|the|a|six|five|our|four|their, candle|candles|tree|torch|lantern|lanterns|lights|lamps|room|path lit, was|were|are|be|being|is|well|brightly|get|got lit, gas lit, lit up|the|by|candle, peak district|park|of|in, the peak|peaks, snowdon peak, mountain peak, at its|their|our peak, peak of|hours|time|performance, slay|slayed|slaying the ..1 dragon|jabberwock|monster|beast, the big up, hype house, online slang, slang ..5 mean|means|parents|online, text speak, acronyms, emoji, st george, hun sen, wat tyler, angkor wat, kinda|wanna|gonna ..3 lyrics, wanna be, girls just wanna, i wanna dance, do you wanna, wot you, noob guide, fam trip, vs code
`);

group(
  'unfit-mind',
  `psycho, psychos, psychotic, nutter, nutters, nutjob, nutjobs, nutcase, nutcases, nut job, nut case, nuthouse, nut house, loony, loonies, looney, loon, loons, loony bin, loopy, madhouse, mad house, madman, madmen, madwoman, lunatic, lunatics, lunatic asylum, asylum escapees, maniac, maniacs, schizo, schizos, schizophrenic, schizoid, bipolar, spastic, spastics, spaz, spazz, spaza, spacker, spakka, mong, mongs, mongol, mongy, retard, retards, retarded, retardation, cripple, cripples, crippled, mental case, mental cases, head case, headcase, headcases, basket case, basket cases, funny farm, men in white coats, straitjacket, strait jacket, straightjacket, raving mad, stark raving, off your rocker, off his rocker, off their rockers, off her rocker, off our rockers, a bit special, window licker, window lickers, short bus, sunshine bus, derp, midget, midgets, invalids, dumb, dumbo, dummies, deaf as a post, are you deaf, are you blind, blind as a bat, cloth ears, deafo, mute, brain dead, braindead, deranged, demented, senile, gaga, doolally, kill myself, top myself, slit my wrists, neck myself, hang myself, suicidal, commit suicide, kms, padded cell, lost the plot, gone cuckoo, screw loose, not right in the head, wrong in the head, sick in the head, soft in the head, touched in the head, tapped in the head, window licking, anorexic, wheelchair bound, handicapped, autist, autistic lot, acting autistic, so autistic, bit autistic, totally autistic, aspie, adhd moment, adhd brain, bit adhd, so adhd, so ocd, bit ocd, little ocd, totally ocd, very ocd, my ocd, our ocd, her ocd, his ocd, ocd about, is ocd, am ocd, are ocd, being ocd, ocd heaven, ptsd from, ptsd after, gave me ptsd, gives me ptsd, gave us ptsd, on the spectrum lol, clearly on the spectrum, must be on the spectrum, full rain man, rain man, off your head, off his head, off her head, off their heads, out of your mind, out of their minds, blind bat, need your eyes testing, needs his eyes testing, needs her eyes testing, need their eyes testing, not the full ticket, not the full shilling, two sandwiches short, sandwiches short of, thick as, wheelchair users only moan, pass me the happy pills, happy pills, back on the meds, off his meds, off their meds, forgot my meds, forgot her meds, box of frogs, mad as a hatter lot, barking mad, bi polar sort, bi polar week, bi polar weather, away with the fairies, one sandwich short, traumatised lol, so triggered, triggered much, panic attack lol, tourettes, tourette's moment, dyslexic lol, must be dyslexic, blonde moment, menopausal moment, senior moment, certifiable, sectioned, need sectioning, needs sectioning, should be sectioned, hysterical women`,
);
group(
  'unfit-wild',
  'mental, crazy, mad, insane, bonkers, nuts, crackers, barmy, bats, batty, potty, loopy, deranged, unhinged, daft, doolally, cuckoo, dumb, lame, psycho, weirdos, weirdo, weird, freaks, freak, strange, thick, stupid, dense, idiots, clowns, nutty',
);
/** Illness and disability as words of abuse or fun. */
export const mindSlang = phrases(`
  <unfit-mind>
  absolutely|totally|completely|proper|pure|so|how|well|bit|gone|went|go|going|goes|drive|drives|driving|right|plain|just ..1 mental
  what|such|another a? ..2 mental ..1 day|week|term|morning|afternoon|month|weekend|half|year|time|few
  it|that|this|week|day|morning|afternoon|corridor|hall|crowd|noise|queue|traffic|parking|kids|atmosphere|staff|we|they|you|everyone|he|she|more was|is|are|were|been|went|gone|the ..2 mental
  mental ..1 day|week|term|morning|afternoon|month|busy at|in|here|today|but|so, be mental in|at|here, the more mental
  that|that's|thats|this|is|was|so|how|bit|pretty|really|kinda|totally|well|very|are ..1 lame
  lame excuse|excuses|joke|jokes|effort|attempt|show|ducks?
  {adult} is|was|are|must|has ..4 <unfit-wild>
  <staff> ..1 is|are|must|have|were|was ..3 <unfit-wild>
  you|you're|they're|we're|they|we|people|parents|kids|pupils|children|families|everyone|some|he's|she's ..2 mad|bonkers|insane|mental|crackers|barmy|nuts|potty|loopy|weirdos|freaks|thick|stupid|idiots|dumb|lame
  these|those|our|you|bunch|load|lot of|are|bunch|crazy ..2 weirdos|freaks|nutters|idiots|clowns|morons

`);
/** Where these are illness, learning or an anniversary spoken of in earnest, or a part in a play. */
export const earnest = phrases(`
  mental health|maths|arithmetic|wellbeing|ill|illness|strategies|strategy|calculation|image|resilience|load|capacity|picture|starter|oral|fitness|first
  awareness|support|diagnosis|diagnosed|acceptance|charity|therapy|therapist|paralympic|disabled|disability|inclusion|inclusive|camhs|counselling|counsellor|counsellors|symptoms|medication|neurodivergent|neurodiverse|neurodiversity|campaign|stigma
  people|child|children|pupils|person|anyone|adults|living|live with ..2 bipolar|ocd|ptsd|tourettes|schizophrenia
  suicide|suicidal prevention|thoughts|feelings, feeling suicidal, feel suicidal, samaritans, if you feel
  idiot's guide, idiots guide, dostoevsky, american idiot, green day
  deaf|blind|mute|autistic people|pupils|children|community|students|adults, selective mute|mutism, mute button|swan|swans|your, on mute, with mute
  crash test dummies, dummies guide, for dummies, teething|baby dummies, dumb waiter|bell|bells, dumbo jr|the|by, snow white, seven dwarfs, frankenstein, dracula, lady of shalott, king lear, hamlet, one flew over, wind in the willows, mad hatter, mad hatter's, mad hatters, madness, asylum seekers|seeker, madhouse theatre, lame deer, tiny tim, looney tunes, loon|loons ..4 bird|birds|lake|balloon|migration, maniac magee, common loon, march hare, lunatic express, tarot, midget gems
  pupils|children ..3 mad about|for|on, crazy|mad about|for|on, nuts about|for|and, not stupid, not dumb, never stupid, no stupid, never call, words hurt, language matters
`);
