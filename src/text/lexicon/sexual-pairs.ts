import { phrases } from '../phrases.ts';
import type { Pair } from '../together.ts';

const longing = phrases(`
  thinking|dreaming|fantasising|fantasise|picturing|imagining|imagine|dreamt|dream|thought|thoughts|wet ..2 about|of? you|u|him|her|{name}|{adult} ..4
  send|sending|sent you|me|u|him|her ..3 something|pic|pics|photo|photos|video|one
  come|pop|get round|over|here|to|in
  want|need|wanna|crave you|u|him|her|to
  can't|cannot stop|wait ..4 you|u|him|her|{name}
  what i'd|i|you'd|we|i'll ..3 do|doing to|with
  touch|touching|kiss|kissing|lick|licking|taste|ride|riding|grind|grinding|undress|undressing|strip|stripping|spank|spanking|straddle|suck|sucking|mount|grope|groping|nibble|massage
`);
const bare = phrases(`
  naked|nude|topless|undressed|filthy|horny|hard|wet|steamy|saucy|smutty|kinky|lingerie|knickers|thong|stockings|suspenders|boxers|handcuffs|moan|moaning|orgasm|climax|bedroom|tongue|thighs|nipples|groin|crotch|lap|turned
  dirty things|thoughts|weekend|mind|pics|talk|text|texts
  in bed|my|your bed|shower|underwear|mouth ..3
  when|while|once he's|she's|hubby's|husband's|wife's|wife|hubby|kids ..2 asleep|away|out|gone|bed
  all over|night long, no bra, birthday suit, up against, against the wall, on my knees, on your knees, tie me, tied up, on top
`);
const admired = phrases(`
  fit|hot|sexy|peng|tidy|shaggable|dishy|hunky|stacked|curvy|juicy|peachy|leggy|tasty|phwoar|phwoarr|fwoar|fanny|bum|arse|ass|boobs|chest|cleavage|thighs|legs|abs|torso|body|figure|backside|bulge|tush|booty|behind|rear|rack|buns|biceps|crush|drooling|drool|perving|perv|ogling|lusting|swooning|hubba
  eye candy, easy on the eye, nice to look at, sex appeal, bit of stuff, bit of crumpet, bit of totty, fit as, well fit, so fit, proper fit, dead fit, looks good bending
`);
const eyed = phrases(`
  mum|mums|dad|dads|teacher|teachers|ta|tas|head|deputy|pupil|pupils|student|students|sixth|formers|receptionist|secretary|caretaker|coach|inspector|nurse|colleague|trainee|supply|nqt|ect|{year}|{adult}|dj|governor|librarian|technician
`);
const wanting = phrases(`
  i'd|i|id would|wouldn't|definitely|let|happily|have
  wouldn't say no, wouldn't kick, wouldn't mind, wouldn't complain, would do, would bang, would smash, would love a piece, need a cold shower, cold shower, take me now, have my babies, get in line, yes please, yum yum, swit swoo, wit woo, oi oi, phwoar, phwoarr, hubba hubba, in those shorts, in that skirt, in those leggings, in that dress, in lycra, in his shorts, in tight, in her leggings, in them leggings, in them shorts, on him, on her, on that, can't stop looking, couldn't stop staring, couldn't take my eyes, couldn't concentrate, hard to concentrate, distracting, my eyes, the view, when she bends, when he bends, bending over, bends over, bent over, walk away, walks away, mind in the gutter, undressing, legal, barely, older than she looks, looks older than, wish i was, keep me after class, detention with, private lesson, private lessons, private tuition, one to one with
`);

/** Sexual talk to or about a person, told by two cues. */
export const sexualPairs: readonly Pair[] = [{ cue: bare, other: longing, within: 6 }];
/** A remark on somebody's body; a third cue makes it sexual. */
export const admiring: readonly Pair[] = [{ cue: admired, other: eyed, within: 6 }];
/** What makes such a remark a sexual one. */
export const lust: readonly Pair[] = [{ cue: admired, other: wanting, within: 7 }];
/** Sexual jokes that everybody knows for such. */
export const innuendo = phrases(`
  said the actress|bishop to
  as the actress|bishop said
  eyes on stalks, eyes were on stalks, packing something impressive, well packed, lunchbox on him, that's what she said, ooh matron, oo er missus, nudge nudge wink wink, how's your father, rumpy pumpy, slap and tickle, hanky panky, bit of the other, play away from home, sausage fest, size isn't everything, size does matter, it's not the size, happy ending massage, massage with a happy ending, wandering hands, morning glory, morning wood, happy sock, five knuckle, bash the bishop, spank the monkey, choke the chicken, money shot, walk of shame, pull a muscle lol, going commando, gone commando, camel toe, moose knuckle, budgie smugglers bulge, wet t shirt, beer goggles, sex life, sex drive, best sex, good sex, great sex, amazing sex, no sex, rough sex, drunken sex, make up sex, morning sex, having sex, had sex, get some tonight, gagging for it, gagging for a, in the sack, between the sheets, under the sheets, ride him like, ride her like, ride me, rode him, do me on the, over my desk, over his desk, over her desk, over the desk, across the desk, motorboat, sugar baby, sugar babies, only fans, hall pass, friends with bens, fwb, dtf, milfs, stud muffin, cop a feel, copped a feel, had a grope, snogged the face off, got off with a year, got off with a student, pulled a fresher
`);
