import { phrases } from '../phrases.ts';
import './hated-groups.ts';

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
  <protected> always|all|just? get|gets|getting|got|given ..2 everything|handed|handouts|priority|free|special|away
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
  <protected> again|everywhere
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
  <protected> ..2 aren't|isn't ..1 fit|meant|cut|suited|built|capable|able|made|welcome|wanted|natural|real|normal|equal|human|like|people
  <protected> ..2 are|is not|never|hardly|barely ..1 fit|meant|cut|suited|built|capable|able|made|welcome|wanted|natural|real|normal|equal|human|like|people
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
