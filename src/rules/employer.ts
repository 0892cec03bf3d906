import { isOrdinary } from '../text/gazetteer/names.ts';
import {
  anyJob,
  elsewhere,
  otherTeaching,
  schoolJob,
  schoolJobAt,
  somebodyElse,
  writerSelf,
} from '../text/lexicon/employer.ts';
import type { Match } from '../text/phrases.ts';
import { quoted } from '../text/stance.ts';
import type { Token } from '../text/tokens.ts';
import type { Look } from './rule.ts';

const words = (source: string) => new Set(source.split(' '));
const kinds = words(
  'primary academy high school infant infants junior juniors grammar secondary college nursery prep preparatory comprehensive comp federation trust schools girls boys',
);
const sureKinds = words(
  'primary academy school infant infants junior juniors grammar secondary comprehensive nursery prep',
);
const between = words(
  'ce c of e rc catholic church cofe and community junior infant high grammar girls boys voluntary aided the primary methodist park lane road hill green',
);
const notNames = words(
  'a an the my our this that their his her its your some any all one two each every home work heart school uni university church sea night nights times lunch break last least first best worst present primary secondary level levels large random weekends christmas easter moment least it i we he she they what which risk gcse gcses a-level ks1 ks2 ks3 ks4 football hockey rugby netball cricket old new local private public state royal high special independent boarding driving sunday summer art drama dance ski great small big lovely junior senior infant mixed maths english science primary leading',
);
const otherPlaces = words(
  'university uni hospital church gym hospice theatre fc rfc afc club studio studios leisure centre museum hotel bank supermarket pub brewery library ltd plc conference festival orchestra hall',
);

/** A school named in the text: the tokens `from` up to, not including, `to`. */
export interface SchoolMention {
  from: number;
  to: number;
  start: number;
  end: number;
  sentence: number;
}

function beside(text: string, before: Token, after: Token): boolean {
  return before.sentence === after.sentence && /^[ \t\-–'’.]{0,3}$/.test(text.slice(before.end, after.start));
}

const capital = (token: Token | undefined): boolean =>
  token !== undefined && (token.case === 'initial' || token.case === 'upper' || token.case === 'mixed');

function mentionOf({ reading }: Look, from: number, to: number): SchoolMention {
  const { start = 0, sentence = 0 } = reading.tokens[from] ?? {};
  return { from, to, start, end: reading.tokens[to - 1]?.end ?? start, sentence };
}

/** The names that the school goes by in the settings, in full or without `Primary School` and the like. */
function named(look: Look): SchoolMention[] {
  const { tokens } = look.reading;
  return look.settings.schoolNames.flatMap((name) => {
    const full = name
      .toLowerCase()
      .replace(/’/g, "'")
      .split(/[^\p{L}\p{N}']+/u)
      .map((word) => word.replace(/'s?$/, ''))
      .filter((word) => word !== '');
    const kind = full.findIndex(
      (word) => kinds.has(word) || word === 'ce' || word === 'cofe' || word === 'rc',
    );
    const short = kind > 0 ? full.slice(0, kind) : full;
    const alone = short.length > 1 || ((short[0]?.length ?? 0) > 3 && !isOrdinary(short[0] ?? ''));
    const parts = alone ? short : full;
    return tokens.flatMap((_, at) =>
      parts.length > 0 && parts.every((part, step) => tokens[at + step]?.stem === part)
        ? [mentionOf(look, at, at + parts.length)]
        : [],
    );
  });
}

/** `quernmore high school`: in lower case a kind of school makes a school only of a word that is none otherwise. */
function lowerCase(look: Look, at: number): SchoolMention[] {
  const { tokens } = look.reading;
  const from = kinds.has(tokens[at - 1]?.stem ?? '') ? at - 2 : at - 1;
  const name = tokens[from];
  const kind = tokens[at];
  if (!name || !kind || name.sentence !== kind.sentence || name.kind !== 'word' || name.case !== 'lower')
    return [];
  if (
    isOrdinary(name.stem) ||
    notNames.has(name.stem) ||
    !beside(look.draft.text, name, tokens[from + 1] ?? kind)
  )
    return [];
  return [mentionOf(look, from, at + 1)];
}

/** `Elm Grove Primary`, `The Dunham Academy`, `Ysgol Bryn Coch`: a name of its own beside a kind of school. */
function shaped(look: Look): SchoolMention[] {
  const { text } = look.draft;
  const { tokens } = look.reading;
  return tokens.flatMap((token, at) => {
    if (token.stem === 'ysgol') {
      const article = /^(?:y|yr|gymraeg|gynradd|uwchradd|gyfun)$/.test(tokens[at + 1]?.norm ?? '') ? 1 : 0;
      return capital(tokens[at + 1 + article]) ? [mentionOf(look, at, at + 2 + article)] : [];
    }
    if (!kinds.has(token.stem)) return [];
    if (!capital(token)) return lowerCase(look, at);
    const next = tokens[at + 1];
    const joinsNext = next && beside(text, token, next);
    if (joinsNext && (next.stem === 'of' || next.stem === 'street' || next.stem === 'road')) return [];
    if (!sureKinds.has(token.stem) && joinsNext && capital(next) && !kinds.has(next.stem)) return [];
    let from = at;
    while (from > 0 && at - from < 6) {
      const before = tokens[from - 1];
      const here = tokens[from];
      if (!before || !here || !beside(text, before, here)) break;
      if (!capital(before) && !between.has(before.stem)) break;
      from -= 1;
    }
    while (from < at && tokens[from]?.case === 'lower') from += 1;
    const own = tokens
      .slice(from, at)
      .some((one) => capital(one) && one.stem.length > 1 && !notNames.has(one.stem) && !kinds.has(one.stem));
    return own ? [mentionOf(look, from, at + 1)] : [];
  });
}

function nameAfter(look: Look, match: Match): SchoolMention[] {
  const { tokens } = look.reading;
  let at = match.to;
  if (tokens[at]?.norm === 'the') at += 1;
  const token = tokens[at];
  if (!token || token.sentence !== match.sentence || notNames.has(token.norm) || token.kind === 'number')
    return [];
  let to = at + 1;
  while (to - at < 5 && tokens[to] && tokens[to]?.sentence === token.sentence) {
    const next = tokens[to];
    if (!next || !beside(look.draft.text, tokens[to - 1] ?? token, next)) break;
    if (token.case === 'lower' ? kinds.has(tokens[to - 1]?.stem ?? '') : !capital(next)) break;
    to += 1;
  }
  const parts = tokens.slice(at, to).map(({ stem }) => stem);
  if (tokens.slice(at, to + 1).some(({ stem }) => otherPlaces.has(stem))) return [];
  const kind = parts.some((part) => kinds.has(part));
  if (!capital(token) && !kind && isOrdinary(token.stem)) return [];
  return [mentionOf(look, at, !capital(token) && !kind ? at + 1 : to)];
}

/** Every school that the text names, by its settings, by its shape, or after a job of the school world. */
export function schoolMentions(look: Look): SchoolMention[] {
  const { reading, draft } = look;
  const jobs = reading.all(schoolJobAt).filter(({ sentence }) => !reading.has(otherTeaching, sentence));
  const all = [...named(look), ...shaped(look), ...jobs.flatMap((match) => nameAfter(look, match))];
  return all.filter(({ start }) => !quoted(draft.text, start)).sort((one, other) => one.from - other.from);
}

/** `St Alder's` is a school where a job of the school world stands beside it. */
export function saints(look: Look): SchoolMention[] {
  const { tokens } = look.reading;
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    if (
      token.stem !== 'st' ||
      !next ||
      next.sentence !== token.sentence ||
      (after && otherPlaces.has(after.stem))
    )
      return [];
    if (!capital(next) && isOrdinary(next.stem)) return [];
    return [mentionOf(look, at, at + 2)];
  });
}

function inProfile(look: Look): SchoolMention[] {
  const { reading, draft } = look;
  const job = reading.has(schoolJob) && !reading.has(otherTeaching);
  const handles = reading.tokens.flatMap((token, at) =>
    token.kind === 'handle' &&
    (job || reading.has(anyJob)) &&
    /school|academy|primary|high|college|acad|infant|junior|prep|nursery|sch|trust|pri$/.test(token.norm)
      ? [mentionOf(look, at, at + 1)]
      : [],
  );
  const all = [...schoolMentions(look), ...(job ? saints(look) : []), ...handles];
  return all.filter(({ from, sentence }) => {
    const before = reading.all(elsewhere).filter((match) => match.sentence === sentence && match.from < from);
    const gap = before.at(-1);
    if (!gap) return true;
    const cut = draft.text.slice(reading.tokens[gap.to - 1]?.end ?? 0, reading.tokens[from]?.start ?? 0);
    return /[|•·,;/\n]|\p{Extended_Pictographic}/u.test(cut);
  });
}

function inPost(look: Look): SchoolMention[] {
  const { reading, draft } = look;
  const job = reading.has(schoolJob) && !reading.has(otherTeaching);
  return [...schoolMentions(look), ...(job ? saints(look) : [])].filter(({ from, sentence }) => {
    const near = (match: Match) => match.sentence === sentence;
    if (reading.all(elsewhere).some((match) => near(match) && match.from < from)) return false;
    if (reading.all(somebodyElse).some((match) => near(match) && match.from < from)) return false;
    const jobs = [...reading.all(schoolJob), ...reading.all(anyJob)].filter(
      (match) => near(match) && match.from < from + 4,
    );
    const spoken = reading
      .all(writerSelf)
      .some((match) => near(match) && (match.from < from || match.from <= from + 6));
    const opens = jobs.some(({ from: at }) => at - (reading.sentences[sentence]?.from ?? 0) <= 2);
    const together = /\b(?:we|us|here|all of us|everyone) (?:here )?(?:at|@) ?(?:the )?$/i.test(
      draft.text.slice(
        Math.max(0, (reading.tokens[from]?.start ?? 0) - 40),
        reading.tokens[from]?.start ?? 0,
      ),
    );
    return together || (jobs.length > 0 && (spoken || opens));
  });
}

/** Where a text tells which school its writer works at. */
export function ownEmployer(look: Look): SchoolMention[] {
  const found = look.draft.surface === 'profile' ? inProfile(look) : inPost(look);
  return found.filter(({ from }, at) => at === 0 || from >= (found[at - 1]?.to ?? 0));
}
