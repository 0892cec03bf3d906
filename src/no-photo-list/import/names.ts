const placeholders = new Set([
  'n/a',
  'none',
  'unknown',
  'tbc',
  'tba',
  'nil',
  'null',
  'not applicable',
  'no surname',
  'no forename',
  'no name',
  'not known',
  'no last name',
  'no first name',
  'not recorded',
  'not given',
  '(none)',
  '(blank)',
  'blank',
  'fnu',
  'lnu',
]);
const asides = new Set(
  'leaver left twin new lac cla plac sen send eal pp fsm cp cin ehcp ehc g&t he him his she her they them'.split(
    ' ',
  ),
);
const title = /^(?:master|miss|mr|ms|mx|mrs)\.? (?=\S)/i;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A cell's text where it can be a name: empty for "-", "N/A" and the like. */
export function nameIn(cell: string): string {
  const text = squeeze(cell.replaceAll('*', ' '));
  return /\p{L}/u.test(text) && !placeholders.has(text.toLowerCase()) ? text : '';
}

const knownAs = [' known as ', ' aka ', ' a.k.a. '];
const introductions = /^(?:known as|preferred name|preferred|aka|likes to be called|called|goes by)[: ] ?/i;

/** The other names that stand aside in brackets or quotation marks; a former name is not one to keep. */
function namesAside(inside: string): string[] {
  const bare = squeeze(inside).replace(introductions, '');
  return bare
    .split(/ ?\/ ?| or /)
    .filter((part) => /^\p{Lu}[\p{L}'’ .-]*$/u.test(part) && !asides.has(part.toLowerCase()));
}

/** Brackets for what is marked in other ways: "Lexi", 'Lexi', known as Lexi. */
function bracketed(text: string): string {
  const lower = text.toLowerCase();
  const mark = knownAs.find((words) => lower.includes(words));
  if (mark && !text.includes('(')) {
    const [before, after] = [
      text.slice(0, lower.indexOf(mark)),
      text.slice(lower.indexOf(mark) + mark.length),
    ];
    const [name = '', ...rest] = after.split(' ');
    return `${before} (${name}) ${rest.join(' ')}`;
  }
  return text
    .split(' ')
    .map((word) => (/^['‘"“][^'’"”]+['’"”],?$/.test(word) ? `(${word.replace(/['‘’"“”,]/g, '')})` : word))
    .join(' ');
}

/** A name without what stands aside in it, and the names that stand aside. */
function splitAside(text: string): { rest: string; others: string[] } {
  const others: string[] = [];
  const rest = bracketed(text).replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_, inside: string) => {
    others.push(...namesAside(inside));
    return ' ';
  });
  return { rest: squeeze(rest).replace(/ ,/g, ','), others };
}

/** One part of a name (forenames or a surname) in all its forms: `Alexandra (Lexi)` gives both. */
export function partForms(cell: string): string[] {
  const { rest, others } = splitAside(nameIn(cell).replace(title, ''));
  const forms = [...rest.split(/ ?\/ ?/), ...others].map(nameIn);
  return [...new Set(forms.filter((form) => form !== ''))];
}

/** Every pair of a forename and a surname; one part alone where the other is missing. */
export function together(forenames: readonly string[], surnames: readonly string[]): string[] {
  if (forenames.length === 0) return [...surnames];
  if (surnames.length === 0) return [...forenames];
  return [...new Set(forenames.flatMap((forename) => surnames.map((surname) => `${forename} ${surname}`)))];
}

const isShouted = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);

/** The parts of a name in one cell without a comma: capitals throughout betray the surname, else the order decides. */
function splitWords(
  words: readonly string[],
  order: 'forename-first' | 'surname-first',
): [string[], string[]] {
  const shouted = words.filter(isShouted);
  if (shouted.length > 0 && shouted.length < words.length) {
    const quiet = words.filter((word) => !isShouted(word));
    return [quiet, shouted];
  }
  if (order === 'surname-first' && words.length > 1) return [words.slice(-1), words.slice(0, -1)];
  return [words.slice(0, 1), words.slice(1)];
}

const particles = new Set(
  'van von de der den da di del della la le el al bin ibn ap ab ter dos du st ni nic mac mc o ó ní'.split(
    ' ',
  ),
);

/** The surname of a name written forename first: its last word with the small words before it. */
export function lastName(words: readonly string[]): string {
  let at = words.length - 1;
  while (at > 1 && particles.has((words[at - 1] ?? '').toLowerCase())) at -= 1;
  return words.slice(Math.max(at, 1)).join(' ');
}

/**
 * The full names that one cell gives, forename first: `Boateng, Alexandra (Lexi)` and `Alexandra (Lexi) Boateng` both are
 * Alexandra Boateng and Lexi Boateng. `knownAs` are other forenames from other columns.
 */
export function fullNames(
  cell: string,
  order: 'forename-first' | 'surname-first',
  knownAs: readonly string[] = [],
): string[] {
  const text = nameIn(cell).replace(title, '');
  const comma = text.indexOf(',');
  if (comma > 0 && nameIn(text.slice(comma + 1)) !== '') {
    const surnames = partForms(text.slice(0, comma));
    return together([...partForms(text.slice(comma + 1).replaceAll(',', ' ')), ...knownAs], surnames);
  }
  const { rest, others } = splitAside(text.replace(/,/g, ' '));
  const words = rest.split(' ').filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return [...new Set([...others, ...knownAs])];
  const [before, after] = splitWords(words, order);
  const whole = squeeze(`${before.join(' ')} ${after.join(' ')}`);
  const surnames =
    before.length === 1 && order !== 'surname-first' ? surnamesIn(words, text) : [after.join(' ')];
  const known = [...others, ...knownAs].flatMap((other) =>
    other.includes(' ')
      ? [other]
      : together(
          [other],
          surnames.filter((surname) => surname !== ''),
        ),
  );
  return [...new Set([whole, ...known])];
}

/** What may be the surname of a name written forename first; a bracket stands between the two. */
function surnamesIn(words: readonly string[], text: string): string[] {
  const before = wordsBefore(bracketed(text));
  if (before > 0 && before < words.length) return [words.slice(before).join(' ')];
  return [...new Set([lastName(words), words.slice(1).join(' ')])];
}

/** How many words stand before the first bracket. */
function wordsBefore(text: string): number {
  const at = text.indexOf('(');
  return at <= 0 ? 0 : squeeze(text.slice(0, at)).split(' ').length;
}
