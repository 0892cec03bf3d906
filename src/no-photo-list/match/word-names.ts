import { isOrdinary } from '../../text/gazetteer/names.ts';
import { calendar, monthNames } from '../../text/name-words.ts';

/** Forenames and surnames that are ordinary words besides, beyond those that the lists of words know. */
const words = new Set(
  `mark grace rose will may joy faith hope summer autumn dawn april june august bill rob sue pat nick drew chase grant art dean earl duke prince jay robin ray rich max frank ernest hunter mason cook baker carter bell hall hill king wood woods marsh field fields
  ford brook brooks lake moor park parks street west north east banks bridge cross church temple abbey brown green white black gray grey young long short small little sharp strong wise good best moody noble swift savage day knight bishop pope page pages bird birds
  fox wolf lamb bull fish rice berry cherry pepper ginger olive ivy lily daisy poppy violet iris heather holly hazel willow ash oak rowan fern basil sage ruby pearl amber jade crystal jewel diamond gold golden silver star sky skye river rain storm winter winters snow
  frost spring sunny harmony melody destiny justice honour honor patience prudence constance charity mercy verity chance blaze major miller fisher shepherd potter porter butler gardener carpenter turner walker runner price cash penny mills mill head foot hand heard
  love power powers bond rush case cotton flowers crook piper miles lane close dale glen cliff forest heath stone flint clay reed root bush hedge person people wild bold gay speed sweet hardy pike drake swan finch nightingale sparrow martin peacock crane heron falcon
  hawk phoenix angel christmas easter noel pound marshall warden warner ward chambers house newman freeman barber farmer singer taylor smith archer piper sailor hale hart rivers waters wells spence stamp steel sterling rook rock rocky summers sands shore skip tuck wade
  paige harper piper scout rebel dove bear bee trinity genesis nova aurora luna ocean sol lark wren robin merry gale vale grove croft`.split(
    /\s+/,
  ),
);

/** Those of them that stand before a name as a verb does: `will Jones be there`, `please mark Baker's work`. */
const verbs = new Set(
  'will may mark grant sue pat rob drew chase hope nick can bob josh trust dawn ask tell bless skip tuck love spring bill ward wade page case rush'.split(
    ' ',
  ),
);

/** Whether a key is an ordinary word besides being a name. */
export function isWord(key: string): boolean {
  return words.has(key) || isOrdinary(key) || calendar.has(key) || monthNames.has(key);
}

/** Whether a key stands before a name as a verb does. */
export function isVerb(key: string): boolean {
  return verbs.has(key);
}
