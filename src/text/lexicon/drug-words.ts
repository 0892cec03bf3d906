import { group, phrases } from '../phrases.ts';

group(
  'drug',
  `cocaine, coke, charlie, chang, sniff, beak, gak, nose candy, white powder, ketamine, ket, mdma, ecstasy, pills, mandy, weed, cannabis, marijuana, ganja, skunk, spliff, spliffs, joint, joints, hash, heroin, crack, crack cocaine, speed, amphetamine, amphetamines, meth, crystal meth, lsd, acid, shrooms, magic mushrooms, spice, tramadol, xanax, valium, diazepam, oxy, oxycodone, fentanyl, balloons, nos, edibles, gear, bud, green, steroids, vapes, thc vapes, thc, adderall, ritalin, concerta, modafinil, poppers, pingers, pinger, garys, molly, mdma, zoot, zoots, blunt, blunts, bong, bongs, doobie, whippits, nitrous, canisters, ghb, lean, codeine, co codamol, morphine, pregabalin, gabapentin, zopiclone, temazepam, benzos, viagra, ozempic, mounjaro, wegovy, botox, antibiotics, melatonin, testosterone, hgh, snus`,
);
group(
  'surely-drug',
  `cocaine, ketamine, mdma, ecstasy, cannabis, marijuana, ganja, spliff, spliffs, heroin, crack cocaine, amphetamine, meth, crystal meth, lsd, magic mushrooms, tramadol, xanax, valium, diazepam, oxycodone, fentanyl, thc vapes, adderall, line of coke, lines of coke, gram of coke, bag of coke, bag of weed, some weed, smoking weed, smoked weed, codeine, dihydrocodeine, pregabalin, gabapentin, zopiclone, temazepam, benzos, ritalin, concerta, modafinil, ozempic, ozempic pens, mounjaro, wegovy, viagra, nos canisters, nitrous oxide, laughing gas, pingers, zoot, zoots, doobie, ghb, rohypnol, roofies, snus, some gear, bag of gear, bag of sniff, fake tan injections, melatonin, antidepressants, sleeping tablets, sleeping pills, painkillers, anti depressants, inhalers, epipens, epipen, steroids, diet pills, slimming pills, tren, antibiotics`,
);
/** Drugs dealt in, taken or praised. */
export const drugs = phrases(`
  selling|sell|sold|shifting|flogging|dealing|got|buy|buying|bought|scored|scoring|anyone|who|need|want|looking ..3 <surely-drug>
  selling|dealing|flogging|shifting|supplying ..3 <drug>
  <surely-drug> for sale
  <surely-drug> ..2 dm|pm|message|text me
  smoking|smoked|smoke|snorting|snorted|snort|sniffing|sniffed|popping|popped|dropping|dropped|rolling|rolled|took|taking|did|doing|necked|railed ..3 <surely-drug>
  smoking|smoked|snorting|snorted|sniffing|sniffed|popping|rolling|rolled|necked|railed ..2 <drug>
  line|lines|gram|grams|bag|baggie|wrap|bump|eighth|ounce|tab|tabs of ..2 <drug>
  best|good|great|strong|strongest|cheap ..1 coke|weed|ket|pills|gear|hash|skunk|mandy i've|ive|we've|had|ever|in|all|going
  quality|decent|good|best|some bud|gear|green|hash ..5 bag|gram|eighth|dm|ounce|deal
  edibles|pills|shrooms|acid|tabs kicked|kicking|hit|hitting ..1 in|hard|me
  off my|our|their|his|her head|face|tits on|last
  high on <drug>
  stoned|high at|in school|work|class|lessons
  stoned|coked|pilled out|up|again|off|last
  <surely-drug> tablet|tablets|pill|pills|powder|tab|tabs
  need|want|get|got|getting|find|sort|take|taking ..2 <surely-drug>|ket|mandy|shrooms|spice|coke
  drug dealer, good dealer, a dealer, weed dealer, coke dealer, my dealer
  cannot|can't wait to get ..2 high|stoned
  hook me up with
  my|the plug
  selling|sell|spare|leftover|unused|flogging|shifting|buy|buying|cheap ..3 <surely-drug>
  <surely-drug> ..3 going|spare|cheap|available|each|tablet
  <surely-drug> ..3 {number}|inbox|delivered|whatsapp|snap|wickr|telegram
  bit|line|lines|bump|gram|bag|sniff|session of ..1 charlie|coke|chang|sniff|beak|gak|gear|ket|weed|bud|hash
  off|out ..1 my|our|his|her|their|me ..1 head|heads|face|faces|nut|nuts|box|tits|trolley ..3 on|till|at|last|all
  stoned|baked|blazed|mashed|monged|coked|wired|buzzing|tripping|rolling|pilled ..2 out ..1 of? ..2 nut|head|mind|face|skull
  stoned|baked|blazed ..1 right|now|tonight|all|as|again|off|last
  rolled|rolling|skinning|skin ..1 a|an|one|up ..2 fat|big|spliff|zoot|joint|doobie|one
  smoked|smoking|smoke|share|shared|sparking|spark a|another|the|my ..1 joint|spliff|zoot|bong|blunt|doobie|j|fat
  puff puff pass
  wake and bake
  best|good|decent|proper|strong ..1 weed|bud|ket|pills|pingers|gear|hash|coke in|on|round|from
  pingers|pills|caps|gurners|garys|dizzies in|down|dropped|necked
  dropped|dropping|double dropped|necked|popping ..2 pill|pills|pinger|pingers|gary|tab|acid|caps
  growing|grow|grew ..2 own ..8 bud|weed|plants|plant|loft|tent
  plants|plant in|under ..2 loft|attic|tent|lamps|wardrobe ..8 bud|weed|yield|harvest
  hash|weed|pot|space|special|magic brownie|brownies|cookies|cakes
  microdosing|microdose, shrooms, acid trip, tripping balls, coke dealer, weed man, pill press, coming up on, on a comedown, still on one, sesh gremlin
  cocaine|mdma|ecstasy|ketamine|cannabis|weed|coke is|are ..2 safer|safe|fine|harmless|better|good|amazing|fun|great
  everyone should try ..2 <drug>
  a cheeky line|bump|spliff|joint|pill
  cheeky ..1 line|bump|spliff|joint|zoot
  <surely-drug> and ..1 champers|champagne|prosecco|pizza|chill|vodka|beers|gin|wine
  legalise|legalize it|weed ..4
  prescription ..4 sale|selling|spare|swap
  vapes|vape|elfbars|elf bars|snus ..4 for sale|selling ..4 students|kids|year|lads|teens|pupils
  selling|sell|supply ..2 vapes|elfbars|cigs|cigarettes|tobacco|baccy|fags
  cheap|duty|dodgy ..1 baccy|fags|cigs|cigarettes|tobacco|sleeves ..4 inbox|dm|sale|message|in
  best|good|great|decent|homegrown bud in
  pick|get|score|buy|find|sort ..2 gear|bud|green|pills|sniff|ket|mandy|pingers|edibles|shrooms|nos|balloons ..4 weekend|tonight|friday|saturday|festival|brum|town|round|party|later
  where ..5 pick|get|score|buy ..3 gear|bud|green|pills|sniff|ket|mandy|pingers|edibles|shrooms|nos
  sorted|got|stocked|loaded for ..1 pills|mandy|gear|weed|ket|nos
  pills|mandy|gear|weed|ket|nos for ..1 festival|rave|weekend|glasto|creamfields|leeds|reading|ibiza|party
  smoking|smoked|smoke|toking|puffing ..1 good stuff|shit|green|herb|weed
  smell ..2 of ..1 weed|skunk|cannabis ..3 me|us|my|our
  edible|edibles i've|ive|hit|hitting|kicking|kicked|ever|had|melted|wiped
  best|had|took|taken|ate|half ..2 edible|edibles|shrooms|trip
  half|handful|bag|few|gram of shrooms|mushrooms|truffles before|tonight|and|at|last
  coming|come down ..2 from|off ..3 saturday|weekend|mandy|pills|md|friday|it|last
  comedown|comedowns
  touching|touch|taking|doing ..1 mandy|ket|coke|pills|md|mdma again|till
  flogging|selling|sell|spare|leftover|swap|offers ..4 oramorph|insulin|propranolol|sertraline|amoxicillin|citalopram|amitriptyline|naproxen|fluoxetine|prozac|botox|filler|penicillin|inhaler|inhalers|contraceptives|methadone|subutex|tablets|meds|medication|prescription
  oramorph|propranolol|diazepam|tramadol|codeine|insulin ..4 offers|sale|each|spare|leftover|inbox|cheap
  high as a kite
  off my|our|their|his|her rocker|trolley|nut|head|tits|face on|last|again|till
  bloodshot|eyes ..4 weed|stoned
  drug|drugs mule|deal|dealing lol|haha
  passed|fail|failed|dodge|dodged|beat|cheat ..1 drug|drugs test
  drug|drugs are|is ..1 fun|great|amazing|good|harmless|cool|brilliant
`);
