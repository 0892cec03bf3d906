import type { Span } from '../contacts.ts';
import { isOrdinary } from '../gazetteer/names.ts';
import type { Token } from '../tokens.ts';

/** Something that lets whoever reads it in: a password, a PIN, the code of a door. */
export interface Secret extends Span {
  kind: 'password' | 'code';
}

const passwordWords = new Set(
  'password passwords pw pwd passwd passphrase passkey passw0rd pword pswd p/w login logon logins username'.split(
    ' ',
  ),
);
/** Words that may stand between the word `password` and the password. */
const between = new Set(
  'is are was be the for to of on my our your its it a this that new now still temporary default same as set changed just wifi wi fi laptop tablet computer pc account email school staff guest network app site everyone pupils kids class hall office all use with and in at here please login code key'.split(
    ' ',
  ),
);
/** What is said of passwords in general. */
const talk = new Set(
  'never dont shouldnt forgot forget forgotten forgetting remember reset resets resetting change changing manager managers strong stronger weak secure security safe protect protects protected protection policy advice tips guess guessed guessing hack hacked hacking breach share sharing shared wrong incorrect length characters phishing scam lost expired expires required needed important secret private unique different sent emailed email letter inside attached request via follow below above provided available office reception'.split(
    ' ',
  ),
);
const codeNouns = new Set(
  'code codes pin combination combo passcode number keycode keypad padlock keysafe'.split(' '),
);
const lockWords = new Set(
  'door doors alarm gate gates entry access safe locker lockers key keysafe keypad padlock staffroom building laptop laptops tablet tablets phone ipad ipads wifi copier photocopier printer shed cupboard garage front back side office security barrier lift login burglar store unlock unlocks'.split(
    ' ',
  ),
);
const notSecret = new Set(
  'postcode qr dress highway sort green country area dialling order booking reference promo discount voucher offer error zip product bar barcode team drawing bowling hair safety rolling morse source badge meeting zoom join class course event game kahoot blooket ticket conduct practice classroom ofsted urn charity phone mobile telephone tel ring call text winning lucky raffle page track flight train bus house'.split(
    ' ',
  ),
);

function bare(token: Token): string {
  return token.norm.replace(/'/g, '');
}

/** The written value from a token on: letters, digits and signs up to the next space, without closing marks. */
function valueAt(text: string, start: number): Span {
  const quote = /^["'“‘`*]+/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  const from = start + quote;
  const written = /^[^\s"”“]{1,60}/.exec(text.slice(from, from + 60))?.[0] ?? '';
  let kept = written;
  while (/[.,;:)'’”`*]$/.test(kept)) kept = kept.slice(0, -1);
  return { start: from, end: from + kept.length };
}

function looksMade(value: string): boolean {
  if (value.length < 4) return false;
  if (/^\d{1,2}[/.-]\d{1,2}|^https?:|^www\.|^[\w.-]+\.[a-z]{2,}\/|@[\w-]+\.|^[#]\p{L}/u.test(value))
    return false;
  const digit = /\d/.test(value);
  const letter = /\p{L}/u.test(value);
  return (
    (digit && letter) ||
    /\p{L}[@$!#_%^&+=~][\p{L}\d]|[!$]$/u.test(value) ||
    /\p{Ll}\p{Lu}/u.test(value) ||
    /^\d{4,}$/.test(value)
  );
}

function passwordAfter(text: string, tokens: readonly Token[], at: number): Secret | undefined {
  const cue = tokens[at];
  if (!cue) return undefined;
  const sentence = tokens
    .slice(Math.max(0, at - 9), at + 10)
    .filter((token) => token.sentence === cue.sentence);
  const general = sentence.some((token) => talk.has(bare(token)));
  const account = /^(?:login|logon|logins|username)$/.test(cue.norm);
  let given = false;
  let last = cue;
  for (let step = at + 1; step <= at + 8; step += 1) {
    const token = tokens[step];
    if (!token || token.start - last.end > 12) return undefined;
    const gap = text.slice(last.end, token.start);
    if (/[\n\r]/.test(gap) && !/[:=]/.test(gap)) return undefined;
    const said = /[:=→]|->/.test(gap) || last.norm === 'is' || last.norm === "it's" || last.norm === 'to';
    given ||= said;
    const quoted = /["“'‘`*]$/.test(gap);
    const glued = /[^\s"“”'‘’`*:=(),.\->→/|]/.exec(gap) !== null;
    const start = glued ? last.end + gap.search(/[^\s"“”'‘’`*:=(),.\->→/|]/) : token.start;
    const value = valueAt(text, start);
    const written = text.slice(value.start, value.end);
    if (passwordWords.has(token.norm) && !/[\d@!$]/.test(written)) return undefined;
    const made = looksMade(written) && (!account || /[\d@$!#]/.test(written));
    if (made && (!general || quoted || given || /\d/.test(written))) return { ...value, kind: 'password' };
    const ends =
      value.end >= text.length ||
      /^["'”’`*)]*(?:\s*[.!?,;\n]|\s*$|\s+(?:for|on|to|if|and|in case)\b)/.test(
        text.slice(value.end, value.end + 12),
      );
    if (quoted && written.length >= 4 && !general) return { ...value, kind: 'password' };
    if (
      said &&
      !account &&
      ends &&
      written.length >= 4 &&
      !general &&
      token.kind === 'word' &&
      !between.has(token.norm)
    ) {
      if (token.case !== 'lower' || !isOrdinary(token.stem) || /[:=]/.test(gap))
        return { ...value, kind: 'password' };
    }
    const userName = account && step <= at + 3;
    if (!between.has(token.norm) && !userName) return undefined;
    last = token;
  }
  return undefined;
}

function codeAfter(text: string, tokens: readonly Token[], at: number): Secret | undefined {
  const noun = tokens[at];
  if (!noun) return undefined;
  const around = tokens.slice(Math.max(0, at - 5), at).filter((token) => token.sentence === noun.sentence);
  const before = around.at(-1);
  const isPin =
    noun.stem === 'pin' ||
    noun.stem === 'passcode' ||
    noun.norm === 'keycode' ||
    noun.norm === 'keysafe' ||
    noun.norm === 'combination' ||
    noun.norm === 'combo';
  if (before && notSecret.has(before.norm)) return undefined;
  for (let step = at + 1; step <= at + 10; step += 1) {
    const token = tokens[step];
    if (!token || token.sentence !== noun.sentence) return undefined;
    if (/^(?:#|\*)?\p{Lu}?\d{3,8}\p{Lu}?$/u.test(token.raw) || /^\d{3,8}[#*]?$/.test(token.raw)) {
      const locked = [...around, ...tokens.slice(at + 1, step)].some(
        ({ norm, stem }) => lockWords.has(norm) || lockWords.has(stem),
      );
      if (!isPin && !locked) return undefined;
      if (
        /^[£$€.,/:]$/.test(text.charAt(token.start - 1)) ||
        /^[.,/:%-]\d|^(?:pm|am)/.test(text.slice(token.end, token.end + 2))
      )
        return undefined;
      const hash = /^[#*cxyz]/i.test(text.charAt(token.end)) && !/\s/.test(text.charAt(token.end));
      return { start: token.start, end: token.end + (hash ? 1 : 0), kind: 'code' };
    }
    if (notSecret.has(token.norm) && !lockWords.has(token.norm)) return undefined;
  }
  return undefined;
}

/** `Sunflower9 is the password`, `4482 is the PIN`. */
function before(tokens: readonly Token[], at: number): Secret | undefined {
  const noun = tokens[at];
  const back = [1, 2, 3, 4].find((step) => tokens[at - step]?.norm === 'is');
  const value = back === undefined ? undefined : tokens[at - back - 1];
  if (!noun || !value || value.sentence !== noun.sentence) return undefined;
  if (!looksMade(value.raw) || !/\d/.test(value.raw)) return undefined;
  return { start: value.start, end: value.end, kind: passwordWords.has(noun.norm) ? 'password' : 'code' };
}

/** Passwords, PINs and door codes that are given away; talk of passwords in general gives none. */
export function findSecrets(text: string, tokens: readonly Token[]): Secret[] {
  return tokens.flatMap((token, at) => {
    const wifi =
      /^(?:wifi|fi|pass)$/.test(token.norm) && /^[^.!?\n]{0,20}:/.test(text.slice(token.end, token.end + 22));
    const found =
      passwordWords.has(token.norm) || wifi
        ? passwordAfter(text, tokens, at)
        : codeNouns.has(token.stem)
          ? codeAfter(text, tokens, at)
          : undefined;
    const told = found ?? (/^(?:password|pin|passcode)$/.test(token.norm) ? before(tokens, at) : undefined);
    return told ? [told] : [];
  });
}
