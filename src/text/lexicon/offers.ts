import { phrases } from '../phrases.ts';

/** Offering something for money or asking for it, between people who would rather not use a shop. */
export const offer = phrases(`
  dm|pm|inbox|msg me|for|if|us|and|only
  message|text|whatsapp|snap|telegram|drop|ping|hit me
  inbox|dms|dm|pm's open|is
  inbox, dm, hmu, hit me up, give me a shout, gimme a shout, cash only, first come, mates rates, mate's rates, bargain
  selling|sell|sells|flogging|flog|flogs|shifting|shift|swapping|supplying|dealing|punting
  anyone|anybody|who|whoever ..1 want|wants|after|need|needs|fancy|fancies|interested
  if ..1 you|anyone|anybody|someone ..1 want|wants|need|needs|fancy|fancies
  for sale, going cheap, going spare, to shift, to get rid of, up for grabs, taking offers, take offers, make me an offer, open to offers
  {number} ..1 quid|each|pounds|pop|p|gram|box|strip|go
  tenner|fiver|twenty|score|pony ..2 each|pop|box|strip|if|only|get|gets|cash|and
  a tenner|fiver|score|few quid
  ten|twenty|thirty|forty|fifty|five|two|hundred quid|pounds|each
  can|could get|sort|do you|ya|hold|anyone|yous
  get|getting hold of
  know|knows|got|found a|this ..1 guy|bloke|man|lad|fella|lass|geezer|dealer|someone|source|supplier
  sort|sorts|sorted you|ya|me|us|anyone|yous
  cheap|cheaper|cheapest ..2 than|as|dm|each|to|from|inbox|delivered
  no questions
  only|just ..1 {number}
  got some|loads|few|plenty|spare ..4 if|left
`);

/** Looking for something that shops do not sell. */
export const seek = phrases(`
  anyone|anybody|who's|who|whos|where|someone|somebody got|know|can|knows|holding|sorted|have|help|selling
  need|want|fancy|gasping|dying|after|looking|hunting for? ..1 some|any|bit|a|to|more
  hook|sort me|us|a ..1 up|out|girl|brother|lad
  plug, dealer, sesh, afters, rave, raving, festival, after party
  pick|picking|picked|scoring|scored|score up? some|any|bit|a|more|before
  had|done|did|took|smashed|necked|doing|taking|do|take|having too? much? some|a|an|half|few|bit|more|another|two|three|loads|couple
  off my|our|his|her head|face|tits|nut|chops|trolley|box|rocker|bonce
`);
