import { headingWords } from '../../tables/heading-words.ts';
import type { ColumnUse, ConsentColumn, Kind, Use } from './mapping.ts';

const set = (words: string) => new Set(words.split(/\s+/));

const children = set('pupil pupils student students child childs children childrens learner learners');
const filler = set('your my the please what is enter');
const forenames = set('forename forenames firstname firstnames givenname fname');
const surnames = set('surname surnames lastname familyname lname');
const preferred = set('preferred chosen usual');
const former = set('former previous birth maiden old');
const socialWords = set(
  'social facebook twitter x instagram tiktok youtube linkedin snapchat threads bluesky whatsapp',
);
const websiteWords = set('website websites web webpage webpages online internet blog');
const pressWords = set('press newspaper newspapers tv television broadcast journalists');
const insideWords = set(
  'display displays internal newsletter newsletters prospectus yearbook tapestry seesaw journal journals brochure noticeboard',
);
const publicityWords = set(
  'publicity marketing promotional promotion publication publications publish external',
);
const photoWords = set(
  'photo photos photograph photographs photography photographed photographing image images imagery picture pictures pics media',
);
const videoWords = set('video videos film films filming filmed recording recordings');
const consentWords = set('consent consents consented permission permissions opt optout optin opted');
const elsewhere = set(
  'trip trips visit visits medical medicine medicines medication paracetamol calpol aid biometric biometrics fingerprint swimming transport walk walking sun suncream face animal animals food sex rse religious data sms copyright library meals meal residential cycling bikeability counselling vaccination nasal tasting plasters',
);
const people = set(
  'contact contacts parent parents parental carer carers guardian guardians mother mothers father fathers mum mums dad dads emergency relationship teacher teachers doctor gp sibling siblings social-worker priority salutation',
);
const particulars = set(
  'address postcode phone telephone tel mobile email mail ethnicity gender sex language religion',
);
const noteWords = set('note notes comment comments remark remarks detail details info information');

const has = (words: readonly string[], wanted: ReadonlySet<string>) => words.some((word) => wanted.has(word));
const only = (words: readonly string[], wanted: ReadonlySet<string>) =>
  words.every((word) => wanted.has(word));

function nameRole(words: readonly string[]): ColumnUse | undefined {
  const text = words.filter((word) => !children.has(word)).join(' ');
  const two = (one: string, other: string) => text.includes(`${one} ${other}`);
  if (has(words, former))
    return has(words, surnames) || words.includes('name') ? { is: 'ignored' } : undefined;
  const forenameAt = firstAt(words, forenames, ['first', 'given', 'christian']);
  const surnameAt = firstAt(words, surnames, ['last', 'family', 'second']);
  if (forenameAt !== -1 && surnameAt !== -1) {
    return { is: 'full-name', order: surnameAt < forenameAt ? 'surname-first' : 'forename-first' };
  }
  const wished = has(words, preferred) || words.includes('known');
  if (forenameAt !== -1) return { is: wished ? 'preferred-forename' : 'forename' };
  if (surnameAt !== -1) return { is: wished ? 'preferred-surname' : 'surname' };
  if (words.includes('middle') || two('other', 'names')) return { is: 'middle-names' };
  if (two('known', 'as') || two('known', 'by') || has(words, set('nickname nicknames aka knownas'))) {
    return { is: 'known-as' };
  }
  if (wished && has(words, set('name names'))) return { is: 'known-as' };
  const rest = words.filter((word) => !children.has(word));
  const naming = set('name names full legal complete display official of the and');
  const isName = only(rest, naming) && (rest.length < words.length || has(rest, set('name names')));
  return isName ? { is: 'full-name', order: 'forename-first' } : undefined;
}

/** Where a kind of name begins: one of `single`, or one of `before` with "name" after it. */
function firstAt(words: readonly string[], single: ReadonlySet<string>, before: readonly string[]): number {
  return words.findIndex(
    (word, at) => single.has(word) || (before.includes(word) && /^names?$/.test(words[at + 1] ?? '')),
  );
}

function groupRole(words: readonly string[]): ColumnUse | undefined {
  const rest = words.filter((word) => !children.has(word));
  const kinds = set(
    'class form reg registration tutor house club clubs event events activity group groups base set classes',
  );
  const around = set('name code group groups current teaching school form class nc year yr short');
  if (
    has(rest, set('year yr nc curriculum')) &&
    only(rest, set('year yr nc group national curriculum taught in actual current code no of school y'))
  )
    return { is: 'year' };
  return has(rest, kinds) && only(rest, new Set([...kinds, ...around, 'and'])) ? { is: 'group' } : undefined;
}

function idRole(words: readonly string[]): ColumnUse | undefined {
  const text = words.filter((word) => !children.has(word)).join(' ');
  const known =
    /^(?:former )?upn$|^uln$|^id$|^(?:mis|sims|arbor|bromcom|isams|scholarpack|system|unique|admission|adm|roll|exam|candidate|school)(?: (?:id|no|number|code|num))?$|^adno$|^admno$|^(?:no|number|code|ref|reference)$|^unique pupil (?:number|no)$/;
  if (!known.test(text)) return undefined;
  return /^(?:no|number|school|system|unique)$/.test(text) && words.length === 1 ? undefined : { is: 'id' };
}

function timeRole(words: readonly string[]): ColumnUse | undefined {
  const text = words.join(' ');
  if (words.includes('dob') || words.includes('birth') || text === 'd o b') return { is: 'birth-date' };
  if (has(words, set('leaving leaver leavers left leave')) && !has(words, consentWords))
    return { is: 'leaving-date' };
  if (text.includes('off roll')) return { is: 'leaving-date' };
  const status = set('status enrolment enrollment on roll');
  return has(words, status) &&
    only(
      words.filter((word) => !children.has(word)),
      status,
    )
    ? { is: 'status' }
    : undefined;
}

/** Which uses a heading or a type of consent names; none where it speaks of consent in general. */
export function usesOf(words: readonly string[]): Use[] {
  const uses: Use[] = [];
  const isNegated = (at: number) =>
    ['not', 'excluding', 'excl', 'except', 'without', 'non'].includes(words[at - 1] ?? '');
  words.forEach((word, at) => {
    const use = socialWords.has(word)
      ? 'social'
      : websiteWords.has(word)
        ? 'website'
        : pressWords.has(word)
          ? 'press'
          : insideWords.has(word)
            ? 'other'
            : undefined;
    if (use) uses.push(isNegated(at) ? 'other' : use);
  });
  return [...new Set(uses)];
}

/** Whether a heading or a type of consent is about pictures, or about where they are published. */
export function isAboutPictures(words: readonly string[]): boolean {
  if (has(words, photoWords) || has(words, videoWords)) return true;
  if (has(words, elsewhere)) return false;
  if (words.includes('internet') && has(words, set('access use usage acceptable'))) return false;
  return usesOf(words).length > 0 || has(words, publicityWords);
}

/** Whether a heading asks if a child may be named. */
function isAboutNaming(words: readonly string[]): boolean {
  const text = words.join(' ');
  return ['use of name', 'name may be', 'name can be', 'may be named', 'can be named'].some((ask) =>
    text.includes(ask),
  );
}

/** Publishing in general: what a heading such as "Publicity" or "Marketing" says. */
export function isPublicity(words: readonly string[]): boolean {
  return has(words, publicityWords) && usesOf(words).length === 0 && !has(words, photoWords);
}

export function kindsOf(words: readonly string[]): Kind[] {
  const video = has(words, videoWords);
  const photo = has(words, photoWords);
  if (video) return photo ? ['photo', 'video'] : ['video'];
  if (has(words, set('name names named naming')) && !photo) return ['name'];
  return words.includes('name') || words.includes('names') ? ['name'] : ['photo', 'video'];
}

/** Which way yes and no are meant by a heading: `no` as consent, `yes` as a refusal, `ask` where it says both. */
export function senseOf(words: readonly string[]): ConsentColumn['reversed'] {
  const text = ` ${words.join(' ')} `
    .replace(/ yes no | y n /g, ' ')
    .replace(
      / (?:not|no) (?:given|granted|allowed|permitted|agreed|opted in|consent|consented) /g,
      ' opt-out ',
    )
    .replace(/ (?:opted|opts|opting|opt) out | optout | optouts /g, ' opt-out ')
    .replace(/ (?:opted|opts|opting|opt) in | optin /g, ' opt-in ');
  const left = text.trim().split(' ');
  const isUse = (at: number) => usesOf(left.slice(at + 1, at + 2)).length > 0;
  const against = left.filter(
    (word, at) =>
      /^(?:opt-out|outs?|no|not|dont|never|without|non|nil|refus\w*|withdr\w*|withheld|declin\w*|denied|deny|object\w*|exclud?\w*|exclusions?|restrict\w*|prohibit\w*|ban|banned|avoid)$/.test(
        word,
      ) && !(/^(?:not|excluding|excl|except|without|non)$/.test(word) && isUse(at)),
  ).length;
  const forIt = left.some((word) =>
    /^(?:opt-in|given|granted|grant|agreed|agrees|allowed|accepted|approved|gives)$/.test(word),
  );
  if (against === 0) return 'no';
  return against === 1 && !forIt ? 'yes' : 'ask';
}
function consentRole(words: readonly string[]): ColumnUse | undefined {
  const pictured = isAboutPictures(words) || isAboutNaming(words);
  if (has(words, set('id no number ref code')) && !has(words, photoWords) && !has(words, consentWords))
    return undefined;
  const ended = has(words, set('withdrawn withdrawal revoked'));
  if (!pictured && ended && !has(words, elsewhere)) return { is: 'consent-withdrawn' };
  if (!pictured && !has(words, consentWords)) return undefined;
  if (!pictured && has(words, elsewhere)) return { is: 'ignored' };
  if (/(?:by|from whom)$/.test(words.join(' '))) return { is: 'contact' };
  if (has(words, set('type types category')) && !has(words, set('website'))) return { is: 'consent-type' };
  if (has(words, noteWords) || words.includes('reason')) return { is: 'note' };
  if (words.includes('form') || words.includes('slip')) return { is: 'ignored' };
  const dated = has(words, set('date dates when updated')) || words.at(-1) === 'on';
  const sense = senseOf(words);
  if (has(words, set('expiry expires expire expiration until valid'))) return { is: 'consent-until' };
  if (dated && sense !== 'no') return { is: 'consent-withdrawn' };
  if (dated)
    return has(words, set('given granted signed obtained received'))
      ? { is: 'consent-given-on' }
      : { is: 'ignored' };
  return { is: 'consent', kinds: kindsOf(words), uses: usesOf(words), reversed: sense, blank: 'not-plain' };
}

/** What a column's heading alone says it is; undefined when nobody can tell. */
export function recognise(heading: string): ColumnUse | undefined {
  const words = headingWords(heading).filter((word) => !filler.has(word));
  if (words.length === 0 || words.length > 40) return undefined;
  const consent = consentRole(words);
  const shown = words.join(' ') === 'display name';
  if (consent && !shown) return consent;
  if (has(words, people)) return { is: 'contact' };
  if (/ by$/.test(words.join(' '))) return { is: 'contact' };
  if (only(words, noteWords)) return { is: 'note' };
  if (has(words, particulars)) return { is: 'contact' };
  return idRole(words) ?? timeRole(words) ?? groupRole(words) ?? nameRole(words);
}
