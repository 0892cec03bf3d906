import {
  type Email,
  findEmails,
  findLinks,
  findPhones,
  type Link,
  type Phone,
  type Span,
} from './contacts.ts';
import { findAllPhrases } from './find-phrases.ts';
import type { Ground } from './match-phrase.ts';
import { findPeople } from './people.ts';
import type { Person } from './person.ts';
import type { Marks, Match, Phrases } from './phrases.ts';
import { findPostcodes, findStreets, type Street } from './places.ts';
import { type Age, findAges } from './recognise/age.ts';
import { findBankDetails } from './recognise/bank-details.ts';
import { type BirthDate, findBirthDates } from './recognise/birth-date.ts';
import { findHealthNumbers } from './recognise/health-number.ts';
import { findInsuranceNumbers } from './recognise/insurance-number.ts';
import { findPupilNumbers } from './recognise/pupil-number.ts';
import { findSecrets, type Secret } from './recognise/secrets.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { spreadTags } from './tags.ts';
import { type Token, tokenise } from './tokens.ts';
import { markYears } from './years.ts';

/**
 * A text read once for all rules. All offsets are UTF-16 offsets into `text`. Whatever costs time is worked out when a
 * rule first asks for it.
 */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  people: readonly Person[];
  phones: readonly Phone[];
  emails: readonly Email[];
  links: readonly Link[];
  streets: readonly Street[];
  postcodes: readonly Span[];
  pupilNumbers: readonly Span[];
  healthNumbers: readonly Span[];
  insuranceNumbers: readonly Span[];
  bankDetails: readonly Span[];
  birthDates: readonly BirthDate[];
  ages: readonly Age[];
  secrets: readonly Secret[];
  /** Where any of these phrases stand. */
  all(set: Phrases): readonly Match[];
  /** Whether any of these phrases stands in the text, or in one sentence of it. */
  has(set: Phrases, sentence?: number): boolean;
  /** The sentence around an offset. */
  sentenceAt(offset: number): number;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const none: readonly Match[] = [];

/** The phrases of the text, and those that stand in its hashtags. */
function findPhrases(ground: Ground): Map<number, Match[]> {
  const found = findAllPhrases(ground);
  const spread = spreadTags(ground);
  if (!spread) return found;
  for (const [set, matches] of findAllPhrases(spread.ground, spread.sentences)) {
    const inTags = matches.flatMap((match) => spread.back(match) ?? []);
    if (inTags.length > 0) found.set(set, [...(found.get(set) ?? []), ...inTags]);
  }
  return found;
}

/** Read a text: words, sentences, and on demand whom and what it names. */
export function read(text: string): Reading {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  const people = lazily(() => findPeople(text, tokens));
  const phones = lazily(() => findPhones(text));
  const emails = lazily(() => findEmails(text));
  const links = lazily(() => findLinks(text));
  const streets = lazily(() => findStreets(text, tokens));
  const postcodes = lazily(() => findPostcodes(text));
  const pupilNumbers = lazily(() => findPupilNumbers(text));
  const healthNumbers = lazily(() => findHealthNumbers(text));
  const insuranceNumbers = lazily(() => findInsuranceNumbers(text));
  const bankDetails = lazily(() => findBankDetails(text));
  const birthDates = lazily(() => findBirthDates(text));
  const ages = lazily(() => findAges(text, tokens));
  const secrets = lazily(() => findSecrets(text, tokens));
  const found = lazily(() => findPhrases({ tokens, marks: mark(tokens, people()) }));
  return {
    text,
    tokens,
    sentences,
    get people() {
      return people();
    },
    get phones() {
      return phones();
    },
    get emails() {
      return emails();
    },
    get links() {
      return links();
    },
    get streets() {
      return streets();
    },
    get postcodes() {
      return postcodes();
    },
    get pupilNumbers() {
      return pupilNumbers();
    },
    get healthNumbers() {
      return healthNumbers();
    },
    get insuranceNumbers() {
      return insuranceNumbers();
    },
    get bankDetails() {
      return bankDetails();
    },
    get birthDates() {
      return birthDates();
    },
    get ages() {
      return ages();
    },
    get secrets() {
      return secrets();
    },
    all: (set) => found().get(set.number) ?? none,
    has: (set, sentence) => {
      const matches = found().get(set.number) ?? none;
      return sentence === undefined
        ? matches.length > 0
        : matches.some((match) => match.sentence === sentence);
    },
    sentenceAt: (offset) => sentenceAt(sentences, offset),
  };
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mark(tokens: readonly Token[], people: readonly Person[]): Marks {
  const marks: Marks = {
    name: new Map(),
    fullname: new Map(),
    adult: new Map(),
    number: new Map(),
    handle: new Map(),
    capital: new Map(),
    ...markYears(tokens),
  };
  for (const person of people) {
    if (person.adult) marks.adult.set(person.from, person.to);
    else if (!person.wellKnown) {
      marks.name.set(person.from, person.to);
      if (person.full) marks.fullname.set(person.from, person.to);
    }
  }
  tokens.forEach((token, at) => {
    if (token.kind === 'number') marks.number.set(at, at + 1);
    if (token.kind === 'handle') marks.handle.set(at, at + 1);
    if (token.case !== 'lower' && token.case !== 'none') marks.capital.set(at, at + 1);
  });
  return marks;
}
