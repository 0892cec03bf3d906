import { type Policy, type Section, speaks } from '../model/policy.ts';

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Letters as they are compared: without case and accents, one for one, so that places in the text stay the same. */
function plain(text: string): string {
  return [...text]
    .map((letter) => {
      const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/gu, "'").toLowerCase();
      return bare.length === letter.length ? bare : letter;
    })
    .join('');
}

/** The words of a query, as they are compared. */
export function wordsOf(query: string): string[] {
  return plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The sections, with only those clauses that hold every word in their number, their heading or their text. */
export function searchPolicy(sections: Section[], query: string): Section[] {
  const words = wordsOf(query);
  return sections.flatMap((section) => {
    const clauses = section.clauses.filter((clause) => {
      const text = plain(`${section.ref} ${section.heading} ${clause.ref} ${clause.text}`);
      return words.every((word) => text.includes(word));
    });
    return clauses.length > 0 ? [{ ...section, clauses }] : [];
  });
}

/** The rules that rest on each clause, by its ref: those that the policy switches on and `known` names. */
export function rulesBehind(policy: Policy, known: readonly string[]): Map<string, string[]> {
  const behind = new Map<string, string[]>();
  for (const [rule, setting] of Object.entries(policy.rules)) {
    if (!speaks(setting) || !known.includes(rule)) continue;
    for (const ref of setting.clauses) behind.set(ref, [...(behind.get(ref) ?? []), rule]);
  }
  return behind;
}

/** The sections, with only the clauses that a rule rests on. */
export function clausesBehind({ sections, rules }: Policy, rule: string): Section[] {
  const refs = rules[rule]?.clauses ?? [];
  return sections.flatMap((section) => {
    const clauses = section.clauses.filter(({ ref }) => refs.includes(ref));
    return clauses.length > 0 ? [{ ...section, clauses }] : [];
  });
}

/** `text` cut into pieces, the words looked for apart from the rest. */
export function cut(text: string, words: string[]): Piece[] {
  const compared = plain(text);
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const hits = words
      .map((word) => ({ word, at: compared.indexOf(word, from) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at || other.word.length - one.word.length);
    const hit = hits[0];
    if (!hit) break;
    if (hit.at > from) pieces.push({ text: text.slice(from, hit.at), found: false });
    from = hit.at + hit.word.length;
    pieces.push({ text: text.slice(hit.at, from), found: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), found: false });
  return pieces;
}
