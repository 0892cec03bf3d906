import { match as matchPostcodes } from 'postcode';
import type { Span } from './contacts.ts';
import type { Token } from './tokens.ts';

const suffixes = new Set(
  'road rd street avenue ave lane drive crescent cres grove terrace close court gardens mews walk row place way hill rise view square parade'.split(
    ' ',
  ),
);
const weakSuffixes = new Set(
  'close court gardens walk row place way hill rise view square parade drive street'.split(' '),
);

/** A street, with a house number when one stands before it. */
export interface Street extends Span {
  numbered: boolean;
}

/** Streets: one to three words before `Road`, `Grove` and the like, in capitals or after a house number. */
export function findStreets(text: string, tokens: readonly Token[]): Street[] {
  const found: Street[] = [];
  tokens.forEach((token, at) => {
    if (!suffixes.has(token.norm)) return;
    let from = at;
    let numbered = false;
    let capitals = 0;
    for (let step = 1; step <= 4; step += 1) {
      const before = tokens[at - step];
      if (!before || before.sentence !== token.sentence) break;
      if (!/^[ \u00a0,\-']{1,2}$/.test(text.slice(before.end, tokens[at - step + 1]?.start ?? before.end)))
        break;
      if (/^\d{1,4}[a-z]?$/.test(before.norm)) {
        numbered = from < at;
        if (numbered) from = at - step;
        break;
      }
      if (step === 4) break;
      if (before.case === 'initial' || before.case === 'upper') {
        if (capitals < step - 1) break;
        capitals += 1;
        from = at - step;
      } else if (step > 2 || before.kind !== 'word') break;
      else if (/^\d{1,4}[a-z]?$/.test(tokens[at - step - 1]?.norm ?? '')) from = at - step;
      else if (step === 2) break;
    }
    const named =
      token.case !== 'lower' && capitals > 0 && !(weakSuffixes.has(token.norm) && text.length === 0);
    if (from < at && (numbered || named)) {
      found.push({ start: tokens[from]?.start ?? token.start, end: token.end, numbered });
    }
  });
  return found;
}

/** UK postcodes in full, where letters and digits look like one and not like a class or a number plate. */
export function findPostcodes(text: string): Span[] {
  if (!/\d[a-z]{2}/i.test(text)) return [];
  const found: Span[] = [];
  let after = 0;
  for (const postcode of new Set(matchPostcodes(text))) {
    after = text.indexOf(postcode, 0);
    if (after >= 0 && /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/i.test(postcode))
      found.push({ start: after, end: after + postcode.length });
  }
  return found;
}
