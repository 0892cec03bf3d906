import { group, phrases } from '../phrases.ts';
import { plainInsults, plainSlurs } from './coarse-words.ts';
import './insults.ts';

group(
  'protected',
  `boat people, small boats, mixed race, mixed race couples, mixed race kids, scousers, scouser, gingers, ginger people, dwarfs, midgets, midget, fat people, fat kids, obese people, the obese, wheelchair lot, people in wheelchairs, wheelchair user, foreign kids, foreign workers, foreign families, eal kids, eal pupils, eal families, eal, traveller, roma families, roma lot, roma kids, traveller lot, male nursery, male primary, male nursery worker, male teachers, male nurses, female teachers, female heads, female leaders, female referees, women drivers, house husbands, stay at home dads, childless women, career women, black fathers, black mums, black teachers, black people's, asian families, asian parents, asian kids, asian dads, indian parents, chinese kids, chinese parents, african parents, nigerian parents, muslim families, muslim parents, muslim kids, muslim boys, muslim girls, jewish families, jewish people, christian families, religious people, drag queens, drag queen, trans teachers, trans pupils, gay dads, gay parents, lesbian mums, same sex couples, same sex parents, gay marriage, bisexual people, asexuals, menopausal women, women over, old men, old women, old folk, old dears, disabled parents, disabled teachers, disabled staff, autistic adults, send kids, send pupils, sen pupils, slow kids, people with depression, people with anxiety, people with adhd, teenage parents, lone parents, unemployed, unemployed people, unemployed parents, jobless, homeless families, northerners, southerners, women, woman, females, female, girls, feminists, feminist, blokes, men, males, boys, mums, mothers, working mums, working mothers, single mums, single mum, single mothers, single parents, unmarried mothers, teenage mums, blacks, black, black people, black kids, black boys, black lads, black girls, black men, black women, black lives, black families, black pupils, brown people, coloureds, coloured people, coloured kids, people of colour, ethnic minorities, minorities, ethnics, africans, nigerians, somalis, somali, asians, asian, indians, pakistanis, pakistani, pakistani families, bangladeshis, bengalis, chinese, the chinese, japanese, koreans, arabs, turks, kurds, afghans, syrians, albanians, romanians, romanian, roma, bulgarians, poles, polish, polish families, lithuanians, latvians, ukrainians, russians, germans, the french, the irish, irish, the welsh, the scots, scousers, americans, europeans, eastern europeans, east europeans, immigrants, immigrant, migrants, migrant, illegals, illegal immigrants, asylum seekers, asylum seeker, refugees, refugee, foreigners, foreigner, foreign, muslims, muslim, islam, islamists, muslim women, muslim men, hindus, hindu, sikhs, sikh, jews, jew, jewish, the jews, zionists, christians, catholics, protestants, mormons, jehovahs witnesses, atheists, buddhists, gays, gay, gay people, gay men, gay couples, gay couple, gay teachers, homosexuals, homosexual, homos, lesbians, lesbian, bisexuals, bisexual, queers, lgbt, lgbtq, trans, trans people, trans women, trans men, trans kids, transgenders, transgender, transsexuals, transsexual, non binary, disabled, disabled people, the disabled, disabled kids, disabled lives, wheelchair users, the blind, the deaf, deaf people, blind people, autistic, autistic kids, autistic people, autistic children, adhd kids, sen kids, send kids, special needs kids, special needs, dyslexics, people with down's syndrome, mentally ill, mentally ill people, schizophrenics, epileptics, old people, older people, older teachers, older staff, the elderly, oaps, pensioners, boomers, boomer, over fifties, over 50s, over sixties, anyone over, young teachers, young staff, young people today, millennials, gen z, pregnant women, pregnant staff, pregnant, gypsies, gypsy, travellers, gypsy kids, traveller kids, traveller families, traveller children, tinkers, council estate kids, council estate families, council house kids, estate kids, estate families, benefit claimants, benefits claimants, people on benefits, families on benefits, parents on benefits, dole scroungers, poor people, poor kids, poor families, working class, working class kids, working class boys, the homeless, homeless people, ${plainSlurs.join(', ')}`,
);
group(
  'hate-slur',
  `${plainSlurs.join(', ')}, window licker, window lickers, half caste, half castes, carpet muncher, bum boy, bum boys, shirt lifter, shirt lifters, bacon fodder, sand monkey, porch monkey, jungle bunny, camel jockey, curry muncher, curry munchers, goat botherer, goat shagger, mental case`,
);
group(
  'hate-noun',
  `inbred, on the rob, on the make, on the scrounge, good for nothing, sub standard, second class, a waste, waste of a place, waste of a school place, dragging, feral, thieving, trouble makers, troublemakers, chancers, freeloaders, free loaders, liabilities, liability, a nuisance, a nightmare, not right, weird, disgusting, paedos, groomers, creepy, dodgy, suspicious, jobless, drunks, drunk, alcoholics, drug dealers, wife beaters, bone idle, soft, wet, hysterical, past their best, stuck in the past, out of touch, ${plainInsults.join(', ')}, filth, trash, dirt, garbage, rubbish, vermin, rats, cockroaches, parasites, leeches, maggots, pests, plague, disease, cancer, virus, infestation, animals, pigs, dogs, monkeys, apes, savages, beasts, subhuman, subhumans, sub human, inferior, lesser beings, mistake of nature, mistakes of nature, abomination, abominations, freaks, freak, perverts, deviants, predators, groomers, rapists, terrorists, murderers, criminals, thieves, liars, cheats, cheaters, fakers, scroungers, leeches, layabouts, degenerates, invaders, invasion, enemy, enemy within, scourge, burden, waste of space, waste of time, waste of money, waste of resources, dead weight, drain, threat, danger, menace, disgrace, curse, problem, joke, snowflakes, dinosaurs, divas, hysterical, drama queens, gold diggers, whores, sluts, slags, bitches, idiots, retards, psychos, lunatics, nutters, weirdos, unclean, backward people, worthless, attention seekers, nothing but trouble, trouble, disgusting, despicable, repulsive, revolting, vile, evil, filthy, dirty, sickening, repugnant, unnatural, wrong in the head, sick in the head, seriously fucked, mentally ill, mental, deluded, delusional, disordered, perverted, immoral, sinful, sin, stupid, dumb, dumbest, dumber, thick, thickest, unintelligent, lazy, laziest, work shy, ignorant, uncivilised, backward, primitive, barbaric, violent, aggressive, dangerous, untrustworthy, dishonest, devious, sly, greedy, tight, stingy, tight fisted, crooked, corrupt, smelly, stink, stinking, useless, hopeless, pathetic, weak, inferior to, hideous, ugly, cruel, crazy, insane, unstable, hormonal, moody, emotional, too emotional, bossy, irrational, bad drivers, terrible drivers, bad at maths, bad at science, not normal, not natural, against nature, against god, past it, over the hill, too slow, too old, set in their ways, clueless, up to no good, on the fiddle, on the take, on benefits, all the same, breeding like rabbits, everything wrong with, absolute worst, the worst, not human, not really human, less than human, not people, not welcome, worth nothing, absolutely nothing, shitty, shit, crap, scum, bastards, arseholes`,
);
group(
  'hate-do',
  `kill, murder, shoot, stab, hang, gas, drown, burn, torture, exterminate, eradicate, execute, slaughter, wipe out, deport, remove, attack, beat, beat up, punch, hurt, rape, lynch, cut, snap, end, bomb, strangle, get rid of, put an end to, make them pay, make suffer, ban, expel, sterilise, castrate, lock up, round up, slap, spit on, put down, kick out, throw out, chuck out, send back, send home`,
);
group(
  'hate-done',
  `killed, murdered, shot, stabbed, hanged, hung, gassed, drowned, burned, burnt, tortured, exterminated, eradicated, executed, slaughtered, wiped out, deported, removed, attacked, beaten, punched, raped, lynched, bombed, strangled, banned, expelled, sterilised, castrated, locked up, rounded up, put down, put in cages, kicked out, thrown out, chucked out, sent back, sent home, sent packing, shipped out, shipped off, shipped home, dumped, put on a boat, put on the first plane, segregated, sectioned, aborted, culled, shunned, sacked, fired, kept away, kept out, kept apart, barred, treated like dirt, put in a zoo, in special schools, in a zoo, in a home, in prison, in cages, in the kitchen, at home`,
);
group(
  'hate-feel',
  `hate, despise, detest, loathe, abhor, can't stand, cannot stand, can't bear, sick of, fed up of, fed up with, tired of, disgusted by, disgusted with, repulsed by, never trust, don't trust, can't trust, wouldn't trust, fear, down with, death to, fuck, fuck all, screw, ban, kick out, get rid of, keep out, deport, throw out, too many, swarms of, hordes of, floods of, infested with, overrun with, overrun by, full of, taken over by, invaded by, nothing worse than, ashamed of`,
);
group(
  'hate-job',
  `teach, teaching, lead, leading, manage, vote, work with, work, working, be headteachers, be heads, be in charge, be leaders, be in government, be allowed, do maths, do science, do physics, do engineering, drive, park, parallel park, cope, cope with, be trusted, handle, handle stress, control themselves, control their kids, control, behave, integrate, learn english, speak english, speak the language, think straight, think logically, multitask, use a computer, use technology, keep up, raise kids, raise a child, bring up children, adopt, marry, get married, have kids, breed, reproduce, be near children, be near kids, be around children, be around kids, be around, be changing nappies, change nappies, look after babies, look after children, run a school, take a joke, keep time, count, spell, be parents, be teachers, compete, be in sport, be in our changing rooms, use the ladies, use our toilets, be in mainstream, be in a mainstream, be in our school, be in schools, be in classrooms, be in the classroom, be here, live here, come here, exist, wear, do the job, hack it, take the pressure, throw, kick a ball, play football, referee, be referees, commentate`,
);

/** Hatred of a group, or something ill said of all its members. */
export const hatred = phrases(`
  <protected> ..2 are|is|being|be|was|were|as ..4 <hate-noun>
  <protected> ..3 just|all|so|always|really|completely|absolute ..2 <hate-noun>
  <protected> like you|them|her|him|that|this ..4 <hate-noun>|deserve|make|should
  <hate-feel> ..4 <protected>
  <hate-noun> <protected>
  only <protected> are|can|could ..3 <hate-noun>
  typical ..2 <protected>
  typical|behaviour|nature of ..2 <protected>
  in|it's <protected> nature
  <protected> ..2 should|need|needs|ought|must|can|deserve ..3 <hate-done>
  <protected> ..2 should|need|needs|ought|must|deserve|deserves|can ..3 die|suffer|go|leave|starve|rot|apologise|get out|burn
  <protected> ..3 belong|belongs ..2 kitchen|zoo|cage|cages|home|prison|bars|special|own|landfill|gutter|streets
  <protected> ..2 breed|breeding|stealing|steal|invading|invade|infesting|flooding|ruining|ruin|destroying|destroy|taking|take|polluting|sponging|scrounging ..3
  <protected> ..2 make|makes|fill|fills me|us ..2 sick|vomit|angry|ill|uncomfortable|ashamed|with
  <protected> ..2 get|gets|getting|got|given ..2 everything|handed|handouts|priority|free|special|away
  <protected> ..4 more|just|naturally|by|always|inherently|genetically ..1 aggressive|violent|lazy|thick|emotional|stupid|inferior|weaker|slower|criminal|nature
  <protected> ..2 all ..1 cheat|lie|steal|smell|stink|look|sound|think|scrounge|hate|want|get|live|drink|fight
  <protected> smell|stink|reek
  <protected> ..3 control|controls|run|runs|own|owns the|our ..1 banks|bank|media|news|world|government|country|money
  <protected> in this|our|my ..2 country|place|town|school|society|government|area ..6 <hate-noun>
  <protected> ..2 and their ..1 funny|stupid|weird|backward|silly|ridiculous|filthy
  <protected> ..2 worship ..6
  <protected> ..4 want|wants|trying|try to take over|force|impose|convert|groom|indoctrinate|replace
  <protected> ..3 are|is what's|everything|half|the ..1 wrong|problem
  pitched|camped|parked|turned|moved up|in|on ..8 lock ..3 your|the|up
  <protected> ..8 lock up|your
  i|we|i'd|i'll|we'll|you|somebody|someone|just|let's|lets|to|gonna|going|please|should|could|would ..3 <hate-do> ..4 <protected>
  if ..3 <protected> ..2 had ..3 cut|killed|gassed|throats
  why ..2 hire|employ|appoint|promote|give ..6 pregnant|disabled|woman|women|older
  difference between a|dead ..4 <protected>
  dead|good|only ..3 <protected> ..2 is ..1 dead
  if i ..4 <protected> ..4 kill
  end|taking|wipe|snap|cut|slit ..3 <protected> ..2 life|lives|throats|throat|neck|necks
  murdering|killing|raping|shooting|stabbing|torturing|beating ..4 <protected> ..3 should|is|decriminalised|legal|fun|fine|okay
  allowing|letting|let ..3 <protected> ..8 ruin|destroy|damage|near|mistake
  get rid of ..2 <protected>
  death to|for ..2 <protected>
  <protected> ..4 is|are ..1 a|an|the ..2 cancer|plague|disease|threat|danger|burden|scourge|mistake|disgrace|drain|problem|joke|curse|sin|abomination|death|virus
  execution|death|extermination ..6 <protected>
  dumbass|moron|idiot|arsehole|bastard|bitch ..2 was|is a ..1 <protected>
  disgusted|sickened|repulsed|appalled by ..4 <protected>
  how many <protected> does|do it take
  what do you call|get ..4 <protected>
  <protected> walk|walks|walked into a bar
  why did the <protected> cross
  you <protected> make|lot|people|all|keep|are|disgust|should
  bloody|fucking|stupid|dirty|filthy|smelly|greedy|lazy|thick|silly|thieving|scrounging|sodding <protected>
  <protected> driver|drivers|logic|behaviour
  them|those|these <protected> ..2 again|at it|everywhere|have pitched|taking
  <protected> mafia|brigade|lobby|agenda|ideology|nonsense|rubbish|madness|cult|mob
  <protected> ..3 get|go|fuck ..1 fuck|hell|off|themselves|home
  <plain-insult> ..1 was|is|were|are ..1 <protected>
  why ..2 <protected> ..2 get|getting|jump|given ..1 all|everything|priority|first|free|special|the
  why ..2 <protected> allowed
  just|nothing|another|common|typical|bunch ..3 bitch|slut|whore|bitches|sluts|whores|queer|queers
  <protected> at|on the ..3 lock|again|ruin
  <protected> jump|jumping|jumps|cheat|cheating|abuse|abusing|milk|milking|playing|play|fiddle|fiddling|nick|nicking ..3 queue|queues|every|system|card|benefits|everything|rules
  <protected> ..4 put|putting|living|staying up? in ..2 hotel|hotels|star|mansions
  <protected> ..3 is|are ..2 sick|wrong|disgusting|unnatural|weird|not|rank|grim|mental|ridiculous|sinful
  <protected> wearing|wear|kissing|marrying|adopting|getting ..4 is|are ..1 sick|wrong|disgusting|unnatural|weird|grim|rank|joke
  <protected> ..3 everywhere|again ..2
  dragging|drag|bring|bringing|holding|ruining|clogging ..4 down|back|up|results
  <protected> ..4 dragging|bringing|holding|ruining|clogging ..3 down|back|results|up|standards
  too many ..2 <protected>
  <protected> ..4 alright for some
  <protected> tossing|hunting|bashing|baiting
  half|most|all of? the|these|our? ..1 <protected> ..2 can't|don't|never
  typical bloody|fucking|of|for ..1 <protected>
`);
/** Keeping a group out, or denying it a right or a skill: here a no belongs to it. */
export const exclusion = phrases(`
  <protected> ..2 can't|cannot|won't|don't|never|shouldn't ..3 <hate-job>
  <protected> ..2 should|must|ought|need|deserve|could|would|can ..1 not|never ..3 <hate-job>
  <protected> ..3 shouldn't|should|must ..1 not? never? be ..2 allowed|let|permitted|given|trusted
  <protected> ..2 aren't|are|is|isn't not? ..1 fit|meant|cut|suited|built|capable|able|made|welcome|wanted|natural|real|normal|equal|human|like|people
  <protected> ..3 don't|doesn't|do|does not? ..2 belong|contribute|care|integrate|respect|pay|work|want|count|value
  <protected> never|don't ..2 turn|bother|amount|wash|queue|tip|tell|shut|pay|work
  <protected> ..6 never ..1 amount to
  <protected> lives aren't|are|have|have no ..2 worth|worthless|nothing|value ..2 shit|nothing|less|anything|anyway
  keep|get|kick|throw|chuck|send|ban|deport|remove ..4 <protected> ..2 out|away|back|home|from|off
  won't|wouldn't|don't|never|not|refuse|rather ..4 hire|employ|appoint|promote|interview|date|marry|trust|teach|sit|rent|serve|live ..4 <protected>
  rather ..2 die|have|eat ..6 <protected>
  no|nor <protected> please|thanks|here|allowed|wanted|apply|likely|need|no
  no <protected> no
  no <protected> ..1 can|should|will|deserves ..1 ever
  <protected> need not apply
  <protected> ..2 worthless|aren't worth
  <protected> ..4 no value|rights|place|business|right|use|future
  no ..1 respect|rights|place|space|room|compassion|sympathy|love|time|value|excuse ..6 for|to ..3 <protected>
  rights ..3 not|never apply to <protected>
  without <protected> ..3
  better|world|happier|safer|off ..2 without ..2 <protected>
  nothing but ..3 <protected>
  <protected> lives are? aren't|worthless|meaningless
  <protected> ..1 lives have no
  i|my|me|full|nothing|with|so ..6 contempt|disdain|scorn|hatred|rage|disgust ..1 for|of|at ..4 <protected>
  no respect|time|compassion|sympathy|pity ..4 for ..3 <protected>
  <protected> ..2 aren't|isn't|not|never just? ..1 wired|built|cut|made|suited|good|interested|clever|bright|strong|tough|safe|natural|right|reliable|hygienic
  i'd|i|we|we'd|would|wouldn't|won't|don't never|not|let|want|like|trust|allow|leave|have ..3 <protected> ..3 teach|near|my|our|round|around|looking|running|in|moving|living
  <protected> ..3 licence|licences|vote|benefits|kids|children|rights|places ..3 taken off|away|removed
  <protected> ..3 should ..3 taken off|away
  <protected> ..4 but can't|won't|don't|never
  <protected> don't|can't|won't ..1 mix|work|last|fit|stick|get|do|understand|listen|know|parent|discipline|take|have
  <protected> never ..2 send|pay|work|learn|bother|turn|come|do|show|say|stop|help|support
  <protected> ..2 have|got no ..1 souls|soul|manners|morals|respect|brains|sense|shame|right|discipline|interest
  never met|known|seen|heard|come ..2 <protected> ..2 who|that|without ..1 wasn't|isn't|didn't|doesn't|could|can|can't
  <protected> ..2 good at|for ..6 not much|nothing|else
  <protected> ..2 are|is ..1 good ..1 at|for sport|sports|dancing|music|maths|cooking|cleaning|one|nothing
  wouldn't|won't|don't|can't trust ..2 one ..2
`);
/** Slurs, which need no sentence around them. */
export const slur = phrases('<hate-slur>');
/** Remarks that need no group named: they are known by themselves. */
export const remark = phrases(`
  send|ship|deport|chuck|boot|kick them|em|him|her|you|these|those|the ..2 all|lot|back|home
  sent back|home ..1 where they
  should|needs|need ..2 be ..1 sent|shipped|deported back|home|where|out|the
  put on|in a|the|first ..1 boat|plane|dinghy back|home
  go|get|went|crawl back to your|where|africa|pakistan|india|poland|romania|china|somalia|syria|afghanistan|iran|iraq|nigeria|europe|israel|bongo ..1 own|you|country|they|he|she?
  go back home|to where you|they|he|she
  deport|round the lot|them|all
  come over here ..6
  coming over here ..2 taking|stealing|take
  taking|take|took|stealing our jobs|houses|women
  can't|don't|won't speak|learn english ..3 go|get|leave|why|then
  learn|speak english|proper ..2 or|then|you|if
  this is england|britain speak
  english only
  with that|his|her|their accent
  can't understand a word ..6 accent|english
  only two|2 genders|sexes
  two genders
  man|men|bloke|blokes|lad in a|his dress|dresses|frock
  bloke|man|boy ..2 wants|identifies|thinks ..2 he's|as|to ..1 a|be ..1 woman|girl
  is not a real? woman|man
  trans|gender|lgbt|woke|pride ..1 agenda|ideology|nonsense|madness|rubbish|cult|mob|crap|bollocks|garbage ..6
  gender is|confused|identity ..2 mental|nonsense|rubbish|made
  identify as a cat|an attack|attack|helicopter|potato|teapot
  what's next ..2 identify
  adam and eve not
  homosexuality|gay|lesbian is|are ..2 a? ..1 sin|wrong|unnatural|disease|choice|abomination|disgusting|illness
  turned|turning|make|making ..2 gay
  that's|thats|that|it's|its|how|was ..1 so gay
  so gay
  don't be so gay|a girl|such
  throws|throw|runs|run|cries|cry|drives|hits|fights|kicks like a girl|woman|puff|fairy|nancy
  like a ..1 bunch|load of ..1 girls|women|fairies|nancies
  women|woman driver|drivers at|say|again|in|honestly|eh
  typical woman|man|female|male|blonde
  belong|belongs in the kitchen
  get back in|to the kitchen
  make me a sandwich
  asking for it ..4 wearing|dressed|skirt
  dressed|skirt ..6 asking for it
  time of the month
  on her period|blob
  just biology
  menopausal ..1 cow|old|women|woman|witch|bat|hag
  diversity|token|box|quota|positive hire|woman|black|asian|gay|ticking|tick|discrimination|appointment
  only got ..6 because|cos|cause|coz ..1 she's|he's|she|he|they're|they|of ..2 black|asian|gay|female|woman|women|disabled|brown|muslim|trans|foreign|pregnant|lesbian|indian|skirt|legs|slur|old|young|ethnic
  only got|hired|promoted|employed|appointed ..8 <hate-slur>
  hired|employed|promoted|appointed|shortlisted ..4 because ..2 black|asian|gay|female|disabled|brown|muslim|trans|a woman
  go|going|goes|gone|swan|be off ..4 have|having|maternity|babies|baby|pregnant
  get|gets|getting|be|fall|falls pregnant ..2 the|again|straight|minute|as
  she'll|she|they'll|they ..1 only ..1 go|get|be off|pregnant|up ..3
  pregnant ..8 off|leave|useless|unreliable|inconvenient|waste|again|cover
  baby brain ..4
  women|woman ..1 of|over|under|around ..1 thirty|forty|fifty|childbearing
  childbearing age
  anyone|anybody|teachers|staff|people|everyone over|past|above {number}|thirty|forty|fifty|sixty|retirement is|are|should|shouldn't|can't|past|needs|just|who
  too old|young ..1 to|for ..2 teach|teaching|job|this|learn|lead|be|understand|do|the
  should ..2 be ..1 put out to grass|pasture
  past her|his|their|your|its sell
  old|older people|folk|staff|teachers|dinosaurs ..3 can't|just|should|won't|need ..3 learn|retire|keep|cope|go|understand|computers|make
  dead wood ..6
  ok|okay boomer
  got|has|have a? husband|hubby to|who|that pay|pays|support|supports|keep|provide
  doesn't|don't|didn't need ..2 promotion|job|money|pay|salary ..4 husband|married
  married women|woman ..4 don't|shouldn't|doesn't|need|can't
  holocaust|slavery|colonialism|genocide ..2 is|was|never|didn't|wasn't|has|been ..2 hoax|exaggerated|happened|happen|lie|lies|myth|overblown|made|bad|good|invented
  racism|sexism|homophobia|islamophobia|patriarchy ..1 doesn't|isn't|is|does|don't ..2 exist|real|myth|made|dead|invented
  reverse racism
  white lives matter ..2
  whites|white ..1 people|kids|boys|men are ..2 minority|oppressed|replaced|superior|victims
  autism|adhd|dyslexia|anxiety|depression|ptsd|dyspraxia|tourettes ..2 is|isn't|wasn't|doesn't|didn't|are ..5 excuse|real|exist|thing|bad|parenting|naughty|made|myth|fashionable|attention|fad|trendy|lazy|label|rubbish|nonsense|bollocks
  everyone's|everybody's|everyone|everybody ..1 got|has|a|is adhd|autism|autistic|label|anxiety these|nowadays|now
  just|needs|need a ..1 good? smack|slap|hiding|discipline ..4 adhd|autism|autistic
  adhd|autistic|sen|send|asd ..4 needs|need|deserve ..4 smack|slap|hiding|belt|clip
  mental patient|institution|asylum
  bit|so|proper|acting|totally special needs|autistic|spaz|retarded|mong|ocd
  are you|he|she|they deaf or|blind|stupid
  faking|faker|fakers|pretend|pretending|scrounging|fiddling ..6 disability|disabled|pip|blue|benefits|benefit
  blue badge ..6 walk|fine|nothing|faker|fakers|faking|lazy
  disabled parking|badge|toilet|spaces|bay|bays ..8 walk|lazy|fakers|nothing|perfectly
  cripple|crips|vegetable|window licker|lickers
  no blacks no|or
  there ..4 all? right|had|rule|rules ..4 no blacks|irish|dogs
  chinky|paki|indian|chinkies ..1 tonight|shop|shops|takeaway's
  corner shop ..1 paki
  all|they all look|looks the same
  from|off ..1 that|the ..1 council? estate|estates ..2 don't|won't|never|are|all|can't|bother|need|what
  don't bother with ..5 from|estate|families|parents|that
  parents|families|kids|people from|off|on ..1 that|the|those|council|rough ..1 estate|estates|flats|side ..6 never|don't|can't|bother|feral|thick|scum|useless|hopeless|waste|all|trouble
  common as muck
  rammed|full|overrun|crawling|infested|heaving with|of ..1 chavs|pikeys|gypsies|immigrants|foreigners|scroungers|benefits|travellers|muslims|asians|pakis
  benefits|benefit|dole|welfare|handout ..1 scum|scrounger|scroungers|cheats|street|mums|queen|queens|class|spongers|leeches|lot
  on the dole|benefits|social ..6 lazy|scroungers|fags|telly|tv|flat|sky|breed|breeding|kids|work|bother
  popping|pop|having out? ..2 kids ..4 benefits|council|flat|dole
  breed|breeding like rabbits|rats|flies
  gyppos|pikeys|gypsies|gypos|travellers ..4 steal|nick|rob|thieving|lock|trouble|back|mess|filth|dirty|scum|rubbish|pitched
  burka|burqa|hijab|niqab|turban|headscarf|letterbox|letterboxes ..6 ban|banned|ridiculous|letterbox|letterboxes|oppressive|shouldn't|take|postbox|ninja|tea
  look|looks|looking like ..2 letterboxes|letterbox|terrorist|ninja
  probably|must|bet ..3 a|be ..1 terrorist
  paddy|taff|jock|taffy|mick ..2 thick|drunk|stupid|potato
  sharia law
  creeping|stealth islamification|sharia
  great replacement
  our own ..1 first|people
  britain|england for|is the british|english|full
  full up|no room ..4 immigrants|refugees|migrants
  ruining|ruined this|our country|town ..4
  let kids be kids ..6 trans|gay|pride|rainbow|drag
  shoved|rammed|forced|ram down our|their|kids|kids'|children's ..1 throats|throat
  man up ..3 princess|snowflake|girl|stop
  boys will be boys
  women's work, woman's work, man's job, man's work, real men don't|do, not a job for a? ..1 woman|man|girl|lady
  job|work|role|position|subject|place ..2 for|to|needs ..2 a? bloke|man|men|boys|lads|blokes|white
  give ..3 job to a? ..1 bloke|man|proper|white|british|english|younger
  women|woman|girls|men|blokes|gays|muslims|blacks ..1 too emotional|hormonal|weak|soft|sensitive|thick|stupid|dim|delicate|aggressive|loud
  jewed|gypped|gypsied|welshed
  tight|mean|greedy as|like a jew|scot|scotsman|yorkshireman
  drunk|thick|violent as|like a|an irishman|paddy|pikey|gypsy
  dindu|nuffin
  black on black
  monkey noises|chants at|back
  they|you people|lot|all ..1 ..1 never? don't|should|smell|are|need ..2 integrate|wash|scroungers|benefits|backwards
  jamaican|african|indian|caribbean|gypsy|spanish time ..2
  stick to your|their own kind|sort|race|colour
  our|british|english country|rules|way|culture|values ..2 our|or rules|leave|go
  live by|respect our|the rules|laws|ways|values|culture ..3 or ..2 go|leave|home
  go home ..2 or
  refuse|refusing|won't|not|never to? ..1 call|calling|use|using|say|play ..2 him|her|them|it|he|she|their|his|preferred ..2 she|he|they|pronouns|her|him|woman|girl
  pronouns|pronoun|gender ..2 rubbish|nonsense|crap|bollocks|malarkey|business|brigade|stuff
  he|she|it he|she|it types|thing|whatever|brigade
  he's a man end|full
  a man is a man, a woman is a woman, man is a man, woman is a woman
  can|could tell ..2 she's|he's|they're ..1 lesbian|gay|trans|foreign|jewish|dyke|a
  bats|batting for the other
  limp wristed, on the spectrum lol, bit on the spectrum, window licking, fruit and nut case, raving poof, backs to the wall, ladies who lunch brigade, bra burners, bra burner, feminazi, feminazis, femi nazi, rug munchers, gender bender, chicks with, oriental looking, half caste, coloured people, coloured lad, coloured girl, coloured woman, coloured man, coloured kid, coloured kids, full of eastern europeans, like downtown kabul, like little pakistan, like bombay in here, no go area, no go areas, ghetto kids, third world, chav town, chavvy parents, chavvy mums, council house chic, council estate scum, great unwashed, gyppo, thieving gypsies, dirty gypsies
  maternity|paternity leave ..2 holiday|jolly|skive|doss|jolly|year|break|excuse
  maternity ..3 holiday|jolly|skive|doss|paid by
  ramadan|eid|diwali|hijab|prayer|halal|hanukkah|passover|vaisakhi|fasting|burqa|turban|kirpan|church|mosque ..6 ridiculous|moaning|nonsense|waste|rubbish|stupid|funny|weird|silly|pathetic|joke|excuse|rammed|shoved|skive|backward
  ridiculous|stupid|backward|barbaric|silly religion|faith|belief|beliefs|religions
  religion is|are|of ..2 cancer|poison|peace lol|plague|evil|joke
  mental health|depression|anxiety|stress|adhd|menopause|dyslexia ..3 made up|excuse|isn't|fad|fashionable|nonsense|myth|attention|rubbish|lol
  made up excuse|illness|condition|disorder
  can't|cannot find|get|see a ..2 english|british|white ..2 face|person|family|name
  not a white|english face
  only white|english|british ..3 left|in|on
  minority in ..2 own country|town|school|city
  boys|girls|men|women are|is|being ..1 naturally|genetically|biologically|just ..1 better|worse|cleverer|smarter|weaker|stronger|bad|good|rubbish
  is|are|was|that|this ..1 a? ..1 girls'|girl's|girly|girlie|poofy|poofs|sissy|puffy sport|game|colour|subject|thing|drink
  crying|cry|acting|act|playing|play|running|run like a? little? girl|girls|woman|women|poof|fairy
  grow a pair
  probably|must|bet ..2 on her period|hormonal|time of
  gone|going|off ..2 senile|doolally
  senile old
  because she's|he's|they're a|an? ..1 woman|female|black|asian|muslim|gay|old|foreign|pregnant|polish|indian|jewish|disabled|immigrant
  tick|ticked|ticks|ticking|box the|a|ticking diversity|ticking|exercise|box|boxes ..3 hire|appointment|hired|got|promoted|head|woke
  pc|woke|dei|edi brigade|gone|nonsense|rubbish|crap|bollocks|mob|hire|madness ..1 mad?
  fat ..1 people|kids|teachers|parents|women ..3 should|disgusting|lazy|need|eat|shouldn't
`);
/** Said of a group named in the sentence before. */
export const ofThem = phrases(`
  they|them|their|these|those ..6 <hate-noun>
  i|we ..2 <hate-feel> ..2 them|their|every|each
  i'm|we're|i'll|we'll|we|let's|i|should|just|gonna|simply ..4 <hate-do> ..2 them|every|all
  make|making them ..1 suffer|pay
  they|them ..3 deserve|deserves|should ..2 die|suffer|go|killed|deported|<hate-done>
  nothing|none worse|good|different ..3 your|their kind
  thieves|scum|vermin|criminals|scroungers|animals|liars|rapists|terrorists|parasites ..1 the|every ..2 lot|one|last
  every|each ..1 one of them
  the lot of them
`);
/** A group alone, for what is said in the sentence after it. */
export const someGroup = phrases('<protected>');
/** Speech for a group, against hatred, about its history, or what somebody else said. */
export const counter = phrases(`
  racist|racism|sexist|sexism|homophobic|homophobia|transphobic|transphobia|islamophobia|antisemitism|antisemitic|ableist|ableism|misogyny|misogynist|misogynistic|bigot|bigots|bigoted|bigotry|prejudice|prejudiced|discrimination|discriminate|discriminatory|stereotype|stereotypes|stereotyping|dehumanising|hateful|intolerance|xenophobic|xenophobia|ignorance|unacceptable|myth|myths|offensive|stigma|oppression|inequality|equality|harassment
  saying|says|said|say|calling|call|called|calls|telling|tells|told|writing|wrote|claim|claims|claimed|claiming|argued|arguing|believes|believed|thinks|thought|tweeted|shouted|yelled|screamed|heard|post|posts|posting|messages|comments|language|word|words|phrase|term|threatening|threaten ..4 that|about|like|them|me|her|him|us|my|her|people|someone|somebody|a|an|all|girls|women|she's|i'm|i|we|you|women's|disabled|black|gay|muslims|immigrants|trans|jews
  he|she|they|someone|somebody|who|people said|says|say|think|thinks|thought|told|believe|believes|believed
  shows|says how|what|a ..2 you|he|she|lot|horrible|bigoted|small|misguided
  never|don't|didn't|not i? ..1 said|say|saying|mean|meant|think|believe|claiming|suggesting
  history|historical|victorian|victorians|nazi|nazis|hitler|auschwitz|holocaust|apartheid|slavery|slave|civil rights|suffragette|suffragettes|suffrage|segregation|windrush|remembrance|memorial|museum|novel|play|film|book|documentary|lesson|lessons|assembly|curriculum|workshop|resources|training|month|week|charity|awareness|campaign|report|research|study|statistics|poem|author
  we|must|will|should|i|let's|schools|do not|never|no ..3 tolerate|accept|allow|stand|let ..4
  victims|victim|survivors|survivor|treated|persecuted|persecution|persecute|enslaved|oppressed|marginalised|underrepresented
  against|for the rights|women|girls|disabled|people
  rights of|for
  face|faces|faced|facing|suffer|suffers|suffered|experience|experienced ..3 hate|abuse|racism|barriers|discrimination|prejudice|violence|poverty|challenges|attacks
  stop|end|tackle|challenge|fight|fighting|ending|challenging|report|reporting|banned ..2 violence|racism|abuse|hate|hatred|calling|saying|telling|attacks|bullying
  no <protected> deserves|deserve
  no one|nobody should|deserves
  nothing wrong with
  obvious|open|such|the|this|your ..1 contempt|hatred|hate|scorn|disdain ..6
  has|have to stop
  call|calling|called out
  no contempt|hatred|hate|ill|particular
  there is|there's no
  glad people|that
  not at all, very opposite, the opposite of, never amount to anything they said
  not|never|n't|hardly ..2 all|at all|inferior|stupid|problem|burden|weak|ignorant|the
  very opposite of|opposite of
  welcomed|welcoming|proud|celebrate|celebrating|celebration|supporting|helping|protect|protecting|admire|admired|honour|honoured|respect|respected|inspiring|inspire|smile|encourage|encouraged|inclusion|accessible|solidarity|allies|thankfully|condemn|condemned
  i'm|i am|we're|we are|as ..1 a|an|proud|both|all|us? ..2 <protected>
  my|our ..2 gay|lesbian|trans|disabled|black|muslim|autistic|deaf|blind|queer ..1 son|daughter|brother|sister|friend|husband|wife|mum|dad|partner|friends|community|family|families
  us <protected>
  if only|i wish|reclaim|reclaimed|reclaiming|liberation
  hurts|sad|heartbreaking|disheartening|shocking|horrible to see|hear|read
  can't|cannot ..1 seriously believe
`);
/** Slur-like words in their harmless sense. */
export const homonym = phrases(`
  faggots ..4 peas|gravy|mash|butcher|delicious|dinner|tea|cooked|mr|brain's|eat|ate|meatball|meatballs|sauce|dish
  faggot ..6 meatball|dish|firewood|sticks
  meatball|meatballs|butcher|butchers|cooked|eat|ate|bought ..6 faggot|faggots
  dyke|dykes ..4 road|lane|flood|flooding|sea|wall|walls|embankment|embankments|bank|offa's|walk|van
  offa's|devil's|van dyke|dykes
  tinker|tinkering ..1 with|bell|around|about|taylor|tailor
  tailor soldier, tinker bell, tinkerbell
  tinker tailor
  knacker|knackered|knackers yard|out
  fag|fags butt|end|break|ash|packet|lighter|cigarette
  chink of ..1 light|in
  chink in ..2 armour
  chinks of|in
  queer feeling|sort|turn|goings|street|theory|studies|history|eye|people|community|rights|liberation|cinema|artists|voices|pupils|students|as
  rather|quite|bit|feeling|felt|seemed ..2 queer
  spastic ..1 hemiplegia|diplegia|quadriplegia|cerebral|muscles|colon|paraplegia
  fire|flame retardant|retarded
  fender|road|gender|elbow|mind bender|benders
  coon|cleo maine|hound|laine
  spic and span
  yid army
  golliwog|wog ..4 history|museum
  paddy field|fields|power|mcguinness
  mongol empire|empires|invasion|invasions|horde|hordes|emperor
  smoked|smoking|smokes|smoke|packet|puff|quick|pack|rolled|cadge|bum|lit|cigarettes ..3 fag|fags
  fag|fags in|on her|his|their|hand|mouth
  dyke by|near|wall|collapsed|is
  new|on|along the? dyke
`);
