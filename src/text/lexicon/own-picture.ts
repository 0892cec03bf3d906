import { group, phrases } from '../phrases.ts';
import './nights-out.ts';

group(
  'drink-picture',
  'shots, tequila, jagerbombs, jagerbomb, sambuca, pint, pints, prosecco, vodka, wine, gin, cocktail, cocktails, beer, beers, sesh, lash, bevvy, pub crawl, bar crawl, nightclub, club, clubbing, ibiza, magaluf, hen do, stag do, rave, festival, ayia napa, zante, kavos, wild night, night out, freshers',
);

/** Drink, drugs and the like as a picture of oneself shows them. */
export const wildPicture = phrases(`
  shots in|at|on ..2 nightclub|club|bar|table, upside down|head first ..3 keg|bin|toilet, dancing on ..2 table|tables|bar, bottle in each|both|either hand|hands, passed out ..3 on|in|at, downing ..2 <drink-picture>, drinking ..2 from|out ..2 bottle|shoe|bucket|pitcher, with ..1 a|my|our ..1 spliff|joint|bong|pipe, rolling ..1 a|one|up, skinning up, spliff|joint|bong|pills ..3 in|on|table|hand|background|visible, bong, drugs paraphernalia, off my|our|their face|faces|tits|head, wasted|smashed|hammered|leathered|trollied|legless|hungover|paralytic|steaming ..4 at|in|on|with|selfie|photo|pic, state of me|us, messy night, absolute mess|state, kissing|snogging ..3 stranger|bouncer|random|everyone, flashing|mooning, mid vomit, being sick, kebab in ..2 hand|face, traffic cone, stripper|strippers, body shots, pole dancing, wet t shirt, drunk selfie|photo|pic|dancing, middle finger|fingers, flipping|giving ..3 bird|finger|vs
`);
/** Pictures meant to tease. */
export const suggestive = phrases(`
  lingerie, thirst trap, nude|nudes|naked|topless|braless|underboob|sideboob|cleavage|boudoir|burlesque, in|just|only|wearing ..3 underwear|knickers|thong|pants|boxers|bra|suspenders|stockings|towel|latex|handcuffs, bikini|lingerie|underwear|gym|mirror|bedroom|bed selfie|shot|shoot|pic ..6 hot|sexy|single|feeling|dm|naughty|cheeky|link, onlyfans, only fans, fansly, sexy ..2 selfie|pic|photo|shoot|outfit|me, feeling ..1 sexy|naughty|frisky|saucy, bedroom eyes, come to bed, strip|stripped ..1 off|tease|for, playboy, glamour ..1 shoot|model|modelling, saucy|racy|raunchy|steamy|naughty ..2 photo|photos|pic|pics|shot|shots|shoot|snap|calendar, wet t shirt, sexy nurse|nun|schoolgirl|cop|devil|cat|santa
`);
/** A picture of former days that is put up again. */
export const oldPicture = phrases(`
  throwback, tbt, flashback, fbf, back in ..3 day|uni|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016, old ..2 photo|photos|pic|pics|picture|pictures|snap|snaps|memories|album, years ago, uni days|halls|years, student days, freshers ..1 week, facebook memory|memories, timehop, misspent youth, my ..1 wild|party|clubbing|raving|festival days|years
`);
/** What may be seen in a club, on a beach or in a hospital and embarrasses nobody. */
export const harmlessPicture = phrases(`
  running|football|hockey|netball|cricket|swimming|rugby|sailing|golf|tennis|book|gardening|knitting|walking|art|chess|breakfast|homework|youth|drama|film club|clubs, club vest|kit|house|shirt|mate|mates|championships, holiday|beach|seaside|spa|pool, fancy dress, costume, hospital|operation|surgery|recovery|recovering|chemo|physio|scar|transplant, basking, sea swim|swimming, wild swimming, book|literary|food|folk|science|jazz|hay|edinburgh|film|music festival, reading|harvest festival, festival of, alcohol free, dry january, sober, mocktail|mocktails, beer garden, wine tasting, ginger beer, root beer, nude|naked ..1 lipstick|heels|cake|calendar|attraction|colour|shade|bike|nails, drawing|painting|life ..2 nude|nudes|model, cold|throat shots, shots on|of|per|at ..1 goal|target|the|my|our, espresso, flu|vaccine|camera|drone|landscape shots
`);
