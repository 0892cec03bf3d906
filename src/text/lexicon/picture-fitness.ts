import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'swim-dress',
  `swimwear, swimsuit, swimsuits, swimming costume, swimming costumes, swimming trunks, trunks, speedos, bikini, bikinis, cossie, cossies, underwear, pants, knickers, boxers, bra, vest and pants, vests and pants, pyjama bottoms, towel, towels, leotard, leotards, crop top, crop tops, topless, shirtless, bare chested, half dressed, half naked, naked, nude, state of undress`,
);
group(
  'mock-state',
  `asleep, snoring, snoozing, dozing, drooling, dribbling, gurning, sulking, having a strop, picking his nose, picking her nose, picking their nose, nose picking, falling over, fell over, faceplanting, face plant, falling flat, tripping over, being sick, stuffing his face, stuffing her face, stuffing their faces, spark out, out cold, mid sneeze, mid chew, mid yawn, yawning`,
);

/** Dress, or the want of it, that does not belong in a picture of a pupil. */
export const undress = phrases(`
  in|wearing|only|just ..3 <swim-dress>, poolside ..4 <pupils>|<swim-dress>|gallery|photos|pictures|pics
  <swim-dress> ..3 photo|photos|pic|pics|gallery|picture|pictures|shot|shots
  changing room|rooms, getting|got changed ..3 for|before|after ..2 pe|swimming|the|games|costumes, shower|showers ..3 pe|swimming|match, wardrobe malfunction, costume slipped|slip|fell|came|split, costume|skirt|dress|shorts|trousers|top ..3 slipped|slipping|falling|fell|split|ripped|riding|rode ..1 down|off|up|open, flashing ..1 her|his|their pants|knickers|bum|bra, up ..1 her skirt, caught short, wet t shirt, see through
`);
/** Somebody in tears or in pain. */
export const distress = phrases(`
  crying, in tears, sobbing, bawling, wailing, tearful, tantrum, tantrums, meltdown, meltdowns, in distress, distraught, hysterical, inconsolable, bleeding, blood pouring, black eye, split lip, having a panic attack, being restrained, in a headlock, terrified face, scared stiff
`);
/** Tears and the like that are none, or that are spoken of and not shown. */
export const noDistress = phrases(`
  tears of joy|laughter|happiness|pride, happy tears, crying ..1 with|laughing laughter|so|again, cried laughing, crying laughing, crying of laughter, cry laughing, i'm|i|we|we're|me|had ..2 crying, made ..3 cry|cried|tearful|crying, not a dry eye, crying out, crying shame, crying wolf, blood donor|donors|drive|bank
`);
/** Words beside a picture that make fun of whom it shows. */
export const mockery = phrases(`
  look|check|get ..1 at|out ..1 the state|face|hair|outfit|size of, state of him|her|them|this|these|that|you, caught|found|spotted|snapped|busted ..4 <mock-state>
  <pupil>|<pupils>|<staff>|{name}|{adult}|{year}|{class}|someone|somebody|he|she|they|him|her|them ..4 <mock-state>
  boring|dull lesson|assembly|lecture|meeting|inset|sermon
  caption this, caption contest|competition, if looks could kill, face only a mother, face like ..2 wet|slapped|bulldog|smacked|melted|robber's, resting bitch face, bad hair day, who wore it best, what is|was|are|were he|she|they|this ..1 wearing|thinking|doing|on, somebody|someone tell him|her|them, lights ..3 nobody|no ..1 home, one brain cell, village idiot, class clown, butter wouldn't melt, worst ..2 costume|outfit|haircut|dancer|dancing|singing|singer, hall of shame, wall of shame, name and shame, ugly|fat|spotty|scruffy|gormless ..1 <pupil>|<pupils>|{name}|{adult}|face|mug, double chin|chins, worst photo|picture|pic of, unflattering, embarrassing photo|photos|picture|pictures|pic|pics|snap, unfortunate timing|angle|expression|face, candid ..2 snoring|asleep|scoffing
`);
/** Whom nobody minds being made fun of: animals, oneself, toys and figures of a play. */
export const harmlessSubject = phrases(`
  school dog, guinea pig, cat|dog|puppy|kitten|hamster|rabbit|hen|chicken|tortoise|teddy|snowman|scarecrow|statue|baby|lizard|snake|horse|pony|goat|sheep|cow|duck|fish
  state of me|my, look at my, i|i'm|me ..3 <mock-state>, asleep on my ..2 marking|lap|sofa|keyboard, vest tops, pair of pants, superhero pants, aliens love, towel day, hot|paper|tea|beach towel, sports bra
`);
