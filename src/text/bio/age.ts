const told = [
  /\baged? ?:? ?(\d{1,2})\b(?! ?(?:-|to|and|\+|or))/,
  /\b(\d{1,2}) ?(?:y\/?o|yrs?(?: old)?|years?[- ]old|year[- ]old)\b/,
  /\b(?:i'?m|i am|now|turned) (\d{1,2})(?= ?(?:$|[|.,!]| and\b| years old))/,
  /^(\d{1,2})(?= ?(?:[|.,]|$| she| he| they| uk))/,
  /\| ?(\d{1,2}) ?(?=\||$)/,
  /(?:^|\||,) ?(?:she|he|they)\/?(?:her|him|them)? ?[|,] ?(\d{1,2})\b/,
];

/** The age that a bio tells, in plain words: `aged 14`, `15 | Oakfield Academy`, `14yo`; undefined where it tells none. */
export function ageTold(words: string): number | undefined {
  const number = told.map((pattern) => pattern.exec(words)?.[1]).find((found) => found !== undefined);
  const years = Number(number);
  return number !== undefined && years >= 3 && years <= 99 ? years : undefined;
}
