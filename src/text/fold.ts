const lookAlikes: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѵ: 'v',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ɡ: 'g',
  ı: 'i',
  ɩ: 'i',
};
const undecomposed: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
};

const plain = /^[a-z0-9'_*@#$-]*$/i;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u0060\uff07\u2032]/g;
const latin = /[a-z]/;
const foreign = /[\u0370-\u03ff\u0400-\u052f\u0251-\u02af]/;

/** Lower case, one form for every way of writing the same letters: width, style, invisible characters, look-alikes. */
export function fold(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase();
  const shown = raw.normalize('NFKC').replace(invisible, '').replace(apostrophes, "'").toLowerCase();
  if (!latin.test(shown) || !foreign.test(shown)) return shown;
  return Array.from(shown, (letter) => lookAlikes[letter] ?? letter).join('');
}

/** The folded form without accents: `Zoë` and `Zoe`, `Łukasz` and `Lukasz` come out the same. */
export function withoutAccents(folded: string): string {
  if (plain.test(folded)) return folded;
  const bare = folded
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return Array.from(bare, (letter) => undecomposed[letter] ?? letter).join('');
}
