import { readPosts } from '../accuracy/labelled-post.ts';
import { repeatable } from './repeatable.ts';

const posts = readPosts(new URL('../posts', import.meta.url).pathname).flatMap((file) =>
  file.posts.map(({ text }) => text),
);

/** As many texts of that length, each another mixture of the labelled posts, with no sentence that stood in one before. */
export function mixtures(count: number, length: number, seed = 1): string[] {
  const random = repeatable(seed);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) {
      const post = posts[Math.floor(random() * posts.length)] ?? '';
      text += `${post.replace(/[.!?\n]/g, (end) => ` ${String(Math.floor(random() * 1e6))}${end}`)}\n`;
    }
    return text.slice(0, length);
  });
}

/** Texts of 25,000 characters made to keep a checker busy. */
export const hostile: Record<string, string> = Object.fromEntries(
  [
    'a ', 'a@', 'a.', 'http://', '07 ', '0', '07700900123 ', '"', "a'", 'a\u200b', 'Amy ', 'Amy Jones ', 'amy jones ',
    '#AmyJones ', 'one of my year 9 ', 'a boy in my ', 'you are ', 'van der ', '14 Elm ', 'f*', 'A.B.', 'a-', '\n',
    'SW1A 1AA ', 'jo@mail.example ', '\ud800', '𝐀𝐦𝐲 ', "what's your ", '(', '<b>', 'not ', '1.1.1.', '😀',
  ].map((piece) => [piece, piece.repeat(Math.ceil(25_000 / piece.length)).slice(0, 25_000)]),
); // biome-ignore format: one piece after the other
