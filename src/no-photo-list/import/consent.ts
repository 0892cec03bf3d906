/** What a cell about consent says: given, refused, or nothing that could be taken for either. */
export type Consent = 'given' | 'refused' | 'not-plain';

/** What an answer says by itself; `yes` and `no` turn with the question, the other two do not. */
export type Answer = 'yes' | 'no' | 'given' | 'refused' | 'unclear';

const set = (words: string) => new Set(words.split(/ ?[;\n] ?/).map((word) => word.trim()));

const yes = set('y; yes; true; t; 1; ✓; ✔; ☑; ✅; yes please; ticked; checked; received; yes received');
const no = set('n; no; false; f; 0; ✗; ✘; ❌; ☒; no thank you; no thanks; not received');
const given = set(`given; granted; consent; consents; consented; consent given; consent granted; gives consent
  gave consent; agree; agrees; agreed; allow; allowed; approve; approved; accept; accepted; permit; permitted
  permission; permission given; permission granted; parental consent given; ok; okay; opted in; opt in; optin; full
  full consent; yes to all; may be shown; can be shown; photos allowed; ok to photograph; yes consent
  yes consent given; yes given; yes granted; yes agreed; yes i consent; yes i agree; i consent; i agree; yes to photos
  i give permission; yes i give permission; i give consent; yes i give consent; i give my consent; all; yes all`);
const refused =
  set(`refused; refuse; refuses; consent refused; refused consent; denied; deny; declined; decline; declines
  withdrawn; withdrew; consent withdrawn; permission withdrawn; revoked; consent revoked; rescinded; not given
  not granted; not agreed; not allowed; not permitted; not consented; no consent; no permission; consent not given
  consent declined; permission refused; does not consent; do not consent; disagree; disagrees; opted out; opt out; optout
  withheld; none; never; do not photograph; no photos; no photographs; must not be shown
  i do not; i dont; does not; do not; not to be photographed; not to be shown`);

/** Words of consent that nobody could take for an answer to "do not photograph?". */
const clearEitherWay = set(
  'opted in; opt in; optin; may be shown; can be shown; photos allowed; ok to photograph; consent given; consent granted',
);

/** What may follow a plain answer without changing it: a date, or how the answer came in. */
const harmless =
  set(`signed; by; on; form; returned; received; parent; parents; mother; father; mum; dad; carer; guardian
  email; by email; online; portal`);

const isDate = (word: string) =>
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(word) || /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/.test(word);
const months = set(
  'jan; feb; mar; apr; may; jun; jul; aug; sep; sept; oct; nov; dec; january; february; march; april; june; july; august; september; october; november; december',
);

/** Lower case, one space, and without the marks that people put around an answer. */
function plain(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/\ufe0f/g, '')
    .split(/[\s.,;:!()[\]"“”–—-]+/)
    .filter((word) => word !== '')
    .join(' ');
}

/** The same, but dates keep their strokes and dots, so that what follows an answer can be told from it. */
function wordsOf(cell: string): string[] {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;:!()[\]"“”–—]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function exactly(text: string): Answer | undefined {
  if (yes.has(text)) return 'yes';
  if (no.has(text)) return 'no';
  if (given.has(text)) return 'given';
  if (refused.has(text)) return 'refused';
  return undefined;
}

/** "No objection", "no reply", "not given yet": not a plain refusal, though no consent either. */
const doubts = set(
  'objection; objections; reply; response; answer; form; yet; problem; problems; issue; issues; restriction; restrictions; object; mind',
);

interface Said {
  answer: Answer;
  /** Nothing but a date or how the answer came in follows it. */
  alone: boolean;
}

function said(cell: string): Said {
  const whole = exactly(plain(cell));
  if (whole) return { answer: whole, alone: true };
  const words = wordsOf(cell);
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1) {
    const answer = exactly(plain(words.slice(0, length).join(' ')));
    if (!answer) continue;
    const added = words.slice(length);
    if (added.some((word) => doubts.has(word))) break;
    return { answer, alone: added.every((word) => harmless.has(word) || months.has(word) || isDate(word)) };
  }
  return { answer: 'unclear', alone: false };
}

/** The answer that a cell gives by itself. A refusal stays one whatever is added; a consent does not. */
export function answerOf(cell: string): Answer {
  const { answer, alone } = said(cell);
  return alone || answer === 'refused' || answer === 'no' ? answer : 'unclear';
}

/**
 * Read one answer. Only what is plainly given counts as given. In a reversed column ("opt-out received") yes and no
 * change places; words that say by themselves what they mean do not.
 */
export function readConsent(cell: string, reversed: boolean): Consent {
  const { answer, alone } = said(cell);
  switch (answer) {
    case 'yes':
      return reversed ? 'refused' : alone ? 'given' : 'not-plain';
    case 'no':
      return !reversed ? 'refused' : alone ? 'given' : 'not-plain';
    case 'given':
      return alone && (!reversed || clearEitherWay.has(plain(cell))) ? 'given' : 'not-plain';
    case 'refused':
      return 'refused';
    case 'unclear':
      return 'not-plain';
    default:
      return answer satisfies never;
  }
}
