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
  }),
);

const swearwords =
  'fuck fucks fucked fucker fuckers fucking shit shits shite shitty cunt cunts bitch bitches bastard bastards wanker wankers wank twat twats prick pricks dick dicks dickhead arse arses arsehole arseholes bollocks piss pissed slag slags slut sluts whore whores crap knob bellend'.split(
    ' ',
  );
const digits: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

function uncensored(word: string): string {
  if (!/^[a-z]+\*+[a-z]*$/.test(word)) return word;
  return (
    swearwords.find(
      (one) =>
        one.length === word.length && [...word].every((letter, at) => letter === '*' || letter === one[at]),
    ) ?? word
  );
}

/** The word that is meant: `u` is `you`, `cant` is `can't`, `f***` is a swearword, `b1tch` too. */
export function meantWord(folded: string): string {
  const known = written.get(folded);
  if (known !== undefined) return known;
  if (folded.includes('*')) return uncensored(folded);
  if (!/^[a-z]+[013457]+[a-z]+$/.test(folded) || folded.length < 4) return folded;
  if (/^(?:y|yr|year|ks)\d+s$/.test(folded)) return folded;
  return folded.replace(/[013457]/g, (digit) => digits[digit] ?? digit);
}
