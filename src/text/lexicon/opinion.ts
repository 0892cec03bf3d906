import { group, phrases } from '../phrases.ts';

group(
  'opine-topic',
  `council, county council, the county, county hall, highways, buses, bus, trains, roads, roadworks, uniform shop, shop, toddlers, report cards, teenagers, drivers, motorists, cyclists, dog walkers, councils, the system, education system, training, teacher training, workload, apps, app, website, emails, facebook groups, facebook, whatsapp groups, influencers, parents, schools, no school, every school, schools today, children, kids, childhood, teaching, exams regulator, councillors, government, govt, dfe, department for education, minister, ministers, education secretary, ofsted, estyn, hmie, inspector, inspectors, inspection, inspections, one word judgements, exam board, exam boards, examiners, aqa, ocr, edexcel, wjec, sqa, ofqual, sats, phonics check, phonics screening, phonics, league table, league tables, curriculum, national curriculum, gcse, gcses, a levels, t levels, ebacc, progress 8, tests, testing, exams, times tables tests, times tables check, mtc, baseline, grades, grading, marking, marking policy, homework, uniform, uniforms, uniform rules, blazers, ties, phones, phone, mobiles, mobile phones, smartphones, smartphone, phone ban, ipads, tablets, screens, screen time, social media, attendance fines, attendance, fines, term time holidays, holidays in term time, prom, proms, local paper, newspaper, paper's story, the press, the media, journalists, bbc, referee, ref, umpire, judges, the trust, trust board, academy trust, mat, local authority, complaint, complaints, complainers, complaining, moaning, moaners, moans, whinging, criticism, critics, lunch menu, dinner menu, menu, lunch provider, caterer, caterers, catering, school dinners, packed lunches, packed lunch rules, academies, academisation, grammar schools, private schools, faith schools, home schooling, home educators, home education, selection, setting, streaming, mixed ability, knowledge organisers, budget, funding, cuts, teachers' pay, pay rise, strikes, unions, vat, rules, the decision, decision, decisions, policy, policies, inclusion, exclusions, exclusion, suspensions, detentions, isolation, isolation booths, ai, chatgpt, artificial intelligence, vapes, vaping, energy drinks, fizzy drinks, sweets, crisps, comments on here, comments, timetable, bus timetable, testing in, parents on their phones, tiktok, snapchat, roblox, fortnite, gaming, video games, youtube, elf on the shelf, black friday, valentines, cancel culture, woke, snowflakes, parking, zigzags, double yellows, yellow lines, bus company, bus service, train company, developers, planning, new estate, new houses, traffic scheme, cycle lanes, bin rules, bin collections, speed bumps, lollipop crossing, crossing, parents who, parents that, some parents, parents nowadays, these days, nowadays, kids today, children today, young people today, society, modern parenting, gentle parenting, breakfast clubs, wraparound care, four day week, later start, school day, long holidays, six week holiday, read write inc, accelerated reader, synthetic phonics, whole word, growth mindset, mindfulness, forest school, outdoor learning, pisa, handwriting, cursive, joined up writing, cookery, financial education, sex education, rse, religious education, collective worship, silent corridors, zero tolerance, behaviour policy, merit points, rewards, participation medals, non competitive sports day, competitive sport, monarchy, brexit`,
);
group(
  'opine-blame',
  `ridiculous, absurd, ludicrous, laughable, farcical, a farce, farce, pathetic, pointless, useless, worthless, nonsense, nonsensical, rubbish, garbage, tripe, bonkers, barmy, crackers, crazy, mad, madness, insane, insanity, daft, silly, stupid, idiotic, moronic, dumb, a joke, joke, shambles, shambolic, disgrace, disgraceful, shameful, scandalous, scandal, outrageous, outrage, appalling, awful, dreadful, terrible, horrible, horrendous, atrocious, abysmal, dire, woeful, hopeless, clueless, incompetent, haven't a clue, hasn't a clue, no idea, don't have a clue, hasn't got a clue, haven't got a clue, unfair, unjust, cruel, cruelty, barbaric, inhumane, doesn't care, don't care, does not care, do not care, couldn't care less, harsh, heavy handed, over the top, overkill, out of hand, out of touch, out of date, outdated, old hat, old fashioned, backward, backwards, a waste, waste of time, waste of money, waste of space, a waste of, wasteful, wrong, all wrong, wrongheaded, misguided, short sighted, shortsighted, flawed, unworkable, unworthy, mistaken, a mistake, big mistake, huge mistake, mistake, overrated, boring, dull, tedious, annoying, irritating, infuriating, exasperating, maddening, frustrating, disappointing, embarrassing, embarrassment, cringe, tacky, awful idea, bad idea, terrible idea, poor decision, lazy, feckless, entitled, selfish, rude, ignorant, spoilt, soft, the worst, worst, ruin, ruins, ruined, ruining, does damage, more harm than good, toxic, disaster, disastrous, gone mad, gone too far, too far, shocker, travesty, crime, crying shame, a shame, a pity, mind boggling, kick in the teeth, slap in the face, an insult, betrayal, betrayed, betray, abolished, sacked, gutted, too soft, too strict, too long, too early, too late, rely too, rely far too, tells you nothing, tell you nothing, tells us nothing, means nothing, mean nothing, meaningless, achieves nothing, does nothing, do nothing, doesn't work, don't work, won't work, isn't working, not working, never works, hate, hates, loathe, detest, can't stand, can't abide, can't bear, sick of, sick and tired, fed up, tired of, had enough, enough of, baffled, baffling, appalled, disgusted, furious, fuming, unimpressed, not impressed, robbed, cheated, shocking, shocked, blame, laughing stock, jobsworth, jobsworths, box ticking, tick box, red tape, bureaucratic, bureaucracy, elitist, snobbish, snobbery, cynical, hypocritical, hypocrisy, unacceptable, not good enough, not fit for purpose, needs to stop, need to stop, has to stop, must stop, should stop, belongs in the bin, in the bin, a con, money grab, cash cow, killing, kills, destroying, destroys, to blame, overpaid, lost the plot, nothing better to do, get a life, get a grip, get over it, grow up, wet, mollycoddled, nanny state, political correctness, box of frogs, snowflakes, a mess, mess, rip off, ripoff, out of control, all wrong, priorities wrong, missing the point, misses the point, missed the point, off the mark, wide of the mark, a nightmare, nightmare, no point, not the answer, the problem, to thank for, patronising, condescending, tone deaf, ill judged, ill conceived, ill thought out, half baked, cack handed, ham fisted, hamfisted, pig headed, disservice, petty, stingy, naive, spineless, gutless, toothless, arrogant, smug, sanctimonious, preachy, pretentious, naff, dismal, poor show, letdown, let down, bunkum, codswallop, baloney, piffle, claptrap, twaddle, drivel, hogwash, poppycock, cobblers, tosh, balderdash, gimmick, gimmicky, fad, indefensible, inexcusable, unforgivable, unreasonable, illogical, irrational, preposterous, grossly, despicable, deplorable, lamentable, stinks, sucks, long overdue, overdue, dinosaur, medieval, victorian attitude, archaic, sham, whitewash, stitch up, dog's dinner, dogs dinner, pig's ear, fiasco, circus, pantomime, car crash, train wreck, omnishambles, cop out, sledgehammer, no sense, makes no sense, no brainer, load of, utter, beyond a joke, beyond belief, unbelievable, incredible that, no place in, a step back, step backwards, backward step`,
);
group(
  'opine-remedy',
  `scrapped, banned, abolished, axed, binned, ditched, dropped, outlawed, scrap, ban, abolish, axe, bin, ditch, outlaw, made compulsory, compulsory, brought back, bring back, reintroduced, sacked, fined, ashamed, prosecuted, clamped, jailed, privatised, nationalised, reinstated, reversed, rethought, rethink, resign, overturned, illegal, against the law, left to, kept out, stay out`,
);

/** Words that announce an opinion and nothing else. */
export const plainOpinion = phrases(`
  in my ..3 opinion, in our ..3 opinion, in my ..2 view, in our ..2 view, imo, imho, imvho, if you ask me, if you ask us, if anyone asks me
  my|our ..2 opinion|view|take|thoughts is|on|of|would
  my ..1 view|opinion|take|stance
  i|i've|we|we've have? never ..1 thought ..1 much|they|it|that|the|any
  anyone|anybody who disagrees|thinks|says ..2 is|otherwise, surely it's time|it is time, high time someone|we|they|the|schools, parents today|nowadays expect|want|think|seem
  if you ask this|the|our|yours|any, pure and simple, the world doesn't need, the world could do without, could do without, controversial maybe, maybe controversial, this may be controversial, it strikes me|us, it seems to me|us, it appears to me|us, i'd have every|all|each, i'd make every|all|it, made up their minds before, needs|need is fewer|less, more harm than
  i've|i|we've|we have? never ..1 seen the ..1 point|value|use, can't|cannot see the ..1 point|value|use of|in|why, if i had a pound for, any day of the week, not my cup of tea, say what you like but, it's no wonder, the less said about, better off without, should never have been, to my ears, to my eyes, to my taste, in my day, back in my day, when i was at school, good on them for, hear hear, i'm with ..3 on this one, for me personally, for me ..4 pointless|useless|wrong|best|worst, that's just what i think, that's what i think, that's my view|take|opinion, make of that what
  speaking|talking personally|frankly|honestly
  speaking|talking as|for ..1 myself|me|mum|dad|parent|teacher
  the way i see it, the way we see it, as i see it, as far as i'm concerned, as far as we're concerned, for what it's worth, fwiw, i for one, i personally, we personally, me personally, call me old fashioned, call me a dinosaur, call me cynical, call me picky, call me a cynic, unpopular opinion, controversial opinion, controversial but, hot take, rant over, rant alert, rant time, end of rant, sorry not sorry, just my opinion, my two pence, my two penneth, my tuppence worth, my tuppenceworth, tuppence worth, my two cents, my 2p, just saying, change my mind, i stand by that, mark my words, maybe it's just me, perhaps it's just me, it's just me but, if it was up to me, if it were up to me, if i had my way, if we had our way, if i were in charge, hand on heart, what were they thinking, i couldn't care less, we couldn't care less, i've never understood, never understood why, i never understand why, i'll never understand, i fail to see, we fail to see, i fail to understand, can we all agree, there i said it, there we said it, i said what i said, someone had to say it, someone said it, somebody had to say it, let's be honest, let's face it, let's be real, let's be frank, be honest now, am i the only one, are we the only ones, is it just me, is it just us, i don't care what, i'm not going to lie, not gonna lie, ngl, i won't lie
  i|we ..1 must|have|has|got to? say|admit|confess ..2 i|we|that|the|this
  i'm|we're|am|are ..1 not|no ..2 fan|fans|convinced|keen|sold|impressed
  i|we can't|cannot|couldn't ..2 stand|abide|bear|fathom|see why|believe the|agree
  can't|cannot say i'm|we're|i|we
  i'm|we're ..1 unimpressed
  i|we don't|do not|can't|cannot|couldn't|wouldn't ..2 agree|disagree|see why|buy|approve|rate|hold with
  of the view|opinion|belief that
  i|we|i'm|we're|can't|couldn't ..2 couldn't|can't|could ..2 agree|disagree more
  couldn't|can't agree|disagree more
  i ..1 think|find|reckon|feel ..2 it|it's|that|this ..2 shame|pity|crime|travesty|scandal|sad|crazy|mad|wrong|odd|strange
  what|why on earth was|were|is|are ..4 thinking|playing, what was|were <opine-topic> thinking
  i'm|i|am a ..2 believer|fan|advocate|supporter|sceptic|critic|opponent of|that|in
  can't|cannot help|but feeling|thinking|wondering|feel|think
  i|we tend to agree|disagree|think|feel, i ..1 blame, rant incoming, bit of a rant, here's my rant, mini rant, cue rant, rant warning
  i|we ..1 side with, i|we ..1 think|feel|believe|say not, thumbs down from|to
  i ..2 dislike|hate|loathe|detest|despise
  i ..1 would|i'd|i'll ban|scrap|abolish|bin|axe|outlaw|sack|fine
  i'd|we'd ban|scrap|abolish|bin|axe|outlaw|sack
  is|are|was|it's ..1 beyond me|us, nothing worse than, nothing winds me, my pet hate|peeve, pet hate of mine, to my mind, to our mind, by my reckoning, in my book, in my experience, for my money, if you want my opinion|view, if anyone wants my opinion, it's my belief, it is my belief, my belief is, my feeling is, my gut feeling, my hunch is, my personal belief|feeling|preference, you'll never convince me, don't get me started, i rest my case, drives me mad|crazy|bonkers|potty|round, winds me up, makes me mad|angry|cross|furious|laugh|sick|want
  don't|doesn't|didn't think much of
  i'm|we're with you|him|her|them on, i'm|we're with you the
  i|we disagree|object|despair, i|we ..1 agree with ..4 on|that|parents|critics|him|her|them
  it's about time|it is about time, about time too, about time someone|somebody|the|they
`);
/** Openings of an opinion that need something to be of an opinion about. */
export const leaningOpinion = phrases(`
  i|we ..2 thought|felt|found|believed|expected|hoped
  i've|i|we've|we ..1 have? never ..1 thought|believed|liked|understood|seen|been convinced|rated|got
  i|we|i'd|i'll ..2 think|reckon|believe|feel|find|suspect|doubt|guess|prefer|consider|wonder|wish|hate|dislike|loathe|detest|blame|question|maintain|argue|figure|say
  i'm|we're|am ..2 sure|certain|convinced|glad|happy|against|all for|tired|sick|fed|baffled|appalled|disgusted|disappointed|amazed|furious|shocked|fuming|sorry but|of the
  i|we ..1 would|would've|should've ..1 kept|preferred|rather|never|have
  i'd|we'd have|rather|never|much|prefer|scrap|ban|bin|abolish
  frankly, quite frankly, honestly, in all honesty, in all fairness, to be honest, to be fair, tbh, tbf, personally, in fairness, with respect, with all due respect, no offence but, sorry but, the truth is, truth be told, fact is, the fact is, surely, who on earth, why on earth, what on earth, what is the point, what's the point, beggars belief, you couldn't make it up, makes my blood boil, words fail me, give me a break, for goodness sake, for heaven's sake, for crying out loud, how hard can it be, don't get me started, about time, thank goodness, good riddance, a joke, what a joke, rolls eyes, eye roll
`);
/** A verdict on schools' rules, on those who make them, or on parents: an opinion without any opening. */
export const verdictOpinion = phrases(`
  <opine-topic> ..2 is|are|was|were|has|have|had|isn't|aren't|look|looks|seem|seems|sound|sounds|do|does|did|need|needs|must|should|got|get|gets ..5 <opine-blame>
  <opine-topic> ..1 stinks|sucks|baffles|astounds|appals|annoys|infuriates|disgusts|irritates|winds|grates|drives|beggars
  <opine-topic> ..3 should|ought|must|shouldn't ..1 be? ..2 <opine-remedy>
  <opine-blame> ..2 <opine-topic>
  <opine-topic> should ..1 be ..1 ashamed
  nobody|everyone|everybody ..1 should|needs|wants|likes ..2 be? ..2 allowed|forced|made|punished|a|<opine-topic>
  no|every one|child|parent|school|teacher|kid ..1 should|needs|wants|likes ..2 be? ..2 allowed|forced|made|punished|a|smartphone|<opine-topic>
  there's|there|too ..2 much|many|little ..2 testing|homework|paperwork|marking|screen|data ..2 in|these|nowadays|for
  total|complete|utter|absolute|such waste of time|money|space
  ofsted|sats|minister|ministers|secretary|government|tables|uniforms|blazers|homework|proms|inspectors must|should|has|have|needs|need ..1 go
  waste of everyone's|our|everybody's|children's|teachers' time|morning|money|effort
  it's|its|what|how|that's|this is|such ..1 a|an|just|so ..1 <opine-blame> ..3 <opine-topic>
`);
export const blame = phrases('<opine-blame>');
export const remedy = phrases(`
  should|ought|must|shouldn't|needs|need ..2 be? ..1 <opine-remedy>
  would|i'd|we'd <opine-remedy>
`);
/** What one person thinks that others ought to do. */
export const oughtTo = phrases(`
  i ..3 think|reckon|believe|feel|maintain|wish|say ..6 should|ought|shouldn't|needn't|must ..1 have|be|do|bother|stop|let|teach|allow|use|wear|get|go|learn|spend|make|start|finish
  i ..2 think|reckon|feel|find|doubt|wish ..4 <opine-topic> ..2 is|are|was|were|does|do|has|have|will|would|should
  i'd ..1 have|rather|much|never|prefer ..2 kept|scrapped|left|seen|see|<opine-topic>
`);

/** What somebody else said, what pupils argued, and the words of a title or a mission. */
export const attributed = phrases(`
  said|says|told|tells|wrote|writes|asked|asks|commented|explained|added|argued|argues, according to, in the words of, quote, quotes, quoted
  debate|debated|debating|persuasive|persuade|argue|discussion|discussed|balanced arguments, speech|speeches|essay|essays|poem|poems|haiku|story|stories|play|novel|letters to|opinion pieces|pieces|editorial|book review|reviews|motion, this house
  personally delivered|signed|invited|thanked|made|selected|chosen, like|want to personally, would like to personally, personally thank|like|welcome|greeted|invite
  pupils|students|children|learners|parents|you|families ..1 think|believe|feel|felt|thought|agreed|voted
  survey|questionnaire|have your say|what do you think|your views|your opinion
  personal best|bests
`);
/** Titles and set phrases that only look like an opinion. */
export const notOpinion = phrases(`
  frankly speaking, my|our|your view|views from|of|across|over, opinion pieces|piece, personally like|thank, would like
  what|how is your opinion|view, your opinion|views|thoughts
  says|writes|wrote in|to|on
`);
/** A helpful answer, hope or delight: an `I think` that takes no side. */
export const helpful = phrases(`
  i|we ..1 think|believe|guess|suspect|reckon ..2 it's|it|they|they're|you|you'll|you'd|your|he|she|that|this|there's|there|a|the letter|letters|email|form|forms|coat|jumper|coach|bus ..3 in|on|at|was|went|will|been|is|are|should|need|can|may|might|have|had ..4 office|reception|website|box|post|home|bag|bags|touch|hall|sent|monday|tuesday|wednesday|thursday|friday|yesterday|arrive|found|handed|ring|call|answer|enjoy|love|like
  i|we ..1 think you'll|you|you'd|everyone|all ..2 agree|love|enjoy|like
  i'm|we're|am ..1 sure you|everyone|they|he|she|it|that
  i|we ..1 feel|felt|believe|think ..3 lucky|proud|privileged|blessed|honoured|grateful|fortunate|thankful
  i|we ..1 believe ..1 in
  i'm|we're ..1 sorry to hear|for the|that you|you|your|about
  i'm afraid, i am afraid
  hear|hearing|discuss|look into
`);

/** What an opinion is about. */
export const topic = phrases('<opine-topic>');
/** Schools, children and neighbours are named in every notice: alone they make no opinion. */
export const noticeWords = phrases(`
  please, thank, thanks, must, sorry, apologies, will be, we will, do not, don't, help|helps|helped, advice, tips, guide, leaflet, workshop, assembly, lesson, lessons, learn|learned|learnt|learning, lost property, collected, raised, litter, join us, come along, open|opens, from monday|tuesday|wednesday|thursday|friday, on monday|tuesday|wednesday|thursday|friday, this week|term|year
  {year}
  {class}
  go|goes|went|gone|going|right|from|puts|put|putting wrong, wrong answer|answers|coat|jumper|way|number|place|thing
  proud, well done, congratulations, delighted, loved, enjoyed, fun, brilliant, wonderful, fantastic, amazing
  anti, against bullying, stress, anxiety, mental health, safe, safety, doctors, nhs, police
`);
