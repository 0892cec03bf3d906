import { phrases } from '../phrases.ts';

/** Sexual material, offers and talk. */
export const sexual = phrases(`
  porn|porno|pornhub|xvideos|xhamster|xnxx|redtube|youporn|brazzers|hentai|nsfw|milf|gangbang|blowjob|handjob|bukkake|camgirl|cumshot|creampie|deepthroat|dildo|upskirt
  explicit|dirty|sex|porn|naked|nude ..1 clip|clips|video|videos|tape|pics|pictures|photos|movie
  nudes|nude ..2 send|leaked|swap|trade|dm|pics|selfie|photos
  send|sending|swap|trade|trading|leak|share|sharing|want|got ..2 nudes|nude
  my|her|his|our onlyfans|nudes|nude|lewds
  onlyfans link|page|account
  onlyfans
  x rated, xxx video, xxx videos, xxx pics, xxx site, xxx content, sexting, sex tape, sexy pics, dick pic, dick pics, tit pics, wank bank, hook up tonight, looking for sex, horny, so turned on, threesome, orgy, sex chat, cam show, strip show, strip club, lap dance, strippers, escort services, escorts
  fuck|shag|bang|screw ..1 her|him|you|me ..2 hard|tonight|senseless|all
  underage|young|teen|teens|minor|minors|schoolgirl|schoolgirls|child|children|kiddie|preteen ..1 porn|nudes|nude|naked|sex|xxx|erotica
  sexual|sexy|naked|nude|indecent ..1 images|pictures|pics|photos|videos of ..1 minors|children|kids|pupils|students|girls|boys|teens
  sexy|hot|fit ..1 pupil|student|schoolgirl|sixth|year
  fancy|fancies|fancying ..2 pupil|student|sixth|year {number}
  phwoar|phwoarr|fwoar ..8
  her|his|your|those|them|nice|great|massive|fake|what|unreal ..1 tits|boobs|knockers|jugs|arse|bum|rack|cock|dick|package|bulge|cleavage|melons|ass
  i'd|id|he'd|she'd|would|gonna|want|wanna|let ..2 bang|shag|smash|bone|ride|rail|do|wreck|mount ..1 her|him|{adult}|{name}|that|you
  i'd|id do the ..5 over|on|any|in
  i'd|id let him|her ..4 me|my
  bend ..1 her|him|me|you over
  sit on my|his|her face
  shag|shagging|shagged|bonking|banging|screwing|nailing ..1 {name}|{adult}|her|him|the|a|my
  dick|cock|boob|tit|fanny|bum|arse|nude|naked|sexy|spicy|lewd|dirty ..1 pic|pics|photo|photos|selfie|selfies|video|vid|vids
  nudes
  who wants ..2 nudes|pics|see
  18|adults only ..6 link|content|video|site|spicy|dm
  adult|spicy|naughty|nsfw|uncensored ..1 content|link|vids|videos|page
  link|content in ..1 bio ..4 spicy|naughty|subscribe|xxx
  spicy|naughty content|pics|link
  fit|hot|sexy|peng|buff|fanciable af
  sexy|peng|shaggable as
  fit as fuck|hell|anything
  milf|milfs, gilf, dilf, dilfs, jailbait, barely legal, wank, wanking, blow job, hand job, boner, hard on, stiffy, kinky sex, bdsm, fetish, orgasm, cum on, cumming on, doggy style, one night stand, booty call, friends with benefits, shag buddy, dogging, sugar daddy, butt plug, vibrator, sex toy, sex toys, sex doll, swingers, wife swap, camgirls, camming, get laid, got laid, getting laid, horny, dirty talk, wet dream, pole dance tonight
  hot|fit|sexy|peng ..2 mum|mums|dad|dads|teacher|ta|secretary|nurse|milf ..6 would|bang|shag|do
  teach me ..3 birds|lesson|things ..6 bees|anytime|time
  blow my|his whistle|horn ..2
  get|getting|got my|your|her|his ..1 kit|clothes|top|bra|knickers|tits|baps off|out
  show|flash|send me|us ..2 your? ..1 tits|boobs|bum|arse|bits|pants|knickers|underwear
  sleeping|slept|sex|fling|affair with ..2 pupil|student|sixth|former|year
  legal|16|sixteen|18 now ..6 fancy|bang|shag|fair
  come|back to|round ..1 mine|bed ..4 naked|naughty|shag|wearing nothing
  what are you wearing, wearing nothing, wearing no knickers, no pants on, in your pants, in bed thinking of you, up for some fun, up for fun tonight, netflix and chill, looking for fun, no strings
  hardcore|softcore|amateur|live|free|revenge|gay|lesbian|teen|deepfake|cartoon porn|sex|xxx
  does|did|doing|made|makes|watch|watching|watched ..1 porn|pornos
  i'd|would|wouldn't|could ..1 give her|him one
  well|dead|proper fit ..4 i'd|would|give|shag|wouldn't
  totty, topless women, topless girls, eyeful of her, nice eyeful, fansly, chaturbate, manyvids, just for fans, justforfans, used underwear, used knickers, worn knickers, worn underwear, worn socks, feet pics, foot pics, dirty weekend, dirty video, watching filth, watching smut, on the pull tonight, a quickie, got my leg over, leg over, get my leg over, knee trembler, roll in the hay, bit on the side, how big is it, size matters lads, up for it tonight, on all fours, come to bed eyes, rear of the year, best bum in school, arse on that, arse on him, arse on her, legs up to, bending over in those, pert, busty, well hung, hung like, camel toe, side boob, nip slip, commando today, mile high, sex on legs, bedroom eyes, shaggable, fuckable, wankbait, snog marry avoid, snog marry kill, fuck marry kill, shag marry avoid, threesome, gangbang, cum, spunk, jizz, cumming
  subscribe|new ..4 fansly|onlyfans|content|video ..2 18|adults|link|fans|spicy
  watching|watch|watched|streaming ..1 filth|smut|porn|adult ..4
  {adult}|{name}|she|he ..4 can|could ..2 spank|tie|handcuff|punish|examine|ride|mount|sit ..2 me|on
  spank|tie|handcuff|punish me ..3
  two|three blokes|girls|women|men|lads|strippers and a|some hot|bed|one
  undress|undressing ..2 with his|her|my eyes
  looks|look|looking ..2 sexy|hot|fit|shaggable in ..4 uniform|skirt|lycra|shorts|tights|leggings
  check|look at|out the ..2 tits|arse|bum|rack|package|bulge|legs
`);
