import { group, phrases } from '../phrases.ts';
import './employer.ts';
import './off-topic.ts';
import './people-words.ts';
import './politics.ts';

group(
  'side-party',
  '<pol-party>, labour, reform, the greens, the conservatives, the liberals, our candidate, our councillor, the candidate, the councillor, the mp',
);
/** Taking sides in a school's polite voice: delight at a result, a nudge before the poll, a rally announced. */
export const politeSide = phrases(`
  delighted|pleased|relieved|thrilled|overjoyed|heartened|dismayed|saddened|disappointed|devastated ..4 <side-party> ..3 held|hold|won|win|wins|gained|took|lost|lose|kept|in|victory|seat|swept|elected
  <side-party> ..2 held|won|wins|gained|took|swept ..5 good|great|sad|bad|dark|proud ..1 day|night|news
  councillor|cllr {capital} ..3 our full|support|backing|vote
  {capital} ..2 has our|my|the full|wholehearted|complete? support|backing|vote
  remember who ..3 stood|fought|voted|cut|closed|saved|backed|supported|promised|broke
  ask|asking|email|write|tell ..3 mp|councillor|councillors|candidate|candidates ..1 why|how ..1 he|she|they|the ..2 voted|backed|supported|could|dares|abstained|wants|cut
  we|i|you ..1 know which|what candidate|candidates|party|side
  green|red|blue|yellow|orange|turquoise|purple rosette
  <pol-loose-party> ..1 leaflet|leaflets|poster|posters|flyer|flyers|rosette|placard|placards|banner|window|hustings|rally|fundraiser|barbecue|stall ..6 reception|office|gate|take|collect|spare|available|hand|handing|window|display|join|meet|come|school|saturday
  reform's|labour's|tories|greens leaflet|leaflets|flyer|flyers
  at|to|join|join|us|for the? <pol-loose-party> rally|march|conference|stall|bus|battle
  school|academy|staff|governors|families|college|we backs|back|supports|support|behind|endorses|endorse|with <pol-politician>|<pol-party>|nigel|keir|kemi|ed davey|reform|labour
  backs|back|backing|support|supports nigel|keir|kemi|jeremy|boris|rishi|zack
  march|marching|rally|rallying|demonstrate|demonstrating|protest|protesting|vigil ..5 demand|demanding|against|outside|stop|for ..4 ceasefire|government|minister|ministers|cuts|council|israel|palestine|gaza|budget|town hall|parliament|downing|war|trump|academisation
  roll on the ..1 election|next|general, bring on the ..1 election|next
  another|yet|typical <pol-party>|labour|reform ..2 minister|mp|councillor|promise|u turn|lie|government|cut|candidate
  time for ..2 change ..4 <pol-contest>|thursday|government|council
  hope|trust|sure ..2 voters|families|parents|you|residents ..2 remember|note|notice|reflect|vote|punish|reward|recall
  voters ..2 take|takes note
  tried|try|trying something|someone new|different ..3 <pol-contest>|polls|ballot
  choke on
  more|fewer <pol-loose-party> mps|councillors
  it's|its|is time ..1 this|the government|council|minister|prime|chancellor ..2 went|listened|resigned|woke|goes|go
  this|the government|chancellor|council|minister|ministers ..2 has|have ..2 failed|betrayed|abandoned|broken|robbed|forgotten|turned ..1 its? ..1 our|children|schools|families|promise|back|us
  shame on ..3 government|minister|ministers|council|chancellor|mp|mps|those who arm
  sign|signing ..1 the|this|our ..1 petition ..4 against|stop|oppose|overturn ..4 government's|government|council's|labour's|minister's|tax|cuts|vat|closure|bill
  stand|standing ..1 with|by ..1 the? ..1 strikers|strike|picket|pickets|palestine|israel|gaza|union
  free palestine, from the river, stand with israel|palestine|gaza, make britain great, take back control, stop the boats, refugees welcome here, tories out, starmer out, enough is enough ..3 government|ministers
`);

/** What staff do, sell and want in their own time, told by the school's page. */
export const staffLeisure = phrases(`
  signing off ..4 weekend|night|wine|red|gin|beer|pub|glass
  feet up, large glass, glass of red, glass of something, i'm going home to, off home to
  {adult}|<staff> ..1 caravan|cottage|villa|apartment|timeshare|camper|campervan|motorhome|boat|puppies|kittens ..8 free|available|rent|hire|let|sale|week|night|august|july|easter
  caravan|cottage|villa|apartment|campervan|motorhome ..2 at|in|near ..6 week|night|available|free|sleeps|rent|hire
  cat|dog|bitch|rabbit has|have had ..1 six|five|four|seven|three|eight|kittens|puppies
  wants|wanting|want|after ..1 a|rescue kitten|puppy|kittens|puppies
  by|of trade|day ..6 by night
  {name}|{adult}|<staff> ..4 having|has|had|having|recovering|due ..2 hip|knee|hysterectomy|vasectomy|cataract|cataracts|teeth|gallbladder|tonsils|boob|facelift ..2 done|out|replaced|op|operation|job|surgery|removed
  glued to ..1 <offtopic-show>, no spoilers, spoiler alert ..4 <offtopic-show>, who else ..3 <offtopic-show>|<offtopic-celebrity>, team ..2 <offtopic-show>
  an episode behind, episodes behind, series two|three|four of, box set
  tribute night|band|act|gig ..6 exchange|pub|club|arms|inn|friday|saturday|hall|doors|door
  it's going|gonna to? be a belter, be a belter, cracking night out|in
  forward|forwarding|share|send|copy this|it ..2 to ..2 five|ten|twenty|all|every|other|{number} ..2 mums|friends|contacts|people|parents|teachers|groups
  earn as you, earn while you, free serum, be your own boss, side hustle, my downline, join my team, work from home opportunity, mates rates
  our own ..1 {adult} ..6 sells|makes|selling|discount|code|shop|etsy|stall
`);
/** School talk in which the same words are in order. */
export const leisureAtSchool = phrases(`
  puzzle|reading|book club|author, {year} wrote|learned|visited|stayed|performed, residential, pta|ptfa, fundraiser|raised|raising|charity|hospice, school hall, pupils|children|class ..3 performed|watched|sang|visited|wrote|looking, incubator, chicks, concert, production|nativity|rehearsal, get well soon, guide dogs
`);

/** Staff of a named school who speak as one. */
export const oneVoice = phrases(`
  speak|speaks|speaking with|as one voice|body
  as a school|staff|department|academy|team|trust|college|governing we|we've|we're|we'd|we'll|we have
  here at ..4 our|the ..2 view|opinion|position|stance|belief|feeling is|has
  here at ..4 we|we're|we've ..3 <sfs-opine>
  staff|teachers|governors|colleagues ..1 are|is|stand|stands right|all|fully|firmly|foursquare|solidly|united behind|with|against|beside
  our|the governors|trust|head|slt are|is ..1 right behind us|me|it
  we ..1 will not|never|no be ..1 teaching|setting|entering|running|following|taking ..5 and|at|in our|{capital} ..1 staff|school|academy|governors
`);

/** More ways of hiding who speaks, or of borrowing somebody's voice. */
export const hidesVoice = phrases(`
  rather|prefer|better not say|tell|reveal|disclose|mention ..1 which|who ..3
  not|won't|can't|never saying|say|telling|tell|revealing who|which ..1 of us
  take it|this from ..1 somebody|someone|one|a|an ..1 on|in|who|insider
  somebody|someone|person|voice|source|mole|friend ..1 on|from|in the ..1 inside|know
  no names, name and role withheld, guess which|who ..2 of|teacher|staff|governor
  speaking as ..1 a|an|just ..1 mum|dad|parent|neighbour|grandparent|resident here|not ..6
  pretending to be|not, not logged in as, forgot to switch, posting as a|an|just parent|mum|dad|member
  staff|school|work account shh|shhh|sshh|oops|lol, shh don't|dont|say|tell
  isn't|is not|not really ..1 him|her|she's|he's|they|but ..6 would|would've|said|say|agree
  would|she'd|he'd|they'd say ..1 the same, in ..2 absence i|we ..3 as|for her|him|the head, signed|signing ..1 as|for ..3 head|headteacher|principal without|while|whilst
  unofficial|unauthorised|unauthorized ..2 updates|account|page|feed|news|{capital}
  updates|news|gossip ..2 unofficial|unauthorised
`);
