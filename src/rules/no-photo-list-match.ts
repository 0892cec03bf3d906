import { read } from '../text/reading.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function inText({ reading, draft, list }: Look): Sighting[] {
  const pictured = draft.attachments.length > 0;
  return (list?.find(reading, draft.at) ?? []).map((match) =>
    sightOf(match, {
      message: pictured ? 'beside_picture' : 'in_text',
      cases: pictured ? ['with-picture'] : [],
      ...(match.loose ? { unsure: true } : {}),
    }),
  );
}

function aroundPictures({ draft, list }: Look): Sighting[] {
  if (!list) return [];
  return draft.attachments.flatMap(({ name, alt, textInPicture }) =>
    [name?.replace(/\.\w{2,5}$/, ''), alt, textInPicture].flatMap((words) => {
      if (words === undefined || words === '') return [];
      const reading = read(words.replace(/[_+]/g, ' '));
      return list.find(reading, draft.at).map(({ start, end, loose }) => ({
        message: 'in_picture',
        values: { words: reading.text.slice(start, end) },
        cases: ['with-picture' as const],
        ...(loose ? { unsure: true } : {}),
      }));
    }),
  );
}

const list = 'Amy Jones; Zoë van der Berg; Łukasz Wójcik; Amy-Lou O’Brien';

/** A child on the no-photo list named in the text, or in the name, description or writing of a picture. */
export const noPhotoListMatch: Rule = {
  id: 'no-photo-list-match',
  words: {
    beside_picture:
      'These words name a child on the no-photo list, who must not be shown: take out the picture or the name.',
    in_text: 'These words name a child on the no-photo list: make sure that the child may be named here.',
    in_picture:
      'The picture names a child on the no-photo list ("{words}"), who must not be shown: use a different picture.',
    may_be_named:
      'I have checked with the school office: this child may be named here, and no picture of the child goes with it.',
  },
  statement: 'may_be_named',
  find: (look) => [...inText(look), ...aroundPictures(look)],
  examples: {
    fires: [
      { text: 'Amy Jones won the race', listed: list },
      { text: 'amy jones won the race', listed: list },
      { text: 'AMY JONES!!!', listed: list },
      { text: "Amy Jones's painting is up in the hall", listed: list },
      { text: 'Well done, Zoe Van Der Berg', listed: list },
      { text: 'Lukasz Wojcik came first', listed: list },
      { text: "Amy Lou O'Brien sang a solo", listed: list },
      { text: 'Amy‑Lou O’Brien sang a solo', listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'amy-jones.jpg' }], listed: list },
      {
        text: 'What a day',
        attachments: [{ kind: 'photo', alt: 'Zoë van der Berg with her trophy' }],
        listed: list,
      },
      {
        text: 'What a day',
        attachments: [{ kind: 'photo', textInPicture: 'Certificate for AMY JONES' }],
        listed: list,
      },
      { text: 'Amy  Jones and friends', attachments: [{ kind: 'photo' }], listed: list },
    ],
    quiet: [
      { text: 'Amy won the race', listed: list },
      { text: 'Mrs Jones won the race', listed: list },
      { text: 'Amy went home. Jones stayed.', listed: 'Amy Stone' },
      { text: 'Amyjones won the race', listed: list },
      { text: 'Amy Joneson won the race', listed: list },
      { text: 'Tammy Jones won the race', listed: list },
      {
        text: 'A photo of the trophy table',
        attachments: [{ kind: 'photo', name: 'IMG_1234.jpg' }],
        listed: list,
      },
      { text: 'Berg and Zoë', listed: list },
      { text: 'Amy Jones won the race', listed: '' },
      { text: 'Lou O’Brien sang a solo', listed: list },
      { text: 'Nobody on the no-photo list is in this picture', attachments: ['photo'], listed: list },
      { text: 'Jones, the tailor, met Amy', listed: list },
    ],
  },
};
