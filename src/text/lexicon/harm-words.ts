import { phrases } from '../phrases.ts';

/** Dares, weapons, drink and driving. */
export const harmDare = phrases(`
  dare|try|do|doing|attempt|take|film|join|start ..4 blackout|choking|tide|chroming|skullbreaker|skull|benadryl|cinnamon|milk|car|train|knockout|slap pod|crate|surfing|breaker|challenge
  dare|try|do|doing ..3 blackout|choking|chroming|skullbreaker|benadryl|cinnamon|knockout challenge
  blackout|choking|chroming|skullbreaker|benadryl|knockout|fire challenge
  how|ways|way to kill|cut|starve|hang|harm yourself
  best|easiest way|ways to kill|die|overdose|purge|starve|cut
  proana|thinspo|meanspo
  how to make a|an ..1 bomb|explosive|molotov|gun
  bomb|gun|knife|knives|zombie|machete|machetes for sale
  selling|sell|got|carry|carrying a|my? ..1 zombie|flick|rambo|machete knife|knives
  drink|drank|drunk|driving driving|drove|home|drive while? ..3 pints|over|limit|wasted|hammered
  drove|driving|drive home? ..2 drunk|pissed|hammered|wasted|stoned
  shoplifted|shoplifting|nicked|robbed ..3 from|tesco|asda|primark|boots|shop
  do|try|doing|take|done|film|post|tag ..3 salt ..1 ice challenge
  do|try|doing|dare|nominate|nominated|film|who's ..6 blackout|choking|chroming|salt|deodorant|pass|fainting|skullbreaker|tide|fire|roof|train|car|knockout|cutting|starving ..2 challenge|game|dare
  hold ..1 breath ..3 until|till ..2 pass|faint|black
  choke ..2 until|till ..2 pass|faint|out
  pass|passed|black|blacked out ..4 film|tag|challenge|dare
  dare you|ya|him|her ..2 to ..2 jump|drink|eat|swallow|snort|run|lie|climb|cut|burn|steal|nick
  how ..2 many|much pills|paracetamol|tablets ..4 kill|die|overdose|od
  cut|cutting|slit|slash my|your wrists|arms|wrist
  best way|ways to ..1 self harm|starve|purge|hide
  ribs|bones ..4 thinspo|goals|starve
  water fast ..4 goal|days|lbs
  blade|blades|knife|shank|machete ..4 pocket|bag|jacket|school|protection|on me
  nothing wrong with ..3 blade|knife|shank|machete|gun|weapon
  carry|carrying|carried ..2 blade|knife|shank|weapon|knuckle|machete|gun
  glock|shotgun|rifle|ak47|ak|pistol|firearm|firearms|ammo|taser|pepper|knuckle|knuckledusters|zombie|machete|crossbow|blade|bb ..3 sale|dm|cheap|questions|available|selling
  selling|sell|buy|got|get ..2 glock|shotgun|pistol|firearm|taser|tasers|pepper spray|knuckledusters|machetes|knuckleduster
  3d print|printed|printing ..2 gun|guns|glock
  make|making|build|cook ..2 pipe|petrol|nail|home|napalm|molotov ..1 bomb|bombs|explosives|cocktail|meth
  pipe|nail|petrol bomb|bombs ..3 make|recipe|how|easy
  cider|beer|beers|vodka|booze|alcohol|wine|drinks|cans|shots|alcopops|vape|vapes|fags|cigs ..4 for|in|with|to ..3 {year}|pupils|students|kids|sixth|teenagers|lads|underage|fifteen|15|16
  buying|buy|bought|get|getting|supply|bring|bringing|sneak|sneaking|give|gave ..3 cider|beer|beers|vodka|booze|alcohol|wine|shots|prosecco|vapes|fags|cigs ..6 {year}|pupils|students|kids|sixth|teenagers|underage|prom
  my sixth formers for prom
  drove|driving|drive|drived ..3 after|on ..3 pints|pint|bottles|bottle|wines|gins|shots|beers|cans|glasses|session|nine
  drink|drunk|drinking drive|driving|drove ..4 fine|lol|haha|home|again|easy|caught
  over the limit ..4 drove|drive|fine|lol|home
  still drunk|pissed|over ..4 drove|driving|drive|in
  drove|driving|drive ..4 still|while|bit|half drunk|pissed|hammered|stoned|tipsy|cut|high
  doing|hit|hitting|did|clocked {number} ..2 mph|on|in|down ..6 lol|haha|caught|motorway|m6|m1|30|cameras
  ton|100mph|120mph|130mph ..6 motorway|m6|m1|bypass|lol|easy
  rohypnol|roofies|roofie|ghb|spike|spiked|spiking|slip ..4 drink|drinks|her|his
  burn|torch|loot|smash|riot ..2 hotel|mosque|shops|police|town|it|them ..3 tonight|down|up|saturday|lads
  lads ..4 riot|riots|kick ..1 off
  cinnamon|chilli|milk|vodka|gallon|ghost|hot chip|pepper|challenge ..6 choke|chokes|vomit|vomits|puke|pukes|faint|faints
  knife|machete|blade|bat|hammer|axe|crowbar in ..1 glovebox|car|boot|bag|pocket|coat|under
  pints|bottles|gins|wines|beers|shots|cans deep ..6 car|keys|driving|drive|wheel|home
  pints|bottle|gins|wines|beers|shots|cans ..6 car's|car|keys ..4 outside|home|drive|dangerously|risk
  vodka|gin|beer|beers|cider|prosecco|jelly|jellies|alcohol|booze|wine|shots ..4 for my|our|the ..1 tutor|form|class|pupils|students|year|lads|kids|leavers
  vapes|vape|elfbars|fags|cigs|snus ..6 lads|kids|after|students|girls|pupils|year school|class|break|lunch|lads?
  laxative|laxatives|viagra|pills|bleach in|into ..4 coffee|tea|drink|cake|brownies|lunch|mug
  slipped|slip|put|spiked|spike ..3 laxative|laxatives|something|pill|pills|vodka|bleach ..4 coffee|tea|drink|cake|lunch|mug|punch
  {number} on|down the ..1 m1|m2|m3|m4|m5|m6|m11|m18|m20|m23|m25|m27|m40|m42|m56|m60|m62|a1|a14|a19|a38|motorway|bypass|dual
  jumped|jumping|ran|run|skip ..1 red light|lights ..4 lol|haha|again|late
  no insurance|mot|licence|tax|seatbelt ..4 lol|haha|drive|driving|drove|who|risk
  petrol|match|matches|lighter ..4 burn|torch|school|down
`);
