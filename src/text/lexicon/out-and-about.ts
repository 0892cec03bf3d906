import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'out-place',
  `beach, coach, train, minibus, ferry, park, zoo, museum, farm, theatre, castle, airport, station, pool, swimming pool, leisure centre, ice rink, trampoline park, bowling, cinema, theme park, gallery, library, cathedral, church, mosque, temple, gurdwara, synagogue, stadium, pier, seafront, seaside, woods, forest, lake, lakes, river, canal, reservoir, mountain, hostel, campsite, activity centre, outdoor centre, pgl, services, service station, tram, underground, tube, high street, town centre, shopping centre, harbour, aquarium, planetarium, observatory, university, arena, track, athletics track, velodrome, climbing wall, farm park, nature reserve, allotment, care home, market, town hall, science centre, cafe, mcdonalds, pizza hut, nandos, greggs, ground`,
);
group(
  'meeting-place',
  `bus stop, stop, gate, gates, station, corner, shop, shops, chip shop, chippy, entrance, exit, tesco, co op, aldi, asda, lidl, sainsbury's, sainsburys, library, rink, pool, court, pitch, park, playground, skate park, skatepark, alley, underpass, canal, bridge, bandstand, bench, car park, bus shelter, shelter, bus station, roundabout, crossing, church, mosque, post office, costa, greggs, mcdonald's, mcdonalds, leisure centre, sports centre, gym, music room, practice room`,
);
group(
  'clock',
  `noon, midday, half, quarter, teatime, lunchtime, tea time, lunch time, three, four, five, six, seven, eight, 1am, 2am, 3am, 4am, 5am, 6am, 7am, 8am, 9am, 10am, 11am, 12am, 1pm, 2pm, 3pm, 4pm, 5pm, 6pm, 7pm, 8pm, 9pm, 10pm, 11pm, 12pm, 00am, 15am, 20am, 30am, 40am, 45am, 50am, 10am, 05am, 25am, 35am, 55am, 00pm, 15pm, 20pm, 30pm, 40pm, 45pm, 50pm, 10pm, 05pm, 25pm, 35pm, 55pm`,
);
group(
  'out-weekday',
  'day, night, evening, morning, afternoon, week, weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday',
);

/** Where one child can be met, and when. */
export const meetable = phrases(`
  will be|is|are|be|waits|waiting|wait|stands|standing|meets|meet|sits|sitting|queues|hangs|dropped|collected|picked ..4 at|by|outside|near|in|off|up|from|on ..4 <meeting-place> ..6 at|from|about|around|every|until|till|each|{number}|<clock>|after
  at|by|outside|near|from ..3 <meeting-place> ..3 at|from|about|around|until|till|every ..2 {number}|<clock>|<out-weekday>
  if you see ..9 stop|gate|station|corner|bus
  gets|catches|takes|rides|boards|getting|catching|get|catch ..2 {number}|bus|train|tram ..8 at|from|outside|alone|himself|herself|own|every
  walks|walking|walk|cycles|cycling|scoots|wanders ..2 home|back|school ..6 alone|himself|herself|own|every|through|along|past|down|at|canal|woods|park
  home alone ..3 until|till|every|after|from|on|between|on, home|house on ..1 own ..3 until|till|every|after
  trains|training|practises|rehearses|swims|plays|lesson|lessons|club|tuition|works ..5 at|in ..5 every|each ..1 <out-weekday>
  every|each <out-weekday> ..3 at|from|between|until ..1 {number}|<clock>
  room {number} at|from {number}, timetable is|this|next|below|attached|for, tutor time|detention|lesson is ..2 room|block|lab ..4 at {number}
  let himself|herself in, lets himself|herself in, key under the, has ..1 own key
`);

/** At this moment, or until a time that is said. */
export const atThisMoment = phrases(`
  right now, currently, at the moment, as we speak, this very minute, this minute, just now, live now|from|at, going live, streaming live, just arrived|landed|got|boarded|reached|pulled, have|has|we've|they've arrived|landed|reached, arrived safely, safely arrived, here we are, here at|in
  on our|their|the way to|home|back, setting|set off, just left, until|till|til {number}|<clock>, back|home|return|returning|returns|due ..2 at|by|for|around|about ..1 {number}|<clock>, leaving ..2 {number}|<clock>, come and|n wave|say|see|find|cheer, fancies a wave, give us a wave, wave to, say hi|hello if
  tonight ..3 at|in, all day today, this afternoon ..3 at|in, today ..3 until|till
`);

/** A place that is not the school. */
export const outThere = phrases(`
  at|in|on|from|near|outside|to|reached|inside ..2 <out-place>
  at|in|from|to|outside|reached|inside ..1 {capital}
`);

/** A class or team that is out. */
export const groupOut = phrases(`
  {year}|{class}
  u9|u10|u11|u12|u13|u14|u15|u16|u18, under 9s|10s|11s|12s|13s|14s|15s|16s|18s, netballers, footballers, hockey players, cross country runners
  my|our ..2 class|form|pupils|students|children|team|choir|orchestra|band|group|kids|lot|cast|squad
  the ..1 children|pupils|students|kids|team|choir|squad
`);

/** Words to families about dates, tickets and how to come: arrangements, not whereabouts. */
export const arrangement = phrases(`
  families, parents, carers, ticket, tickets, doors open, kick off, kicks off, invited, invite, join us, welcome to, please, drop off, pick up, collect, collection, consent, kit list, reminder, remember, dates, booked, booking, rehearsal, fixture, fixtures, performance, concert, assembly, open evening, open day, this week, next week, this month, this term, learning, lesson, lessons, topic, reading about, working on
`);
