import type { Attachment } from '../../model/draft.ts';

const none = /^(?:no|none|n\/?a|nil|-+|–|—|no (?:image|picture|photo|media|visual)s?)\.?$/i;
const bare =
  /^(?:yes|y|x|✓|✔|tick|tbc|tba|to follow|photos?|images?|pictures?|videos?|reels?|graphics?)\.?$/i;
const fileEnding = /\.[a-z\d]{3,4}$/i;
const address = /^https?:/i;
const moving = /\.(?:mp4|mov|m4v|webm|avi|mkv)$|\b(?:videos?|reels?|clips?|film|footage)\b/i;

const isNoDescription = (said: string) => [none, bare, address].some((one) => one.test(said));

function pictureOf(said: string, alt: string): Attachment {
  const isFile = fileEnding.test(said);
  // Words that describe a picture are read as its description, for names may stand in them.
  const description = [isFile || isNoDescription(said) ? '' : said, alt]
    .filter((words) => words !== '')
    .join('\n');
  return {
    kind: moving.test(said) ? 'video' : 'photo',
    ...(isFile ? { name: said } : {}),
    ...(description === '' ? {} : { alt: description }),
  };
}

/** The pictures that a cell names or describes, with the alt text that stands in another. Nobody has looked at them. */
export function picturesIn(cell: string, altText: string): Attachment[] {
  const said = cell.trim();
  const alt = altText.trim();
  if (said === '' && alt === '') return [];
  if (none.test(said) && alt === '') return [];
  const parts = said.split(/[,;|\n]/).map((part) => part.trim());
  const files = parts.filter((part) => part !== '');
  const several = files.length > 1 && files.every((part) => fileEnding.test(part));
  return (several ? files : [said]).map((one) => pictureOf(one, alt));
}
