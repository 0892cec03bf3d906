import { phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';
import './hated-groups.ts';

/** Groups told by place, home, looks or faith, and members in the singular. */
const outsider = phrases(`
  <hate-slur>
  traveller|travellers|gypsy|gypsies|gyppos|roma|romany|muslim|muslims|jew|jews|hindu|hindus|sikh|sikhs|catholics|immigrant|immigrants|migrant|migrants|refugee|refugees|asylum|foreigner|foreigners|foreign|illegals|somali|somalis|nigerian|nigerians|african|africans|asian|asians|indian|indians|pakistani|pakistanis|bangladeshi|chinese|arab|arabs|turks|kurds|albanian|albanians|romanian|romanians|pole|poles|polish|lithuanians|latvians|bulgarians|ukrainians|syrian|syrians|afghan|afghans|black|blacks|brown|irish|scousers|scouser|welsh|scots|scottish|french|germans|americans|geordies|brummies|northerners|southerners|gay|gays|lesbian|lesbians|trans|transgender|bisexual|queer|disabled|autistic|adhd|send|sen|eal|dyslexic|deaf|blind|wheelchair|wheelchairs|epileptic|dyslexics|fat|obese|ginger|gingers|homeless|unemployed|chavs|boomers|millennials|pensioners|halal|hijab|headscarf|headscarves|burka|burqa|niqab|turban|turbans|mosque|eid|ramadan|diwali|kosher|pronouns|rainbow|pride|newcomers|incomers
  special needs, special unit, special school, looked after, eastern european, eastern europeans, small boats, boat people, same sex, free school meals, pupil premium, single parent, single parents, single mum, single mums, single mother, single mothers, single dads, teenage mums, teen mums, young mums, foster kid, foster kids, foster child, foster children, foster family, care kids, kids in care, care system, council estate, council house, council houses, that estate, the estate, those flats, on benefits, older staff, older teachers, old teachers, old people, the elderly, over forties, over fifties, over 40s, over 50s, over 60s, bigger kids, larger kids, big girls, larger ladies, mental health, people of colour
  from liverpool|essex|bradford|africa|pakistan|india|poland|romania|abroad|overseas|somalia|syria|albania|luton|hull|wales|wigan|burnley|barrow
`);
/** What is hinted at them: that everybody knows, that they cost, that they are not like us. */
const hint = phrases(`
  what do|can|did ..1 expect
  what d'you|ya expect
  you|we|everyone all? know|knows what|how they're|they|that|those|these|it|travellers|gypsies|them|sort
  know what ..3 like|means|mean|follows|next
  know how ..3 are|gets|get|works
  say|said no more
  nuff|enough said
  check|count|hide|watch|guard|lock|bolt|chain your|the|up|yer ..2 purse|wallet|pockets|bikes|sheds|spoons|bags|tools|phone|phones|van|vans|doors|change|handbag|everything|up
  lock ..3 up
  surprise surprise, no surprise, no surprises there, colour me shocked, quelle surprise, guess which, guess who, wonder why, funny how, funny that, mysteriously, coincidence, strange that, no wonder, why is it always, always the same, they're all at it, all at it, all the same, come out of the womb, not being funny but, i'm not racist but, not racist but, not being racist, not sexist but, not homophobic but, not prejudiced but, no offence but, no offence to, call me old fashioned, old fashioned but, just saying, only saying what, saying what everyone, what everyone thinks, what everyone's thinking, somebody has to say it, can't say anything these days, can't say that anymore, cancel me, unpopular opinion, controversial but, bring trouble, brings trouble, nothing but trouble, always trouble, trouble with them, trouble follows, red flag, lower the tone, lowers the tone, lowering the tone, there goes the neighbourhood, go to the dogs, gone to the dogs, gone downhill since, standards drop, standards have dropped, house prices, proper british, proper english, proper families, proper family, their own kind, own kind, their sort, that sort, her sort, his sort, that type, their type, those types, that lot, them lot, her lot, his lot, you lot, normal ones, normal kids, normal children, normal people, normal families, normal parents, normal couple, normal couples, the normal, decent families, decent people, nice families, respectable, free house, free hotel, free hotels, free phones, free everything, with their iphones, with iphones, designer gear, brand new phones, taxpayer, tax payer, taxpayers, my tax, my taxes, our taxes, paid for by us, living off, lives off, off the state, handouts, hand outs, what's happened to this country, this country anymore, state of this country, don't recognise, slow down, hold everyone back, holds everyone back, hold us back, holding back, slow the, slows the, slowing the, drag us, drags us, dragging us, drag the, drags the, waste of time, waste of money, waste of a, waste of our, no soul, no souls, need not, don't mix, keep to themselves, stick together, behind closed doors, in my day, never did us any harm, we just got on, attention seeking, the latest fad, latest trend, so called, for attention, everyone's got, shoved down, rammed down, forced on, our kids shouldn't, why should we, why should our, why do we have to, why do our, have to pander, pandering, bending over backwards, bend over backwards, can do what they like, get away with, gets away with, above the law, special treatment, jump the queue, first in the queue, front of the queue, own the banks, own that, that own, own everything, own the media, run the media, behind it all, tight with, tight with money, good with numbers, good with money, good at maths obviously, good at sums, natural rhythm, worship cows, smell of, smells of, stink of, speak a word, word of english, can't pronounce, unpronounceable, stupid name, silly names, made up names, ridiculous name, breed like, bred like, breeding like, popping out, popping them out, can't be trusted, can't trust, cannot trust, wouldn't trust, never trust, don't trust, be let near, let near, near a primary, near children, near kids, near our, near my, not natural, isn't natural, against nature, wrong in the head, round here anymore, taken over, take over, taking over, everywhere you look, everywhere now, more of them, too many of, flooding in, swamped, overrun, outnumbered, crawling with, full of them, infest, ruin it, ruined it, ruined this, spoil it, spoils it, spoil the, make me uncomfortable, makes me uncomfortable, gives me the creeps, give me the creeps, makes my skin, turns my stomach, feel sorry for, poor things, bless them, can't help being, not their fault they're, simple, slow, backward
`);
const gendered = phrases(`
  girls|women|ladies|females|mums|boys|men|blokes|lads|males|dads|grandads|grannies|blondes
  a woman|man|girl|bloke|lady|mum
`);
const nature = phrases(`
  tend|tends ..1 to|not
  lack|lacks the|any|simply|natural|patience|strength|stamina|logic|head|brains|touch|ambition|warmth|instinct
  simply|just|naturally|generally|usually|obviously|clearly lack|lacks|can't|cannot|don't|aren't|better|prefer|suited|worse|weaker|stronger|cleverer|emotional|not
  better|best|more|ideally|well|naturally|not|ill suited to|for
  do|does|are|is best|better|worse in|at|with this|the|little|children|babies|nursery|work|maths|sums|machines|cars|young|these
  aren't|isn't|not|are|is|just|never ..1 wired|built|cut|technical|mechanical|mathematical|logical|academic|nurturing|maternal|natural|reliable|practical|leaders|leader|made|meant|strong ..1
  make|makes better|the best|poor|terrible|bad|rubbish|lousy|worse|natural heads|leaders|teachers|bosses|managers|nurses|carers|engineers|scientists|drivers|referees
  too|so|more emotional|hormonal|soft|delicate|sensitive|aggressive|rough|loud|catty|bitchy|weak|nurturing|fragile|moody
  hasn't|haven't|don't|doesn't|didn't got|have the patience|strength|brain|brains|stamina|head|instinct|gene
  belong|belongs in|at ..1 kitchen|home|sink|house|stove
  job|jobs|work|role|subject|sport|task ..1 is|are|for|best|left ..2 men|women|girls|boys|lads|ladies|blokes|man|woman
  leave ..3 to the men|lads|boys|blokes|women|girls|ladies|man
`);

/** A group with a hint at what everybody is supposed to know of it. */
export const hatePairs: readonly Pair[] = [{ cue: hint, other: outsider, within: 9 }];
/** A sex with what it is supposed to be made for. */
export const natures: readonly Pair[] = [{ cue: nature, other: gendered, within: 5 }];
/** What is said of `them` and of `the likes of them`, with the group left for the reader to fill in. */
export const ofOutsiders = phrases(`
  send|ship|sling|put|stick|chuck|kick|boot|deport|pack every|each|all|the|them|whole ..5 back|boat|plane|dinghy|home|rwanda|off|out
  hotel|hotels|hostel|flats|street|town|estate|school full|rammed|packed of|with them|illegals|foreigners|those
  never|don't|won't|doesn't|didn't belong|fit here|in|with ..4 boat|lot|they|them|us|country|go
  they'll|they|them|these|those ..2 never|don't|won't ..1 belong|integrate|assimilate|fit in|here|with
  get|got|gets|getting|step|climb|fresh|straight off the|a boat|boats|plane|dinghy|lorry
  like a|another|living|being in? ..1 foreign|different|third country|world ..2
  a foreign country now|these|round|in
  speak|hear|heard|spoken a|one word of english
  hardly|barely|not ..1 hear|find|see ..2 english ..2 voice|spoken|accent|face|speaker
  another headscarf|burka|turban|mosque|hijab
  her|his|their|them lot|sort|kind ..1 breed|steal|smell|always|are|never|get
  breed|breeding like ..2
  guess|wonder|know|course which|what lot|sort|kind ..4 parked|camped|moved|pitched|did|from
  parked|camped|pitched|moved ..1 up|in|on ..6 theft|thefts|missing|nicked|lock|rubbish|mess
  theft|thefts|burglary|burglaries|nicked|missing ..9 parked|camped|pitched|caravans|site
  rainbow|pride|pronoun|pronouns|gender|diversity|woke|inclusion|equality|lgbt|trans nonsense|rubbish|crap|bollocks|brigade|claptrap|tripe|malarkey|garbage|propaganda|madness|guff|drivel|mob|lobby|cult|agenda|lot|stuff
  walks|walk|talks|talk|minces|skips|throws|runs|dresses|dances like a fairy|girl|ponce|woman|puff|poof|sissy|princess|big ..2
  boy|lad|bloke|man|he|son ..4 wears|wearing|wore|in a ..1 dress|skirt|tutu|heels|makeup ..8 locking|sick|wrong|weird|confused|parents|ridiculous|shame|disgusting
  bit|bless|proper|obviously simple|slow|backward|special|touched ..2 like|that|as|all|if|one
  mental|depression|anxiety|adhd|autism|dyslexia|menopause|stress ..5 in my day|our
  in my day ..6 got|just|belt|cane|slap|naughty|thick|called
  naughty|lazy|badly kids|mums|parents|children|brought ..2 and|lazy|with|that's|is|end|nothing
  so called adhd|autism|autistic|dyslexia|anxiety|asylum|refugees|disability|disabled|gender|depression
  young|younger|youthful|energetic|fresh|pretty|attractive|slim ..2 woman|lady|ladies|girl|man|female|male|blood ..3 wanted|needed|preferred|for|required|best|only
  suit|suits|seeking|want|wanted|looking|need|ideally|prefer|preferably ..3 young|younger|youthful|mum|mumsy|motherly|attractive|pretty|bubbly ..1 lady|woman|girl|type|figure|female|man|blonde
  want|wanted|need|looking ..3 a mum|motherly|mumsy|granny|bloke type|man|woman
  over|above 30s|35s|40s|45s|50s|55s|60s|forties|fifties|sixties need|should|shouldn't|not|are|can't|won't|waste
  no one|body|body|over|applicants over 30|35|40|45|50|55|60|forty|fifty
  under 25|30|35|40|thirty|forty only|preferred|ideally|please|need
  ladies|girls|women ..6 tea|biscuits|kitchen|washing|cakes|flowers ..4 while|and|gents|men|lads|boys ..4 chairs|heavy|football|maths|engineering|furniture|tools|lifting|bar
  some|this jobs|job|sport|game|subject|work are|is ..2 for men|blokes|lads|boys|women|girls|ladies
`);
