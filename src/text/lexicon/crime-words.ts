import { phrases } from '../phrases.ts';

/** Copies, forgeries, frauds and break-ins. */
export const piracy = phrases(`
  watch ..6 free ..1 here|stream|link|online
  free stream|streams|streaming ..3 link|here
  free streams of
  free|dodgy ..1 link|links|site ..2 stream|watch|streaming|matches|football|films
  stream|watch|streaming ..6 no|without subscription|paying
  illegal|illegally|dodgy|cracked|pirated|pirate|ripped|torrent|torrents ..2 stream|streams|copy|copies|firestick|firesticks|fire|box|boxes|download|downloads|software|site|film|films|link|streaming|streamed|downloaded
  dodgy|cracked|jailbroken ..1 firestick|firesticks|fire|box|boxes|iptv
  torrented|torrenting|pirated|iptv subscription, putlocker, piratebay, pirate bay, fmovies, 123movies, sci-hub, libgen
  download ..5 for free ..3 torrent|crack|rip|here
  fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|notes|note|degree|degrees ..2 sale|dm|available|selling
  selling|sell|buy|got|need|get|anyone ..2 fake|forged ..2 id|ids|passport|passports|certificate|certificates|card|cards|note|notes|degree
  counterfeit|knock off|snide ..2 for sale|available|dm
  stolen|nicked ..2 for sale|cheap|selling|sell
  jailbroken|fully loaded|loaded ..2 firestick|firesticks|fire|box|boxes|stick|sticks|iptv
  firestick|firesticks|sticks|box|boxes|iptv ..4 loaded|jailbroken|chipped|all|sky|every|subscription|subs
  chipped|hooky|snide|moody ..2 box|boxes|phone|trainers|gear|bag|stick
  all|every ..1 sky|channels|films|sports|matches|match|film|game ..4 free|year|firestick|without|cracked|pirated|hard|stream
  cracked ..3 version|software|photoshop|office|games|copy|key|account|login|netflix|spotify
  pirate|pirated|bootleg|ripped|leaked|illegal ..3 copy|copies|dvd|dvds|film|films|textbook|textbooks|pdf|pdfs|stream|streams|version|match|album|books
  every ..3 film|films|album|episode|match ..6 cracked|pirated|drive|stick|copy
  link|links|stream|streams to|for ..6 without|free|no ..1 paying|subscription|sub|sky
  watch|stream ..5 without ..1 paying|subscription|licence|sky
  z-library, zlibrary, annas archive, torrent site, torrent sites, soap2day, free movie site, crackstreams, sports surge
  password|login|account ..3 share|sharing|shared ..4 netflix|sky|dazn|disney
  fake|forged|dodgy|counterfeit|bent|replica|knock|snide ..2 sick|doctor's|doctors|note|notes|dbs|certificate|certificates|degree|passport|id|ids|trainers|nike|designer|bags|watch|watches|vape|tenner|tenners|twenties|tickets|mot|insurance|licence|qualifications
  counterfeit ..3 notes|twenties|tenners|money|cash|goods|trainers
  sick|doctor's|doctors|fit note ..4 guy|bloke|cheap|sort|quid|sell|selling|buy
  need|want|get|sort|know ..6 sick note ..4 guy|quid|sort
  paper|papers|exam|test|sats|gcse|questions|answers|mark ..4 leaked|leak|leaking|early|before|in|for|sale ..2 dm|inbox|tuesday|monday|sale|exam|advance|pm|pics
  got|have|get|selling|sell ..4 paper|papers|questions|answers|exam|exams ..3 before|early|advance|leaked
  leaked ..1 paper|papers|exam|exams|sats|answers|questions
  hacked|hacking|hack|cracked|broke|broken|logged|guessed into|the|their|her|his|my ..3 email|emails|account|password|wifi|system|network|sims|laptop|server|facebook|insta
  hack|hacking|hacker ..3 for hire|you|anyone|account|accounts
  bypass|get round|around|past ..2 school? filter|firewall|proxy|filters ..4
  ddos, phishing kit, stolen cards, cloned cards, card details for sale, carding, money mule, pyramid scheme, doubling your money, double your money, guaranteed returns
  use|need|rent|borrow ..2 your|a bank account ..6 day|money|cash|easy|quick|week
  easy|quick money|cash ..6 bank account|bitcoin|crypto|details
  gets|get you {number} back
  cash in hand ..6 taxman|tax|hmrc|benefits|no
  cash|off in hand|books ..8 taxman|hmrc|tax
  fiddle|fiddling|fiddled|dodge|dodging|dodged|evade|evading ..3 tax|expenses|taxes|benefits|hmrc|council|claim|fare|fares|register|registers|results
  claim|claiming|claimed ..3 sick|benefits|pip|furlough ..4 while|but|lol|working|holiday|really
  benefit|insurance|tax fraud|job|scam ..4 easy|lol|haha|fun
  not strictly legal, not exactly legal, not entirely legal, technically illegal, slightly illegal, a bit illegal, don't tell the police, don't tell plod, don't tell the feds, don't tell hmrc, don't tell the taxman, don't tell the council, don't tell trading standards
  fell off the|a back? ..4 lorry
  back of a lorry
  nicked|stole|pinched|robbed|half|swiped ..3 from ..2 work|school|stock|cupboard|shop|tesco|lidl|aldi|asda|boots
  bet|betting|gamble|punt|stake|sweepstake ..6 sats|results|pupils|kids|fight
  need|want|after a ..1 sick|fit|doctor's|doctors note
  selling|supplying|sell ..1 sick|doctor's notes
  copied|ripped|burned|burnt|copy|copies|put ..3 on|to|onto ..1 usb|usbs|disc|dvd|dvds|stick|sticks|hard ..3 tenner|fiver|each|free|sale|dm|quid|copy|inbox
  films|movies|boxsets|albums|series ..3 copied|ripped|on|pirated ..2 usb|stick|drive|disc|dvd ..4
  login|logins|password|account|subscription|sub ..3 nick|borrow|steal|share|use|for|to ..2 sky|netflix|disney|now|dazn|prime|spotify|twinkl|tes
  knockoff|snide|fake|replica|copy ..1 perfume|trainers|bags|handbags|airpods|watches|kits|shirts|stone|gucci|rolex
  get|sort|make|do you|anyone|your ..3 certificate|certificates|degree|qualification|licence|dbs|passport|mot|visa|reference ..6 choice|questions|cheap|{number}|quid|dm|sale
  grade|grades of your choice
  change|alter|bump|boost|fiddle ..3 grade|grades|marks|results ..6 quid|dm|cash|price|{number}
  i've|ive|i|we|seen|got|have got|seen|have|had the|this|a ..3 paper|papers|sats|questions|exam|test ..4 message|dm|inbox|topics|early|before|in
  answers|topics|questions for|to ..3 exam|sats|paper|gcse|test ..4 dm|message|inbox|sale|quid
  get|break|log|getting into ..1 anyone's|someone's|her|his|their|people's|any ..2 insta|instagram|account|facebook|snap|snapchat|phone|emails|email|whatsapp
  keeping|keep|kept schtum|quiet|mum ..4 money|overpaid|payroll
  told|tell ..1 insurance ..4 stolen|nicked|lost|flood|broken
  insurance ..3 job|quids|claim ..3 quids|easy|lol|sorted|haha
  quids in
  covid pass|passport ..3 fake|buy|sale
  fake ..2 pass|passes|badge|badges|vaccine|prescription|reference|references|invoice|invoices|receipt|receipts|signature|attendance|profile|charity|review|reviews
  forge|forged|forging ..3 signature|note|reference|certificate|form|forms|mark|marks
  pocket|pocketed|skim|skimmed|trousered ..4 takings|money|cash|raffle|fund|funds|float
  sub|subbed|sublet ..3 council|housing ..2 flat|benefit
  tv|telly licence ..4 dodge|never|don't|haven't|not
  fare|tube|train dodge|dodged|dodging|jumped
  jumped|jump the ..1 barrier|barriers
  speed|speeding camera|points|ticket|fine ..4 wife|swap|took|licence|dodge
`);
