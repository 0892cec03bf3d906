const words = (source: string): readonly string[] => source.trim().split(/\s+/);

/** Words that people hide behind stars, in the order in which a hidden word is guessed. */
export const swearwords = words(`
  fuck shit cunt bitch bastard wanker twat prick dick arse tosser fucking fucker fucked fucks fuckers fuckwit fuckwits
  motherfucker motherfuckers shits shite shitty shithead shitheads shitbag shitbags shitshow bullshit cunts bitches
  bastards wank wankers wanking twats pricks dicks dickhead dickheads arses arsehole arseholes asshole assholes
  arsewipe bollocks bollox piss pissed pissing slag slags slut sluts whore whores crap knob knobs knobhead knobheads
  bellend bellends tossers tosspot pussy cock cocks tits nonce nonces paedo paedos bugger sod ass
`);

/** What can be said of nobody but a person, and never kindly. */
export const plainInsults = words(`
  idiot idiots moron morons cretin cretins imbecile imbeciles twat twats wanker wankers prick pricks dickhead dickheads
  arsehole arseholes asshole assholes bellend bellends knobhead knobheads knobber knobend tosser tossers tosspot tosspots
  scum scumbag scumbags slag slags slut sluts whore whores cunt cunts bastard bastards fucker fuckers fuckwit fuckwits
  fuckface motherfucker motherfuckers shithead shitheads shitbag shitbags shithouse shitstain dickwad dickweed arsehat
  thicko thickos dimwit dimwits halfwit halfwits nitwit nitwits dullard dullards dunce dunces simpleton simpletons
  numpty numpties plonker plonkers pillock pillocks wazzock wazzocks gobshite gobshites minger mingers munter munters
  prat prats git gits berk berks twit twits twerp twerps nincompoop numbskull numskull knucklehead dunderhead
  bonehead blockhead airhead airheads bimbo bimbos arsewipe arsewipes douchebag douchebags douche jackass dipshit dipstick
  dumbass dumbasses pondlife lowlife lowlifes scrote scrotes skank skanks trollop hussy toerag toerags scally chav chavs
  pikey pikeys pleb plebs oik oiks fatso lardarse lardass sleazebag slimeball perv pervs pervert perverts nonce nonces
  paedo paedos pedo pedos nutjob nutjobs backstabber backstabbers arselicker bullshitter wankstain cockwomble
  twatwaffle shitgibbon bawbag roaster walloper nobhead nobheads wetwipe gimp gimps retard retards spastic spaz mong
  divvy divvies gormless brainless spineless gutless waster wasters scrounger scroungers sponger spongers layabout
  layabouts cowbag witchbag gasbag jobsworth jobsworths cretinous shitbags tossbag tosspots knobjockey eejit eejits
  gowl bampot bampots numptie galoot ballbag dafty wrongun wronguns melter arsebiscuit pisstaker pisshead pissheads
`);

/** Insults that are something else as well: a tool, an animal, a pudding. They count in the frame of an insult only. */
export const doubleInsults = words(`
  wally wallies tool tools div divs spanner spanners plank planks doofus doughnut donut melt melts fanny fannies muppet
  muppets tart tarts slapper slappers scrubber bint ned neds creep creeps freak freaks psycho psychos nutter nutters loony
  loonies lunatic lunatics weirdo weirdos loser losers crybaby snowflake snowflakes harpy shrew battleaxe hag hags crone
  windbag busybody rat rats snake snakes pig pigs cow cows bitch bitches dick dicks knob knobs cock weasel worm toad
  leech leeches parasite parasites cockroach cockroaches vermin filth trash garbage rubbish troll trolls witch dragon
  dinosaur donkey clown clowns fool fools bully bullies liar liars coward cowards fraud frauds crook crooks thug thugs
  monster monsters cheat cheats failure failures disgrace joke snob snobs tramp mug melon cabbage turnip
  potato nugget wretch wimp wuss sissy rottweiler trout goat ape gorilla whale heifer hippo
  jerk lump hooligan hooligans yob yobs lout louts savage savages brat brats ogre gargoyle slob slobs 
  sheep sod sods bugger buggers swine ghoul tyrant dictator narcissist sociopath psychopath bigot hypocrite
  hypocrites charlatan parasite slug maggot maggots dumbo dummy wastrel degenerate
  degenerates animal animals shambles skiver skivers shirker shirkers dosser dossers ninny drip twonk twonks
  wetlettuce numbnuts thickie thickies cretins meathead fathead bighead gobby minx hitler karen scab scabs
`);

/** Slurs for groups of people, except those that are also surnames, dishes or places. */
export const plainSlurs = words(`
  nigger niggers nigga niggas wog wogs coon coons darkie darkies sambo paki pakis chink chinks chinky gook gooks
  nignog golliwog spic spics wetback wetbacks raghead ragheads towelhead towelheads sandnigger muzzie muzzies muzzi muzzy
  kike kikes yid yids pikey pikeys gyppo gyppos gippo gippos tinker tinkers knacker fag fags faggot faggots poof poofs
  poofter poofters batty battyboy bender benders dyke dykes lezzer lezzers lezza lesbo lesbos tranny trannies shemale
  shemales heshe ladyboy ladyboys retard retards retarded spastic spastics spaz spakka mong mongs mongol cripple
  cripples flid rapefugee rapefugees jihadi jihadis wop wops polack polacks halfcaste bombaclart
`);

/** Whom slurs and hatred are aimed at, and what is said of them: hidden by spaces and digits as slurs are. */
export const hatredWords = words(`
  women woman female females girls gay gays lesbian lesbians trans transgender muslim muslims islam immigrant immigrants
  refugee refugees disabled black blacks jew jews jewish asian asians foreigner foreigners hate hates kill killed murder
  stab shoot rape death cancer threat worthless disgusting useless stupid pathetic disgrace ugly filth trash vile parasites
  cockroaches rats pigs animals ignorant despise loathe detest hang execute cocaine weed cannabis ketamine nudes porn
  you your are kids die cow queer queers liar liars coward cowards witch stupid thick clown clowns useless rubbish lazy joke toxic pathetic evil
  horrible disgusting worst terrible bully bullies really never please nobody absolute totally complete
`);
