import { hatredWords, plainInsults, plainSlurs, swearwords } from './lexicon/coarse-words.ts';
import { remembered } from './remembered.ts';

/** Text-speak and missing apostrophes, as the words they stand for. */
const written = new Map(
  Object.entries({
    arent: "aren't",
    cant: "can't",
    couldnt: "couldn't",
    didnt: "didn't",
    doesnt: "doesn't",
    dont: "don't",
    hadnt: "hadn't",
    hasnt: "hasn't",
    havent: "haven't",
    im: "i'm",
    isnt: "isn't",
    ive: "i've",
    shes: "she's",
    hes: "he's",
    shouldnt: "shouldn't",
    thats: "that's",
    theyre: "they're",
    theyve: "they've",
    wasnt: "wasn't",
    werent: "weren't",
    whats: "what's",
    wheres: "where's",
    wouldnt: "wouldn't",
    youre: "you're",
    youve: "you've",
    weve: "we've",
    whos: "who's",
    wont: "won't",
    howd: "how'd",
    u: 'you',
    ur: 'your',
    yr: 'yr',
    r: 'are',
    ya: 'you',
    "y'all": 'you',
    yall: 'you',
    plz: 'please',
    pls: 'please',
    abt: 'about',
    ppl: 'people',
    bc: 'because',
    thx: 'thanks',
    teh: 'the',
    gonna: 'gonna',
    wanna: 'wanna',
    n: 'and',
    fuk: 'fuck',
    fck: 'fuck',
    fook: 'fuck',
    fking: 'fucking',
    fkn: 'fucking',
    fkin: 'fucking',
    fukin: 'fucking',
    fukkin: 'fucking',
    fuckin: 'fucking',
    feckin: 'fucking',
    fecking: 'fucking',
    btch: 'bitch',
    biatch: 'bitch',
    cnut: 'cunt',
    wnker: 'wanker',
    twunt: 'twat',
    dikhead: 'dickhead',
    knobead: 'knobhead',
    belend: 'bellend',
    gobshyte: 'gobshite',
    thik: 'thick',
    stoopid: 'stupid',
  }),
);

const hidden = new Set([...swearwords, ...plainInsults, ...plainSlurs, ...hatredWords]);
const starred = [...new Set([...swearwords, ...plainSlurs, ...plainInsults])].filter(
  (word) => word.length > 3,
);
const longestHidden = 15;
const twoWords = new Set([
  'arses',
  'tits',
  'bender',
  'scumbags',
  'spanner',
  'wasters',
  'plank',
  'shrew',
  'ladyboy',
  'slapper',
]);

/** Insults that are cut in two to hide them; none of these is two words that stand side by side in ordinary text. */
export const insultsInTwo: ReadonlySet<string> = new Set(
  [...swearwords, ...plainInsults, ...plainSlurs]
    .filter((word) => word.length > 4 && !twoWords.has(word))
    .concat('fuck', 'cunt', 'twat'),
);

/** What a digit or sign may stand for. */
const signs: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '€': 'e',
};

function uncensored(word: string): string | undefined {
  const guess = starred.find(
    (one) =>
      one.length === word.length && [...word].every((letter, at) => letter === '*' || letter === one[at]),
  );
  if (guess) return guess;
  if (/^f[*]{3,}/.test(word)) return 'fucking';
  return undefined;
}

/** A word without the signs that trail behind it. */
export function withoutEnd(word: string, signs: string): string {
  let end = word.length;
  while (end > 0 && signs.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A word with each letter that stands three times or more in a row left standing so many times. */
function squeezed(word: string, times: number): string {
  let out = '';
  let at = 0;
  while (at < word.length) {
    let end = at + 1;
    while (word.charAt(end) === word.charAt(at)) end += 1;
    out += word.charAt(at).repeat(end - at > 2 ? times : end - at);
    at = end;
  }
  return out;
}

/** Letters that stand three times or more are written once or twice in the word that is meant. */
function shortened(word: string): string | undefined {
  if (!/([a-z])\1\1/.test(word)) return undefined;
  const twice = squeezed(word, 2);
  const once = squeezed(word, 1);
  return [once, twice, once.replace(/([a-z])\1/g, '$1')].find((one) => hidden.has(one) || drawnOut.has(one));
}

const drawnOut = new Set(
  'so no yes you hello please well good love very too all off up shut head teacher absolute absolutely totally is what boring really'.split(
    ' ',
  ),
);

/** The coarse word hidden behind digits, signs, stars or drawn-out letters, if there is one. */
export const unhidden = remembered(5_000, (folded: string): string | undefined => {
  if (folded.length > 2 * longestHidden) return undefined;
  let readings = [''];
  for (const letter of folded) {
    if (letter === '_') continue;
    const meant = signs[letter] ?? letter;
    readings = readings.length > 8 ? [] : readings.flatMap((start) => [...meant].map((one) => start + one));
  }
  for (const one of readings) {
    if (hidden.has(one)) return one;
    const short = shortened(one);
    if (short !== undefined) return short;
    if (one.includes('*') && /[a-z]/.test(one)) {
      const guess = uncensored(one);
      if (guess !== undefined) return guess;
    }
  }
  return undefined;
});

const spacedShort = new Set(['fag', 'gay', 'wog', 'jew']);
const beginningsOfHidden = new Set(
  [...hidden].flatMap((word) => Array.from(word, (_letter, at) => word.slice(0, at + 1))),
);

/** Cut letters that were spaced out into the coarse words they make, by where each begins and ends. */
export function spacedWords(letters: string): { from: number; to: number; word: string }[] {
  const plain = letters.replace(/[013457@$!]/g, (sign) => (signs[sign] ?? sign).charAt(0));
  if (plain.length !== letters.length) return [];
  const found: { from: number; to: number; word: string }[] = [];
  for (let from = 0; from < plain.length; from += 1) {
    let word = '';
    for (let to = from + 1; to <= plain.length; to += 1) {
      const start = plain.slice(from, to);
      if (!beginningsOfHidden.has(start)) break;
      if (hidden.has(start) && (start.length > 3 || spacedShort.has(start))) word = start;
    }
    if (word === '') continue;
    found.push({ from, to: from + word.length, word });
    from += word.length - 1;
  }
  return found;
}

/** The word that is meant: `u` is `you`, `cant` is `can't`, `f***` is a swearword, `b1tch` and `1d10t` are too. */
export function meantWord(folded: string): string {
  const known = written.get(folded);
  if (known !== undefined) return known;
  if (/[*_]|\d|([a-z])\1\1/.test(folded) && folded.length >= 3 && /[a-z]/.test(folded)) {
    const word = unhidden(folded);
    if (word !== undefined) return word;
  }
  if (folded.endsWith('*') && folded.length > 3) return withoutEnd(folded, '*');
  if (!/^[a-z]+[013457]+[a-z]+$/.test(folded) || folded.length < 4) return folded;
  if (/^(?:y|yr|year|ks)\d+s$/.test(folded)) return folded;
  return folded.replace(/[013457]/g, (digit) => (signs[digit] ?? digit).charAt(0));
}
