/** What the page's address asks for: a policy to read, a clause of it, the clauses behind a rule. */
export interface Address {
  policy?: string;
  clause?: string;
  rule?: string;
}

/** Read an address such as `#policy=cit&clause=4%20bullet%207%20(a)`. */
export function readAddress(hash: string): Address {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const parts = (['policy', 'clause', 'rule'] as const).flatMap((part) => {
    const value = given.get(part);
    return value ? [[part, value] as const] : [];
  });
  return Object.fromEntries(parts);
}

/** The address, within the page, of these. */
export function addressOf({ policy, clause, rule }: Address): string {
  const parts = Object.entries({ policy, clause, rule }).flatMap(([part, value]) =>
    value === undefined ? [] : [`${part}=${encodeURIComponent(value)}`],
  );
  return `#${parts.join('&')}`;
}
