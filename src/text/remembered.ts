/** `make`, asked only once for the same word; when `most` words are known, it begins anew. */
export function remembered<Answer>(most: number, make: (word: string) => Answer): (word: string) => Answer {
  let known = new Map<string, Answer>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined || known.has(word)) return held as Answer;
    if (known.size >= most) known = new Map();
    const answer = make(word);
    known.set(word, answer);
    return answer;
  };
}
