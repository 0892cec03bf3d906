import { group, phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';

group(
  'claim-crime',
  `theft, fraud, stealing, dishonesty, misconduct, gross misconduct, drinking, drink, drugs, drug dealing, dealing, inappropriate behaviour, inappropriate conduct, inappropriate messages, inappropriate relationship, inappropriate images, assault, bullying staff, bullying children, his drinking, her drinking, his behaviour, her behaviour, lying, falsifying, fiddling, sexual, harassment, grooming, cheating, malpractice, financial irregularities, missing money, missing funds, allegations, embezzlement, forgery, an affair, his affair, her affair, safeguarding failures, neglect, corruption, bribery`,
);
group(
  'claim-actor',
  `former, previous, last, old, ex, predecessor, predecessors, treasurer, bursar, chair, decorator, decorators, builder, builders, contractor, contractors, roofer, roofers, plumber, electrician, caterer, caterers, supplier, suppliers, photographer, coach company, bus company, bouncy castle, entertainer, firm, company, landlord, councillor, cllr, mayor, mp, council, committee, volunteer, volunteers, parent, parents, mum, dad, family, families, neighbour, neighbours, shop, takeaway, newsagent, cafe, pub, club, coach, referee, ref, umpire, opposition, rivals, school, academy, college, nursery, governor, governors, caretaker, cook, cleaner, cleaners, teacher, tutor, head, headteacher, principal, deputy, trust, manager, ta, sports coach, music teacher, driver, minibus driver, owner, boss, officer, inspector, journalist, reporter, newspaper, paper, gazette, charity, vicar, doctor, gp, nurse, year group, staff, office, vendor, stallholder, installer, provider, agency, hirer, hirers, tenant`,
);

/** Somebody's leaving told with a wrong as its cause. */
const departure = phrases(`
  no longer with us|works|work|employed|teaching|welcome|part|a, parted company, relieved of, was asked to leave, were asked to leave, been asked to leave, asked to step down|aside, left under a cloud, left us under, let go, had to go, has been removed, was removed, been suspended, was suspended, is suspended, been dismissed, was dismissed, were dismissed, dismissed, sacked, fired, got rid of, escorted off|from, walked off site, left in a hurry, left suddenly, left so suddenly, left rather suddenly, shown the door, dispensed with, terminated, had to replace, why we changed|dropped|replaced, we dropped, banned from, barred from, resigned
`);
const cause = phrases(`
  <claim-crime>, following|after|pending|over|amid an|the|our|ongoing|allegations investigation|of|enquiry|inquiry, following an investigation, following investigation, after an investigation, police investigation, pending investigation, once the police, when the police, police are|were|got|have, after we discovered, when we discovered, when we found, after we found, once we found, what he did, what she did, what was found, what was on ..2 laptop|phone|computer, money went|going missing, money had gone, missing money, went missing, caught ..3, found with, helping himself|herself|themselves, fingers, in the till, irregularities, discrepancies, his past, her past, hiding his|her, never declared, safeguarding reasons, unsafe around, for reasons ..2 guess|imagine, the less said, draw your own conclusions, read between the lines, no smoke
`);
/** Wrongs that only a person or a firm commits, in the words of a notice. */
const wrong = phrases(`
  stole, stolen by, stealing from, has been stealing, have been stealing, robbed us|the|our, conned us|the|our|people|pensioners, con on, same con, scammed us|the|our|people, ripped us off, ripping people off, took our|the|us|cash|bribes|money|payments|backhanders ..2 deposit|money|cash|from|and, took cash, took money, takes cash, taken cash, took the deposit, did a runner, done a runner, doing a runner, do a runner, vanished with our|the ..1 money|cash|deposit|takings|funds, made off with, pocketed, pocketing, creamed off, overcharged us|the|parents|families|every, overcharging, double charged, charged us twice, billed us twice, invoiced us for, never paid|pays us|them|it|their|his|her|a, refuses to pay, refused to pay us, owes us, still owes, gave a false|fake address|name, false address, fake address, lied about ..2 address|where|income|religion|baptism|age|their|his|her, lying about ..2 address|where|income|religion, lied on, lied to us|parents|the|our|families|ofsted|police, lies told by, rented a flat ..3 catchment|place, cheated, cheating, cheats, gave the|their|pupils|out|children|them ..2 paper|papers|answers|questions, given the|their ..1 paper|papers|answers|questions, saw the paper|papers|questions, sold the ..2 paper|papers|answers|questions, sells ..1 paper|papers, opened the paper|papers, coached the answers, wrote the answers, told ..3 the answers, over age, overage, ineligible players|player|pupils, ringers, fixed the match|draw|result|vote|competition|raffle|judging|score, rigged, bought the referee|judges|result, paid the ref|referee|judges, in the pay of, on the payroll of, in their pocket, backhander, backhanders, bribed, bribe, bribes, kickback, kickbacks, brown envelope, brown envelopes, on the fiddle, fiddled, fiddling the, fiddles, cooked the books, massaged, forged, falsified, faked, fakes the|their|his|her, fabricated, made up the|their|his|her|a|those|complaints|allegations, invented the|a|an|his|her ..1 complaint|allegation|story|incident|injury|qualification, false allegation, false allegations, malicious allegation, malicious allegations, malicious complaint, vexatious complaint, fraudulent claim, fraudulent, bogus claim, compensation claim, deals drugs, dealing drugs, selling drugs, selling weed, selling vapes to, dealing at|outside|to|from, sells vapes to, sells cigarettes|alcohol|knives to ..1 children|pupils|our|kids, drunk on duty|in, drunk at the|pick|pickup|collection|gate|work|school, turned up drunk, turns up drunk, turning up drunk, smelling of drink|alcohol, smelt of drink|alcohol, stinking of, under the influence, worse for drink, drove off ..3 drunk, drink driving, over the limit, banned from driving, driving while banned, driving without, hit a|our|the child|children|pupil|pupils, hits children|his|her|the, slapped a, smacked a, smacks children|the, assaulted a|our|the|one, attacked a|our|the|one, groped, exposed himself, affair with, an affair, sleeping with, carrying on with, criminal record, has a record, convicted, known to the? police, police know, record as long, history of violence, history of fraud, is a criminal, are criminals, a crook, crooks, a con, cowboys, rogue trader, rogue traders, a thief, thieves, a fraud, fraudster, fraudsters, a liar, liars, hid the|it|this|their|his|her ..2 from|report|truth|complaint|asbestos, covered it up, covered up, hushed up, swept under, buried the|a|our, failed to report|disclose, broke the law, breaking the law, acting illegally, illegally, employs illegal, no qualifications, not qualified, isn't qualified, unqualified, without a licence|dbs|insurance|qualification, no dbs, no insurance, uninsured, fake certificate|certificates|qualifications|qualification|degree|dbs|reviews|review, rats in, mouse droppings, mice in ..1 kitchen, out of date meat|food|chicken|stock, food poisoning, gave ..3 food poisoning, poisoned our|the|half|us, dumped ..2 waste|rubbish|asbestos|chemicals, discriminates against, racist to|towards, sexually, inappropriate with|towards, helping themselves|himself|herself, helped themselves|himself|herself, dipping into, milking, claiming benefits, benefit fraud, working cash in hand, fiddling benefits, lined their|his|her, feathering his|her|their, nest feathering, spent ..4 on a|their|his|her|holidays|himself|herself ..2 holiday|car|cruise|spa|kitchen|villa|cruise|wedding, awarded ..3 to his|her|their|a|its ..1 brother|friend|mate|wife|husband|cousin|own|pal|son|daughter, paid to look the other, looked the other way, turned a blind eye, sabotaged, vandalised by, damaged by, set fire to, leaked ..2 to the|papers|press|questions|paper|parents, hacked, abandoned ..2 children|pupils, left children alone|unattended|unsupervised, leaves children alone|unattended|unsupervised
`);
const actor = phrases(`
  <claim-actor>
  {adult}, {fullname}, {handle}
  mr|mrs|miss|ms|dr|cllr|councillor|father|reverend {capital}
  {capital} high|primary|academy|school|juniors|infants|college|coaches|roofing|catering|builders|photography|nursery|council|town|united|rovers|scaffolding|travel|events|electrical|plumbing|construction|cleaning|services|windows|landscapes|paving|security
`);
/** Wrongs so put that whoever stands near is accused of them. */
export const politeClaims: readonly Pair[] = [
  { cue: departure, other: cause, within: 9 },
  { cue: wrong, other: actor, within: 8 },
];
/** Accusations whole in themselves: hints at what may not be said, warnings off a firm, knowing asides. */
export const knowing = phrases(`
  what was|is|were|they|police found? on ..1 his|her|the ..1 computer|laptop|phone|hard|tablet
  photographer|builder|builders|firm|company|owner|supplier|contractor|band|dj|caterer|decorator|treasurer ..8 kept|keeping|pocketed|owes|blocked|disappeared|vanished|scarpered|refused ..3 money|deposit|cash|number|us|refund
  selling|sells|sold|supplying|supplies|deals|dealing|offering ..2 tablets|pills|vapes|weed|cannabis|drugs|spice|cigarettes|alcohol|edibles|powder ..3 to|at|near|outside|from
  who|she|he|they was|were ..1 invigilating|marking|whispering ..6
  been|was|is|at|often at the wine|sherry|gin|vodka|whisky|bottle|port|communion
  had|after a few|one|skinful too|many|before|sherries|drinks|pints ..6 drive|drove|driving|wheel|duty|class|school|minibus|gate
  this|new|at one|treasurer|least promises|can|will|actually|won't|doesn't ..3 bank|steal|count|hand|keep|pocket|trousers|pay ..2 money|takings|cash|it|in
  according to the police, police tell us ..4 he|she|family|dad|mum
  wants|want|wanted|after|fishing|hoping|angling|chasing for? a|some ..1 payout|compensation|settlement
  claiming|claim|claims|claimed|says|saying ..4 injured|hurt|attacked|bullied|slipped|fell|poisoned ..6 never|not|untrue|lie|lies|payout|compensation|invented
  bought and paid for, in the developer's ..1 pocket, in the pocket|pay of
  real reason ..2 left|resigned|leaving|went|closed|moved|quit|sacked|excluded|go|gone
  everyone|everybody|parents|people|we|you all? will|already|know|knows|can ..1 be|know|guess|aware|work ..2 why|of|out|what ..2 he|she|{adult}|they|mr|mrs|miss|was ..3
  people|those|anyone|everyone who|are|is|still ..2 asking|wondering|asked|wonder ..2 why|where|what|about ..6 stole|took|fired|sacked|drunk|police|arrested|drinking|caught|lied
  has|have|had|having been|a|his|her ..1 caution|cautioned|conviction|convictions|charged|prosecuted|bankrupt|bankrupted|form for ..3
  paid|pays|pay|paying ..3 cash ..3 tax|books|hand|questions
  his|her|their ..1 so|called ..2 injury|illness|degree|qualifications|accident|bad|back|charity|religion|baptism|address is|was|are|were ..2 fake|invented|fiction|imaginary|exaggerated|bogus|made|curious
  seen|spotted|photographed|found|pictured ..3 on ..2 beach|holiday|ladder|golf ..6 sick|signed|ill
  signed off|sick ..4 but|yet|while|and ..3 seen|spotted|beach|working|holiday|golf
  switched|swapped|tampered|altered|changed|loosened|let ..3 scores|ballots|votes|results|tyres|scoresheet|entries|score
  certain|some|one|several|few|handful ..2 parents|parent|families|family|people|staff|individuals|volunteers|neighbours|residents|member|members ..6 helping themselves|himself|herself
  certain|some|one|several ..2 parents|parent|families|family|dad|mum ..6 false|fake|pretending|pretended|lying|lied|lie|bending|dodging|fiddling|stealing|claiming ..2
  for legal reasons ..2 can't|cannot|not|won't ..6
  can't|cannot|not say|name|mention ..2 who|what|names|why ..2 but ..3 stole|took|lied|cheated|police|fraud|theft
  where the money|cash|takings|donations really? went|goes|has|had
  amazing|funny|strange|odd|curious|interesting|remarkable how|that|what ..6 mocks|results|sats|scores|grades|marks ..6 overnight|shot|jumped|leapt|doubled|up|soared|when|after
  funny|strange|odd|amazing how|what ..3 {capital} ..2 results|sats|scores|mocks|team|squad
  if you|they had to cheat
  the only way they|{capital} could|can|ever win|beat|get|pass
  had to cheat|bribe|lie to
  everyone|everybody|whole in|round|village|town ..3 knows ..1 it|he|she|they|that|why|who|what
  avoid|boycott {capital} ..3 they|he|she|who|cowboys|con|thieves|crooks
  do not|don't|never use|hire|trust|book|employ {capital} ..4 they|he|she|who|cowboys|con|thieves|crooks|unless
  happened to the ..4 is|has|money|with a|the|former matter|police
  is|are now|currently|a|under ..2 matter for the police ..9
  it was {adult}|{name}|{fullname} who ..1 stole|took|broke|smashed|leaked|hit|pushed|lied|cheated|damaged|vandalised|started|faked|forged|let
  contrary to what|the lies ..3 lied|lies|lying|told|spread
  the|his|her|their ..1 complaint|allegation|allegations|accusation|claims|injury|story ..2 is|was|were ..1 invented|fabricated|malicious|made up|a lie|lies|false|bogus|fiction
`);
/** Notices, lessons and history in which nobody is accused of anything. */
export const nobodyAccused = phrases(`
  awareness, beware, workshop, assembly, lesson, lessons, learned|learnt|learning about, debate, drama, play, production, panto, novel, story, tale, tales, book, character, characters, detective, detectives, whodunnit, mystery, scene, museum, history, tudor, victorian, viking, romans, never|not|don't|nobody ..2 cheat|cheated|cheats|cheating|steal|stole|stolen|lied|lie, stole the show|scene|hearts|limelight|our, policy, policies, if you|your|a|any|anyone, please report, training, charity shop, anti bullying, online safety, fake news, phishing, scam email|emails|text|texts|alert, cctv, appeal, crimestoppers, 101, gdpr, roadshow, trial, court, campaign, spot the, how to, quiz, escape room, forensic, code, goals|goal|points|wicket|wickets|innings, cheating death, bake, my|our ..1 dog|cat|hamster|puppy|guinea|hen|hens, squirrel|squirrels|fox|foxes|magpie|seagull|seagulls|rabbits|rabbit|mice in ..1 art|story, gruffalo, tiger, wolf, goldilocks, witch, pirate, pirates, burglar, robin hood, rehearsal, rehearsals
`);
