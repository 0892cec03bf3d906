import { phrases } from '../phrases.ts';
import './hated-groups.ts';

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
