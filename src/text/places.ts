import { isValid } from 'postcode';
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

/** Words that no street is called by: `a 3 minute walk`, `on my way`. */
const noStreets = new Set(
  'minute minutes min mins mile miles hour hours hr year years bed bedroom week weeks day days step steps point points metre metres my your our their his the a an all any no this that only big long short second third first new on in by death front back every half to of from'.split(
    ' ',
  ),
);

/** Ends of street names that are ordinary words unless a house number stands before them. */
const onlyNumbered = new Set(
  'steps brow fold wynd green croft yard quay parkway bank heights gate vale meadow meadows mount villas cottages buildings passage circus esplanade wharf dene chase parc heol ffordd causeway cottage house flats towers'.split(
    ' ',
  ),
);

/** A street, with a house number when one stands before it. */
export interface Street extends Span {
  numbered: boolean;
}

/** Streets: one to three words before `Road`, `Grove` and the like, in capitals or after a house number. */
export function findStreets(text: string, tokens: readonly Token[]): Street[] {
  const found: Street[] = [];
  tokens.forEach((token, at) => {
    const strict = onlyNumbered.has(token.norm) && token.case === 'initial';
    if (!suffixes.has(token.norm) && !strict) return;
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
      if (noStreets.has(before.norm)) {
        // "3 The Green"
        numbered = step === 1 && before.raw === 'The' && /^\d{1,4}[a-z]?$/.test(tokens[at - 2]?.norm ?? '');
        if (numbered) from = at - 2;
        break;
      }
      if (before.case === 'initial' || before.case === 'upper') {
        if (capitals < step - 1) break;
        capitals += 1;
        from = at - step;
      } else if (step > 2 || before.kind !== 'word') break;
      else if (/^\d{1,4}[a-z]?$/.test(tokens[at - step - 1]?.norm ?? '')) from = at - step;
      else if (step === 2) break;
    }
    const named =
      token.case !== 'lower' && capitals > 0 && !(weakSuffixes.has(token.norm) && token.case === 'upper');
    if (from < at && (numbered || (named && !strict))) {
      found.push({ start: tokens[from]?.start ?? token.start, end: token.end, numbered });
    }
  });
  return found;
}

const areas = new Set(
  'ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'.split(
    ' ',
  ),
);
const postcodeShape = /(?<![\p{L}\p{N}/@#_.=-])([a-z]{1,2})\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}_/])/giu;

/** UK postcodes in full, in capitals or small letters throughout: not a class, a number plate or the end of a link. */
export function findPostcodes(text: string): Span[] {
  if (!/\d[a-z]{2}/i.test(text)) return [];
  return [...text.matchAll(postcodeShape)].flatMap((match) => {
    const [written, area = ''] = match;
    const oneCase = written === written.toUpperCase() || written === written.toLowerCase();
    if (!oneCase || !areas.has(area.toLowerCase()) || !isValid(written.toUpperCase())) return [];
    return [{ start: match.index, end: match.index + written.length }];
  });
}
