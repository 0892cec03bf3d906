/** The clause that a page address such as `#clause=6.21%20(pupils)` asks for. */
export function clauseAsked(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('clause') ?? undefined;
}

/** The address, within the page, of one clause. */
export function clauseAddress(ref: string): string {
  return `#clause=${encodeURIComponent(ref)}`;
}
