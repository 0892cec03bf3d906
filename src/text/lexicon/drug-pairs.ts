import { phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';
import { offer, seek } from './offers.ts';

/** Medicines that people take for pleasure or sell on, as packets and streets call them. */
const medicine = phrases(`
  diazepam|valium|vallies|valies|vallys|valliums|blues|tramadol|tramadols|tramz|trammies|codeine|cocodamol|dihydrocodeine|oramorph|morphine|oxy|oxys|oxycodone|oxycontin|percs|fentanyl|pregabs|pregabalin|gabapentin|gabbies|gabas|xanax|xannies|xans|bars|zopiclone|zopis|zoppies|zimmers|temazepam|jellies|lorazepam|benzos|ritalin|concerta|adderall|elvanse|modafinil|methylphenidate|addies|viagra|cialis|sildenafil|ozempic|mounjaro|wegovy|saxenda|semaglutide|tirzepatide|steroids|anavar|tren|clen|clenbuterol|dianabol|testosterone|melatonin|antibiotics|amoxicillin|penicillin|propranolol|sertraline|prozac|fluoxetine|citalopram|mirtazapine|amitriptyline|naproxen|botox|filler|sarms|ephedrine|ketamine|methadone|subutex|nicotine|snus|meds
  co codamol|codamols
  weight loss|slimming|diet|skinny|fat ..1 jab|jabs|pen|pens|injection|injections|pills|tablets
  sleeping|pain|strong|prescription|anxiety|adhd|nerve ..1 tablets|pills|killers|meds|painkillers|tabs|medication
  strip|strips|box|packet|pack|bag of ..1 tablets|pills|painkillers|meds|tabs|vallies|blues
  leftover|left|spare|unused|mum's|nan's|gran's|dad's over? ..1 tablets|pills|painkillers|meds|prescription|medication
`);
/** Drugs by names that mean other things too. */
const slang = phrases(`
  weed|bud|ganja|skunk|cali|haze|bifta|bifter|reefer|zoot|doobie|spliff|joint|joints|coke|charlie|chang|chop|sniff|beak|gak|ching|prang|ket|ketty|wonk|mandy|md|mdma|molly|pills|pill|pingers|pinger|garys|gary|whizz|phet|billy|spice|mamba|mcat|meow|mkat|drone|nos|balloons|shrooms|mushies|edibles|gummies|thc|cannabis|cocaine|ecstasy|yayo
`);
/** Ways of taking that leave no doubt when a drug is near. */
const taking = phrases(`
  line|lines|bump|bumps|key|keys|gram|grams|g|half|eighth|ounce|baggie|bag|wrap|hit|toke|tokes|drag of
  smoke|smoked|smoking|toke|toking|vape|vaping|blaze|blazing|puff|puffing ..2 before|after|in|at|with|to|behind
  snort|snorted|snorting|sniffed|sniffing|hoovered|hoovering|bombed|bombing|dabbed|dabbing|racked|railed|banged
  roll|rolled|rolling|skin|skinned|skinning|spark|sparked|sparking|lit|light up|one|another
  high, stoned, mashed, wasted, buzzing, mangled, mangled, gurning, monged, off it, off my, comedown, come down, couchlock, munchies
`);

/** Dealing in drugs and medicines, asking for them and taking them, told by two cues. */
export const drugPairs: readonly Pair[] = [
  { cue: medicine, other: offer, within: 12 },
  { cue: slang, other: taking, within: 3 },
];
/** The same with words that are common by themselves. */
export const looseDrugPairs: readonly Pair[] = [{ cue: slang, other: seek, within: 2 }];

/** Taking drugs, told by itself. */
export const drugTaking = phrases(`
  two|three|four|five|{number}|few|couple|cheeky|fat|some|more|several|another|big|of|many line|lines|bump|bumps ..2 in|off|at|down|up|deep|with|later|before ..3 loo|loos|toilet|toilets|bathroom|cubicle|cubicles|bogs|lavs|wedding|key|keys|mirror|club|pub|cistern|card|tray|nose|party|hen|stag|taxi|work
  do|doing|did|done|sneaking|snuck|had|having|rack|racking|racked ..2 line|lines|bump|bumps ..3 loo|loos|toilet|toilets|bathroom|cubicle|bogs|key|keys|cistern|mirror|nose
  up my|his|her|our|the|me nose|hooter|conk|snout|schnozz ..3
  powder|powdered|powdering ..1 my|his|her nose|noses ..3 loos|loo|toilets|all|lol
  racked up|out a|some|few ..1 line|lines|fat
  bolivian|colombian|peruvian|columbian ..1 marching|powder|flake|finest|nose
  marching powder, disco biscuits, nose bag, nosebag, nose beers, hot boxed, hotboxed, hotboxing, hot boxing, wake n bake, coming up on, came up on, gurning my, jaw swinging, eyes like saucers, chewing my face, chewing my own face, chewing my ears, off my chops on, on the sniff, on the gear, on the bag, on the packet, on the beak, on the ket, on the mandy, on the garys, on the pingers, on the whizz, bit of sniff, bag of sniff, bit of packet, cheeky packet, cheeky key, cheeky half a, k hole, k holed, greened out, green out, whitey, whitied, pulled a whitey, skinned up, skinning up, blazed up, blazing up, sparked up a, had a smoke of, wacky backy, wacky baccy, jazz cigarette, jazz cigarettes, jazz fag, herbal cigarette, funny fags, funny fag, mary jane, devil's lettuce, space cakes, special brownies, hash cakes, weed gummies, thc gummies, thc pen, thc vape, thc oil, magic mushies, dropped acid, tripped balls, tripping my, microdosed, bag up, on a bender with charlie
  half|whole|another|one a? ..1 pinger|gary|pinga|xan|xanny|zopi
  off it|one ..1 at|all|since|till|until ..1 rave|festival|night|weekend|afters|party|sesh|morning
  bag|gram|baggie gone|done|finished ..1 by|before|in
  breaking bad, heisenberg, walter white ..9 cook|sell|batch|product|deal
  cook|cooking something|up|a ..2 to sell|shift|smoke
  behind the bike sheds ..4 smoke|sell|puff|joint|deal
  smoke|sell|puff|deal ..6 behind the bike sheds
`);
