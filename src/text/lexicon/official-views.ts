import { phrases } from '../phrases.ts';
import './opinion.ts';

/** Opinion in a committee's words: a body that says what it holds, likes or despairs of. */
export const politeView = phrases(`
  <opine-topic> ..3 priorities back|wrong|upside|skewed
  has|have got|its|their|his|her priorities back|wrong|upside|skewed
  we|i make|made no secret|bones of|about
  our|my firm|strong|settled|honest|considered|humble|collective|heartfelt|long held view|opinion|conviction|contention that|is
  our|my ..1 dislike|contempt|disdain|loathing|despair|exasperation of|for|at|with
  common sense ..4 short supply|prevail|dead|extinct|absent|lacking|gone|died|left|deserted
  in short supply at|in|within|among ..4 <opine-topic>|department|council|government|hall|westminster|whitehall|ofsted|trust
  do|does|did ..2 everyone|everybody|them|us|him|her ..1 world of? good ..1 and|if|to
  in the view|opinion|eyes|judgement of this|these|your|a|yours ..2 head|teacher|headteacher|department|writer|old|office|team|staff|author|truly
  anything but|more than|other than a ..1 fad|gimmick|con|waste|stunt|sham|joke|box
  nothing|little but|more|other but|than ..1 a|an ..2 fad|gimmick|con|waste|stunt|sham|exercise|insult|tick|token|cynical|political|joke|money|excuse
  whoever ..1 dreamt|dreamed|thought|came|invented|designed|signed|decided|wrote ..1 up ..6 never|should|cannot|can't|clearly|obviously|must|has|needs|deserves
  has|have|had clearly|obviously|evidently|plainly never|not ..1 met|set|taught|worked|visited|spoken|stepped|been|spent
  generation of ..1 zombies|snowflakes|screen|wimps|children who|kids
  it will|won't not? surprise you|anyone|nobody|no to|that
  we|i happen|tend|am|are ..1 inclined? to ..1 think|believe|prefer|agree|disagree|feel|side
  not|aren't|remain|remains|yet ..1 to be? convinced|persuaded|unconvinced|unpersuaded ..1 by|that|of
  words cannot|fail|can't, we|i despair, leaves ..2 bad|sour taste, sad state|indictment of, speaks volumes, one rule for, rules for ..1 and|them, the less said, so much for ..5, quite how|why|what anyone|they|this|the|anybody ..9, heaven|goodness|lord|god|who knows why|what ..2 council|they|government|trust|was|were|thought, call it what you will, a triumph of ..2 over, yet another ..2 initiative|directive|hoop|hoops|diktat|bright idea|brainwave|u turn, from on high, the powers that be, desk jockeys, pen pushers, pen pusher, bean counters, bean counter, mandarins, ivory tower, ivory towers, the great and the good, so called|self appointed|self styled experts|expert|gurus|guru|leaders|advisers, we can only assume ..9 never|not|nobody|no|someone|they|council, are we really|seriously|honestly to ..1 believe|supposed, a bitter pill, ill advised, wrong headed, wrongheaded, short sighted, shortsighted, misguided, woefully, laughable, risible
`);
/** Guards: eyesight, lessons about opinions and schools' mottoes. */
export const viewInEarnest = phrases(`
  glasses|optician|eyesight|vision|eye test, every child|pupil, our pupils|children ..2 can|deserve|are, said|says|wrote|debate|debated|debating|argued|novel|play|poem, character|story|book|author|shakespeare|dickens, charity|cancer|hospice
`);
