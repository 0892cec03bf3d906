import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'curt-said',
  'said, told, stated, explained, mentioned, announced, answered, replied, written, posted, emailed, repeated, covered, been through, clarified, pointed out, made clear, gone over',
);
group(
  'curt-paper',
  'letter, letters, newsletter, newsletters, email, emails, website, post, text, policy, handbook, calendar, bulletin, message, messages, instructions, information, question, sign, signs, form, diary, small print, caption, poster, flyer, notice, original post, dates',
);
group(
  'curt-moan',
  'moan, moaning, moans, moaned, whinge, whinging, whingeing, whining, whine, grumble, grumbling, complain, complaining, bleat, bleating, carp, carping, kick off, kicking off, mither, mithering, nag, nagging, pester, pestering, crying about, getting worked up, making a fuss, bickering, nitpicking, tagging us, messaging us, ringing us, asking, being so dramatic, being silly, being ridiculous, being so sensitive',
);
group(
  'curt-some',
  'some people, some parents, some of you, certain parents, certain people, a few of you, you lot, you people, parents these days, some families, certain families, a handful of you, half of you, most of you, those of you',
);
group(
  'curt-pet',
  `hun, hunni, hunny, babe, babes, chick, sweetheart, sweetie, sweetpea, darling, darlin, love, lovely, lovey, pet, duck, mate, matey, pal, hon, honey, doll, petal, flower, princess, bro, bruv, dude, fella, sunshine, my dear, dear, missus, chuck, hen, my lover, treacle, cupcake, boss man, fam, sis, girl, gorgeous, sugar, blossom, poppet, big man, buddy, bud, bestie`,
);

group(
  'curt-event',
  'meeting, trip, disco, fair, fayre, fete, concert, play, show, party, sale, club, sports day, parents evening, open evening, nativity, workshop, clinic, photos, photographer, match, fixture, assembly, interview, interviews, thing, do, event, prom, results, reports',
);

/** Answers that put the reader down: impatient, sarcastic, weary, or showing the door. */
export const curt = phrases(`
  as|like i|we|i've|we've ..2 already ..1 <curt-said>
  as already <curt-said>, as previously <curt-said>, as i <curt-said>, as clearly <curt-said>, as has been <curt-said>
  we|i|we've|i've have? already ..1 <curt-said> ..6 this|you|that|it|twice|times
  for the ..1 last|umpteenth|hundredth|millionth|thousandth|third|fourth|fifth|tenth|final time
  for the last time of asking, how many times, i|we won't|shan't|will ..1 say|repeat ..2 again, i'm|we're|i|we not going to repeat|keep|explain, not repeating myself|ourselves, once again for those|the, louder for the|those, for those who can't|cannot|don't|didn't|won't|couldn't ..1 listen|read|bother, for those ..2 not|clearly listening|paying, do i|we need|have to spell, draw you a picture
  if you|people|parents|anyone|everyone ..1 actually|bothered|bother|properly ..3 read|check|checked|look|listen|listened|listening|opened|bothered
  if you'd|youd|you ..3 bothered|read ..1 <curt-paper>|to|it
  if you had|did read, if you read ..2 <curt-paper> you'd|you|youd, if you can't be bothered|read, can't you|people|parents read, cannot read, clearly can't|cannot|didn't|haven't|don't|hasn't, you clearly, you obviously, obviously you, obviously you|some|not, learn to read, learn to tell the time, learn to count, try reading the|your|it|what|things, have you ..1 tried walking|reading|listening|looking|asking|thinking|parenting|googling, did you even, did you not|actually|bother ..2 read|check|look|think|listen, do you ever|not|even ..2 read|think|check|listen, why don't you ..1 read, use your ..1 brain|brains|loaf, use your ..1 common sense, do you need glasses, common sense isn't|is not|would|people|please, it's common sense, a bit of common sense, is common sense dead
  read the|your|our ..2 <curt-paper> and|before ..3 think|try|you|asking|stop|moan|complain|get|complaining|moaning|commenting|posting
  please read things, read things before, read before you ..1 ask|moan|comment|post, google it, google is your friend, google exists, let me google that, rtfm, tl dr
  stop|quit|enough|cease|pack in|with ..1 the|all|your? ..1 <curt-moan>
  <curt-some> ..2 can't|cannot|couldn't|need|clearly|obviously|really|seem|have|don't|won't|haven't|just|would|will|should|still|must|never ..5 read|listen|nothing|life|moan|moaning|complain|bother|bothered|manners|selfish|grasp|behave|control|excuses|pathetic|yourselves|ashamed|whinge|excuse
  <curt-some> are ..3 selfish|lazy|rude|entitled|ridiculous|unbelievable|impossible|clueless|hopeless|pathetic|never|always|too
  nothing|something better to do, get a grip, get a life, get over it|yourself|yourselves, get with the programme, time to grow up, need to grow up, needs to grow up, just grow up, grow up people, grow up please, grow up and, wind your neck, calm down love|people|everyone|dear|sweetheart|please|mate|pal|hun|folks|parents|mum|dad|and|it's|it|you|will, calm yourself, calm yourselves, just calm down, calm your, chill out people|love|mate|it's|folks, take a chill, relax it's, cheer up love, keep your hair on, don't get your knickers, knickers in a twist, lighten up, wake up people, wake up and smell, pipe down, shut up, zip it, jog on, sling your hook, cry about it, cry me a river, cry more, boo hoo, boohoo, diddums, aww diddums, poor you, poor little you, my heart bleeds, world's smallest violin, tiny violin, first world problems, storm in a teacup, mountain out of, drama queen, drama keyboard warrior, keyboard warriors, karens, just deal with it, so deal with it, and deal with it, you'll have to deal with it, suck it up, tough luck, tough titty, tough cookies, hard cheese, life isn't fair, suit yourself, suit yourselves, believe what you like, think what you like, say what you like, whatever you say, yeah yeah, oh dear what a shame, yawn, here we go again, same old same old, same old moans, give it a rest, give us a break, change the record, broken record, not this again, bore off, who cares, who asked, nobody asked, no one asked, no one cares, nobody cares, we don't care, don't care, couldn't care less, could not care less, couldn't give a, don't give a, not fussed what, not interested in your, spare us, spare me, talk to the hand, talk to someone who
  not|isn't|isnt|ain't|hardly our|my ..1 problem|fault|job|business|concern|responsibility|issue|worry
  if you'd|you|people|parents|folk had? ..1 filled|read|told|listened|paid|replied|returned|checked|bothered|remembered|asked|looked|booked ..9 wouldn't|you'd|would
  shift yourself|yourselves, move yourselves, please keep up, do keep up, keep up people, sorry not sorry, don't like it, never cease to amaze, you know who you are, think again if, nothing better to do than, stop|quit badgering|hounding|bothering|harassing|bombarding|chasing|spamming ..2 us|the|office|staff|teachers|me, badgering|hounding|bombarding the|our office|staff|teachers, lazy|selfish|rude entitled, entitled and, all|this this? ..2 was explained in, we explained ..1 this|it, pack a sandwich, another wet playtime
  named and shamed, name and shame, you have been warned, you've been warned, consider yourselves warned, final warning to, no point asking|ringing|complaining|moaning|emailing, couldn't give two|a|one, could not give two|a, don't give two|a|one, for heaven's|goodness|goodness'|pity's|crying sake|out, for crying out, pull ..1 finger|fingers out, chill {name}, chill out {name}, calm down {name}, get your act together, sort it out people, sort yourselves, get a move on people, shape up, buck your ideas, have to be thick|stupid|blind|daft|dim|dense|mad, got to be joking|kidding, is anyone even listening|reading, do we look like, facebook mums|mum|dads|parents ..4 think|say|moan|whinge|gossip, gate mafia, school gate gossip, playground mafia, no sympathy, don't say you weren't told, wasn't born yesterday, weren't born yesterday, pull the other one, what planet, get off your ..1 phone|phones|backside|high|backsides, it isn't|is not hard
  there's always one, theres always one, i'm|we're|i|we am|are? not your ..1 pa|secretary|mum|mother|maid|slave|slaves|servant|servants|babysitter|babysitters|friend|taxi, no more ..1 questions|emails|calls|messages|complaints|moaning|excuses ..9, getting|becoming|is|are ..1 boring|tedious|tiresome|old now|tired, bored of ..1 hearing|answering|your|these|this, ashamed of yourself|yourselves|themselves, should be ashamed, ought to be ashamed, miserable lot|bunch|so|gits, ungrateful, you ungrateful, read|check|open your ..1 emails|letters|messages|texts|newsletters|diaries people|folks|everyone|parents|please!, you must be off, are you having a laugh, having a laugh if, you must be joking, in your dreams, dream on, get real, get ..1 backsides|backside|bums|bum|butts|butt|behinds down|in|to|over|up, your problem not, that's a you problem, sounds like a you, not my circus, that's your problem|issue|fault|job, thats your problem|issue|fault|job, is your problem not, your own fault|problem|silly, serves you right, what did you expect, you should have thought, should have thought of that, told you so, we did tell you, we did warn you, don't say we didn't|blame, don't blame us|me|the, don't come crying|moaning|to, you had your chance, you snooze
  not|isn't|isnt ..2 that|really|exactly hard|difficult|complicated|tricky, isn't rocket science, not rocket science, it's hardly rocket, it's simple really, it's really not|very, how hard can|is, how difficult can|is, couldn't be clearer|simpler, could not be clearer|simpler, can't make it any, couldn't make it any, do|did you honestly|seriously, do you ..1 realise we|how|that|this, you do realise, you do know we|that|this, do people honestly|seriously, what part of, which part of, half a brain, brain cell|cells, a child could, too much to ask, too difficult for, too hard for ..1 some|you|people|parents
  find|choose|pick|try ..2 another|different|somewhere school|else|nursery, another school|else then, send|take ..3 child|children|kids|them|him|her ..1 elsewhere|somewhere, there are other schools, there's the door, door is that, you know where the door, if you don't like ..3 leave|go|tough|door|elsewhere|don't|you|find|lump, like it or lump|not, no one is forcing, nobody's forcing|forced, don't bother ..1 coming|asking|ringing|complaining|turning|replying|emailing, do not bother coming|asking|ringing, don't even think, do your job as, try parenting, lazy parenting, lazy parents, bad parenting, do some parenting, call yourself, call yourselves, not a babysitting|taxi|creche|hotel|cafe|free, not babysitters, not your servants|slaves|personal|babysitter|secretary|taxi, isn't a babysitting|taxi|creche|hotel|cafe, we're not psychic|mind|miracle|magicians, we are not psychic|mind|miracle|magicians, mind readers
  we|i won't|wouldn't|don't|aren't|cannot|can't|not ..2 waste|wasting ..2 breath|time, waste of ..2 time|breath talking|arguing|you, can't be bothered, cannot be bothered, couldn't be bothered, can't be arsed, sick of|and ..3 hearing|telling|your|you|people|tired|parents|these|this|all|excuses|repeating|moaning|complaints, fed up of|with ..3 hearing|telling|your|you|people|parents|these|all|excuses|repeating|moaning|complaints, tired of ..3 hearing|telling|your|people|parents|excuses|repeating|moaning, we have better|more important things, we've better|got better, busy people you know
  how original, groundbreaking, how very|thoughtful|kind of you to notice, wow a|an|another ..1 complaint|moan|criticism|rant|whinge, oh look another, oh great another, oh good another, another day another ..1 complaint|moan|whinge|moaner, another complaint|moan|whinge, congratulations you, well done you|genius|sherlock|einstein, no shit, no kidding, thank you captain|sherlock|einstein, thanks captain|sherlock|einstein, give yourself a|that, want a medal, slow clap, bravo to the, shock horror, surprise surprise, thanks for nothing, thanks a bunch, thanks for that insight|gem|pearl, eye roll, rolling our eyes, bless your heart, must be nice, clever clogs, smarty pants, know it all, know it alls, so called experts, facebook lawyers|lawyer|experts|warriors|warrior, playground gossips, gossips, curtain twitchers, busybodies, busybody, jobsworth, troublemakers, trouble makers, stirrers, moaners, whingers, moaning minnies, time wasters, perfect parents, perfect people
  move on ..2 dear|love|people, not discussing|discuss this with you, end of story, end of discussion, full stop end, because we say|said, because i say|said, rules are rules, no excuses, no ifs, take it or leave|it, non negotiable so, i rest my case, case closed, nuff said, enough said
`);
/** Words of a lover or a mate, said to the reader. */
export const overFamiliar = phrases(`
  it|that|this|done|sorted|xx hun|hunni|babe|babes|chick|gorgeous|darling|matey|treacle|pal|sweetheart|petal|sweetie|doll|bestie
  thanks|thank|hi|hiya|hey|heya|hello|sorry|ok|okay|listen|look|yes|yep|yeah|no|nope|aww|awww|aw|cheers|morning|evening|afternoon|night|bless|course|worries|problem|ta|right|alright|understand|know|go|easy|worry|down|up|bye|soon|welcome|please|there|now|oh ..1 <curt-pet>
  you guys rock|smashed|rule|lol|slay, hey|hi|yo guys, u guys, alright you lot, you lot, wassup, whassup, sup guys, yo everyone, oi oi, ey up chuck, laters, toodles, mwah, love ya, love you loads, big kiss, kisses, kissy, snogs, ladies and germs, peeps, folks lol, girlies, lads and lasses lol, hey girl, you go girl, yass queen, queens, queen energy, mum crew, mama bears, yummy mummies, yummy mummy, milf, dilf, hot dads, fit dads, silver fox, eye candy, sexy, hotties, hottie, phwoar, phwoarr
`);
/** Kind words and things that only look like a pet name. */
export const notFamiliar = phrases(`
  love to|the|from|and|our|reading|it|your|this|that|seeing|hearing|you|books|is|island|actually|languages, lovely to|day|time|weather|afternoon|morning|evening|work|to|that|comments|photos|message|words|of|people|children|pupils|school|year|families|community|event, pet day|food|blessing|rescue|shop|show|therapy|assisted|owners|insurance, duck pond|race|ducklings|eggs|egg|girl's, flower arranging|arrangements|bed|beds|show|pots|festival|shop, mate's, hen house|eggs, dear parents|parent|families|all|mr|mrs|ms|miss|dr|carers|governors|sir|madam|friends|colleagues|zoo|diary, girl power|guides|guiding|group, girls, sugar free|paper|reduced, sunshine today|this|and|on|for, honey bees|bee|made|from, chick|chicks hatched|hatching, bud, princess anne|royal|of|and, gorgeous weather|sunshine|day|food|flowers|views, buddy bench|system|scheme|reading, flower girl, doll's, dolls, love from
`);
/** Wording that leaves people out or puts the sexes in their place. */
export const excluding = phrases(`
  man up, grow a pair, grow some balls, be a man about, real men, real man, man's job, mans job, women's work, womens work, woman's work, man's work, like a girl, like a big girl, girl's blouse, girls blouse, big girls don't, boys don't cry, boys will be boys, don't be such a girl, stop being such a girl, pink jobs, blue jobs, man flu, the little woman, pretty little faces, easy on the eye, weaker sex, fairer sex, the fair sex, ladylike, unladylike, women drivers, woman driver, housewives, housewife, old maid, spinster, battle axe, battleaxe
  fathers|dads|men ..1 wanted|needed|required ..3 lifting|heavy|lift|carry|tools|diy|build|move|bbq|barbecue
  mothers|mums|ladies ..1 wanted|needed|required|for ..4 tea|cake|cakes|baking|sewing|urn|washing|cleaning
  normal|proper|ordinary child|family|parent|kid|household, every child with two, two parent families only, a mum and a dad|daddy
  strong|strapping|big|burly|beefy|handsome ..1 dads|dad|men|lads|blokes|fellas|chaps|males ..2 to|needed|wanted|please|lift|carry|move|for|with
  mums|ladies|mummies ..1 we|can|please|bring|needed|get|start|your ..5 cakes|cake|baking|bake|washing|sewing|tea|cleaning|wash|sew|flowers
  dads|men|lads|blokes|fellas ..1 we|can|please|bring|needed|get|your|to ..5 lift|lifting|carry|carrying|move|moving|muscle|muscles|heavy|tools|diy|barbecue|bbq|shed|digging
  need|want|wanted ..2 mums|ladies|mummies|dads|men|lads|blokes ..2 to ..1 bake|sew|wash|serve|iron|lift|carry|move|build|dig
  normal|proper|decent|respectable families|parents|children|kids|people
  special needs kids|lot|ones|brigade, the send|sen kids|lot|brigade, the disabled, the handicapped, poor families, poor kids, broken homes, broken home, real english, proper english families|names|kids, foreigners, non whites, coloured people|children|kids|families, coloureds, half caste, gypsies, gypos, the gays, lifestyle choice, tell|ask|get mummy|mum to ..1 bake|sew|cook|wash|iron
`);
/** When and where left open. */
export const vague = phrases(`
  <curt-event> ..6 sometime|anytime|soonish|thereabouts
  sometime|anytime|whenever ..1 next|this|in|around|soon|after|before|during|between|later ..2 week|month|term|half|year|summer|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|lunch|christmas|easter|weekend
  some time ..1 next|this|in|around|after|before|during|later ..2 week|month|term|half|year|summer|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|weekend
  will|we'll|be|it'll|they'll ..6 at some point|stage
  back|home|ends|finish|finishes|start|starts|leave|leaves|return ..3 whenever
  lunch|break|teatime|noon|midday|three|two|four|five|six|seven ish
  next|this week|month|term some time|sometime
  <curt-event> ..3 will probably|possibly|maybe|perhaps|hopefully be, we'll see
  at some point|stage ..1 next|this|in|around|soon|after|before|during|later ..2 week|month|term|half|year|summer|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|morning|afternoon|tomorrow|week|january|february|march|april|may|june|july|august|september|october|november|december or|and ..1 maybe|perhaps|possibly|poss|even
  maybe|perhaps|possibly|poss ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun
  might|could be ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun
  <curt-event> ..4 probably|maybe|perhaps|possibly|poss ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|week|term|month
  3ish, 2ish, 1ish, 4ish, 5ish, 6ish, 7ish, 8ish, 9ish, 10ish, 11ish, half threeish, ish o'clock, or thereabouts, or something like that, whatever time, some day next|soon, one day next week|month|term, one evening next week|month, one morning next week|month, one afternoon next week|month, in a week or two, a couple of weeks or so, in a few weeks or
  we're|i'm|we|still are? not sure which|what|when|where|if, no idea when|what|where|which, who knows when|where, haven't decided when|where|yet, date unknown, watch this space for dates|a
  date|dates|time|times|venue|day|when|where ..3 tbc|tba|tbd, dates|date|times|time to be confirmed|announced, exact date, tbc, tba, tbd
  usual|normal|same place|spot|time ..1 and|at|same|usual ..1 time|place|spot, at the place we, place we said, time we said, where we said, when we said, you know where to|it|we, you know the drill, you know what to bring, bring stuff, bring things, bring bits, bring the things, bring the stuff, thing is on, thing's on, do is on, the thing is on, whatsit, thingy, thingummy, thingymajig
  <curt-event> ..1 thing|thingy|wotsit is|was|will|has|on|happening
  know when we know, when we know more, probably|possibly|maybe depends|depending|depend on
  money|form|forms|slips|payment|payments|reply|deposit|deposits ..4 asap|pronto|ish|soonish
  trip|disco|fair|meeting|concert|party ..1 soon
`);
/** A date, a weekday with its number or a clock time: then what is open is only a part. */
export const dated = phrases(`
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
  {number}|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st of? january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
  take|taking|spend|spending|find|have|having|give|giving|need ..3 time|moment|minute
`);

/** As a whole answer: sent back to a paper, without a please. */
export const curtInReply = phrases(`
  read|check|reread ..1 the|your|our ..2 <curt-paper>
  it's|its|it is? in|on the|your|our ..2 <curt-paper>
  look on|in|at the|our ..2 <curt-paper>
  see|try|use the|our ..1 <curt-paper>
  you've|you have? been told
  rubbish, nonsense, nope, whatever, tough
  not my|our department|job|problem
  ask your child, ask someone else, ask somebody else
`);
