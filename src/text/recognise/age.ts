import type { Span } from '../contacts.ts';
import type { Token } from '../tokens.ts';

/** An age that is told of somebody. */
export interface Age extends Span {
  years: number;
}

const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const oldest = 110;
/** Words after a range: `aged 4 to 11`, `age 16 and over`. */
const range =
  /^\s?(?:-|–|to|and|or|\+|plus|upwards?)\s?(?:\d|over|under|above|below|up|older|younger|upwards?)?/i;

function yearsOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (/^\d{1,3}$/.test(token.norm)) return Number(token.norm);
  const birthday = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token.norm)?.[1];
  if (birthday !== undefined) return Number(birthday);
  const spelled = words.indexOf(token.norm);
  return spelled < 0 ? undefined : spelled + 1;
}

/** Ages: `aged 10`, `10-year-old`, `is 10 years old`, `turned 7`, `7th birthday`, and a number in brackets or commas after a name. */
export function findAges(text: string, tokens: readonly Token[]): Age[] {
  const found: Age[] = [];
  tokens.forEach((token, at) => {
    const years = yearsOf(token);
    if (years === undefined || years < 1 || years > oldest) return;
    const last = tokens[at - 1];
    const next = tokens[at + 1];
    const same = (other: Token | undefined) => other?.sentence === token.sentence;
    const tail = text.slice(token.end, token.end + 14);
    const old = same(next) && /^(?:yo|y\/o|yrs?|years?)$/.test(next?.norm ?? '');
    const oldWord = same(tokens[at + 2]) && tokens[at + 2]?.norm === 'old';
    let end = 0;
    if (/[a-z]$/.test(token.norm) && /^\d/.test(token.norm)) {
      if (same(next) && /^(?:birthday|bday)$/.test(next?.norm ?? '')) end = next?.end ?? 0;
    } else if (same(next) && next?.norm === 'yo') end = next.end;
    else if (old && oldWord) end = tokens[at + 2]?.end ?? 0;
    else if (same(last) && /^(?:aged?|turn(?:s|ed|ing))$/.test(last?.norm ?? '') && !range.test(tail)) {
      end = old ? (next?.end ?? 0) : token.end;
    } else if (text.charAt(token.start - 1) === '(' && text.charAt(token.end) === ')') end = token.end;
    else if (
      last?.kind === 'word' &&
      last.case !== 'lower' &&
      text.slice(last.end, token.start) === ', ' &&
      /^,\s/.test(tail) &&
      /^\d+$/.test(token.norm)
    ) {
      end = token.end;
    }
    if (end > 0) found.push({ start: token.start, end, years });
  });
  return found;
}
