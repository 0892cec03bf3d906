import { isForename, isSurname } from './gazetteer/names.ts';
import { surnameLike } from './name-begins.ts';
import { beside, capital } from './name-context.ts';
import { particles } from './name-words.ts';
import { possessive } from './person.ts';
import type { Token } from './tokens.ts';

function initial(token: Token): boolean {
  return token.raw.length === 1 && token.case === 'initial' && token.norm !== 'i' && token.norm !== 'a';
}

/** The capitalised token after `van der` and the like; `at` itself when no particle stands there. */
function afterParticles(text: string, tokens: readonly Token[], at: number, before: Token): number {
  let last = before;
  for (let step = at; step < at + 4; step += 1) {
    const token = tokens[step];
    if (!token || token.sentence !== before.sentence || !beside(text, last, token)) return at;
    if (!particles.has(token.stem)) return capital(token) ? step : at;
    last = token;
  }
  return at;
}

/** The token after the last of a name that begins at `at`, and whether a surname is among them. */
export function extend(
  text: string,
  tokens: readonly Token[],
  at: number,
): { to: number; full: boolean; listed: boolean } {
  let to = at + 1;
  let full = false;
  let listed = false;
  while (to < tokens.length && to - at < 5) {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (!last || !next || possessive(last)) break;
    const named = afterParticles(text, tokens, to, last);
    const after = tokens[named];
    if (after && named > to) {
      to = named + 1;
      full = true;
      listed ||= isSurname(after.stem);
      continue;
    }
    if (initial(next) && next.start - last.end === 1 && !next.joined) {
      const dotted = text.charAt(next.end) === '.' ? 1 : 0;
      const surname = tokens[to + 1];
      to += 1;
      if (surname && surname.start - next.end === 1 + dotted && capital(surname) && isSurname(surname.stem)) {
        to += 1;
        full = true;
        listed = true;
      }
      break;
    }
    if (!surnameLike(text, tokens, to, last)) break;
    if (!next.joined || !isForename(next.stem)) full = true;
    listed ||= isSurname(next.stem);
    to += 1;
  }
  return { to, full, listed };
}
