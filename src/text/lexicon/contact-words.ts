import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'chat-app',
  "snap, snapchat, snap chat, sc, insta, instagram, ig, gram, finsta, tiktok, tik tok, discord, xbox, psn, playstation, ps5, nintendo, roblox, fortnite, minecraft, gamertag, gamer tag, gamertag's, whatsapp, whats app, wa, telegram, signal, kik, facebook, fb, messenger, twitter, threads, bereal, be real, twitch, steam, skype, facetime, wechat, viber, vinted, strava, onlyfans, tinder, hinge, bumble, insta's, snap's, ig's, insta is",
);

/** The published contact of a school, a service, a shop. */
export const publicContact = phrases(`
  office|reception|switchboard|helpline|hotline|council|police|surgery|library|charity|childline|samaritans|bookings|enquiries|nspcc|nhs|venue|theatre|restaurant|cafe|salon|dealer|council's|box
  school|academy|nursery|college office|on|number|line|phone|reception|mobile|direct
  call|ring|contact|phone|email|text the ..1 school|academy|office|reception|nursery|team|shop|centre|club|church
  phone|ring|call|contact us
  doctor|doctors|doctor's|dentist|vet|vets|vet's|hospital|gp|hotel|shop|taxi|taxis|garage|pharmacy|clinic|optician|hairdresser|hairdressers|takeaway|chippy|pub|mechanic|plumber|electrician|builder|gardener|company|firm|business
  box office, our number, our team
`);
/** Booking and selling, where a number is meant to be public. */
export const publicOffer = phrases(`
  for sale, selling, sell, ono, collection only, collect from, pick up from, buyer, swap ..2 for, gig, ticket, tickets, party hire, quote, quotes, window cleaner, plumber, room to rent, flat to let, to rent, spare room, gumtree, marketplace, freecycle, free to collector, stolen, reward
  lost|missing|found ..2 dog|cat|puppy|kitten|tortoise|rabbit|parrot|budgie|keys|phone|wallet|purse|ring|bike
`);
/** The writer says that the contact is the writer's own. */
export const ownCue = phrases(`
  my|our ..2 number|num|mobile|mob|phone|cell|email|e mail|whatsapp|address|home|house|flat|landline|inbox|line|gmail|hotmail|email's|mobile's|number's
  text|call|ring|whatsapp|message|msg|email|phone|dm|reach|contact|get|ping|buzz|bell|txt|facetime|drop|shout|catch|find me
  give|gimme me a ring|call|shout|bell|buzz|text
  ring|call|text|phone us
  me on|at|via
  mine is, mine's, here's my, new number, new mobile, new phone, new sim, private email, personal email, personal number, on my, it's my, my personal, save this one, same number, mobile's, number's, at home, dm or email, drop me a line, my dms
  i'm|im on|at
`);
/** Somebody's home. */
export const homeCue = phrases(`
  mine, bring a bottle, housewarming, house warming, keys under, new house, new home, new flat, new place, trick or treat|treating
  come|pop|drop|swing|nip|call round|over|by|in|to|and
  i|we|she|he|they live|lived|moved|moving|living
  i|we|she|he|they|who lives
  i'm|we're|i've|we've|they've|he's|she's|they're moving|moved|at|living|in
  moved to|into
  my|our|his|her|their|theirs ..2 house|home|flat|address|place|garden|door|bungalow|cottage|street
  at|to|round|near|party|from mine|ours|theirs|his|hers
  drop|bring|send|post|deliver|take|leave|collect|pick ..4 to|at|round|up|from|off|it
  home address, new address, my address, his address, her address, at home, send cards to, cards to, post it to, deliver to, address is, address for, can walk home, neighbours|neighbour
`);
/** A place open to everybody. */
export const publicPlace = phrases(`
  school|academy|nursery|church|chapel|hall|cafe|coffee|restaurant|pub|bar|shop|store|centre|center|library|surgery|hotel|museum|gallery|theatre|office|offices|club|gym|studio|salon|bakery|garage|station|coach|coaches|bus|market|council|clinic|practice|hospital|stadium|venue|downing|sesame|rightmove|murder|fire|crash|roadworks|police|burglary|film|series|book|novel|song|accident|closed
  collection point, estate agent, open day
`);
export const writersHome = phrases(
  "my|his|her|their ..2 house|home|flat|address|place, mine, keys under, i live|moved, i'm at, home address, send cards",
);
export const handleGiven = phrases(`
  add|find|message|dm|snap|msg|get|hit|reach|catch|ping|look|contact|text|join me|us ..4 <chat-app>
  add me {handle}
  add|follow my private|personal|other|main|new|own ..1 <chat-app>|page|account|one
  add|follow my <chat-app>
  my ..2 <chat-app> ..1 is|name|handle|username|user|id|account|page
  my ..2 <chat-app> ..1 {handle}
  my handle|username|gamertag|user|tag is
  i'm|im {handle} on
  i'm|im on <chat-app> as|under|if|at|now|too
  i'm|im ..2 on <chat-app> if|add|as|too
  <chat-app> me
  slide into my dms
  <chat-app> ..2 add me
`);
export const looseFollow = phrases(
  "follow me ..2 {handle}, follow me ..2 <chat-app>, i'm|im {handle} on, my ..2 <chat-app> ..1 page|account",
);
/** A landline where the writer lives. */
export const atHome = phrases('at home, my landline, my house, home number, my home');
export const toPupil = phrases(`
  your ..1 essay|essays|homework|coursework|mocks|exam|exams|revision|detention|project|assignment|assignments|ucas|gcse|gcses|book|books|portfolio|lesson|practice|ppe
  maths|english|science|art|music|history|drama revision|rehearsal|practice|help
  struggling|stuck with the|your homework|coursework|revision
  year {number}
`);
export const aboutChild = phrases(`
  about|regarding|re {name} ..2 detention|homework|behaviour|report|trip|absence|attendance|lesson|progress|marks|lunch|kit|exam|coursework
  about|regarding your ..1 son|daughter|child|lad|girl|boy
`);
/** Money asked for by a charity or a group, whose account is public. */
export const publicAccount = phrases(
  'pta, ptfa, charity, donate, donation, donations, appeal, fundraiser, school, trust, club, reference, company, parish, church, gofundme',
);
