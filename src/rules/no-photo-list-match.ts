import type { FindOptions, ListMatch } from '../no-photo-list/match.ts';
import { read } from '../text/reading.ts';
import { listedInPictures } from './listed-in-pictures.ts';
import type { Look, Rule, Sighting } from './rule.ts';
import { sightOf } from './sight.ts';

function nameAlone({ child }: ListMatch): boolean {
  return child.refused.every((what) => what === 'name');
}

function messageInText(match: ListMatch, pictured: boolean): string {
  if (match.by === 'forename-and-group') return 'forename_and_group';
  if (match.loose) return pictured ? 'may_name_beside_picture' : 'may_name';
  if (nameAlone(match)) return 'name_refused';
  return pictured ? 'beside_picture' : 'in_text';
}

/** What every sighting of a match has in common: a loose one is settled by saying that somebody else is meant. */
function sureness({ loose }: ListMatch): Pick<Sighting, 'unsure' | 'statement'> {
  return loose ? { unsure: true, statement: 'somebody_else' } : {};
}

function inText({ reading, draft, list, settings }: Look): Sighting[] {
  const pictured = draft.attachments.length > 0;
  const { firstNameAlone } = settings;
  return (list?.find(reading, draft.at, { firstNameAlone }) ?? []).map((match) =>
    sightOf(match, {
      message: messageInText(match, pictured),
      cases: pictured ? ['with-picture'] : [],
      ...sureness(match),
    }),
  );
}

/** The name of a file without its ending, with spaces where an address or a camera puts signs. */
function bareName(name: string): string {
  return name.replace(/\.\w{2,5}$/, '').replace(/%20|\+/g, ' ');
}

function aroundPictures({ draft, list, settings }: Look): Sighting[] {
  if (!list) return [];
  const { firstNameAlone } = settings;
  const look = (words: string | undefined, options: FindOptions): Sighting[] => {
    if (words === undefined || words === '') return [];
    return list.find(read(words), draft.at, options).map((match) => ({
      message: match.loose ? 'picture_may_name' : 'in_picture',
      values: { words: words.slice(match.start, match.end) },
      cases: ['with-picture' as const],
      ...sureness(match),
    }));
  };
  return draft.attachments.flatMap(({ name, alt, textInPicture, metadata }) => [
    ...look(name === undefined ? undefined : bareName(name), { fileName: true }),
    ...look(alt, { firstNameAlone }),
    ...look(textInPicture, { firstNameAlone }),
    ...[...(metadata?.people ?? []), ...(metadata?.words ?? [])].flatMap((words) => look(words, {})),
  ]);
}

function addressed({ draft, list }: Look): Sighting[] {
  const name = draft.to?.name;
  if (!list || !name) return [];
  return list.find(read(name), draft.at).map((match) => ({
    message: 'addressed',
    values: { words: name.slice(match.start, match.end) },
    ...sureness(match),
  }));
}

const list = 'Amy Jones; Zoë van der Berg; Łukasz Wójcik; Amy-Lou O’Brien';
const words =
  'Will Brown; Grace Adeyemi; Rose May; Mark Baker; May Green; Hope Young; Summer Hall; Henry Moore';
const classes =
  'Alexandra Boateng [4B]; Theodore Hargreaves [Year 2 Oak]; Mohammed Iqbal; Katarzyna Mazur; Suriya; Hope [Choir]';
const long =
  'Amy Rose Jones; Lucía García Márquez; Mary Kate Doyle; Jürgen Köhler; Kavya Campbell-Reid; Siobhán Ní Bhriain';
const slipped =
  'Oluwadamilola Adebayo-Finch; Isla Tattersall; Devansh Fitzgerald; Jacob Owusu; Julian Thistlewood';

/** A child on the no-photo list named in the text, or in the name, description or writing of a picture. */
export const noPhotoListMatch: Rule = {
  id: 'no-photo-list-match',
  words: {
    beside_picture:
      'These words name a child on the no-photo list, who must not be shown: take out the picture or the name.',
    in_text: 'These words name a child on the no-photo list: make sure that the child may be named here.',
    name_refused:
      'These words name a child on the no-photo list, whose name must not be published: take it out.',
    may_name: 'These words may name a child on the no-photo list: make sure who is meant.',
    may_name_beside_picture:
      'These words may name a child on the no-photo list, who must not be shown: make sure who is meant and who is in the picture.',
    forename_and_group:
      'This first name and the class or group beside it fit a child on the no-photo list: make sure who is meant.',
    in_picture:
      'The picture names a child on the no-photo list ("{words}"), who must not be shown: use a different picture.',
    picture_may_name:
      'The picture may name a child on the no-photo list ("{words}"), who must not be shown: make sure who is meant.',
    addressed:
      'This goes to somebody with the name of a child on the no-photo list ("{words}"): make sure who it is.',
    shown: 'The picture shows a child who must not be shown: cover the child, or use a different picture.',
    covered:
      'A child who must not be shown is in this picture and was covered: make sure nobody can tell who it is.',
    covered_question: 'Is the covered child in the picture still recognisable by anything else, or named?',
    unrecognisable: 'No, nobody can tell who it is',
    may_be_named:
      'I have checked with the school office: this child may be named here, and no picture of the child goes with it.',
    somebody_else:
      'I have checked: these words name somebody else, or the child may be named here and is not in the picture.',
  },
  statement: 'may_be_named',
  find: (look) => [...inText(look), ...aroundPictures(look), ...addressed(look), ...listedInPictures(look)],
  examples: {
    fires: [
      { text: 'Amy Jones won the race', listed: list },
      { text: 'amy jones won the race', listed: list },
      { text: 'AMY JONES!!!', listed: list },
      { text: 'Thank you to Amy and Tom Jones for the cakes', listed: list },
      { text: 'Amy, Ben & Tom Jones raised £50', listed: list },
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
      {
        text: 'What a day',
        attachments: [
          { kind: 'photo', metadata: { location: false, serial: false, people: ['Amy Jones'], words: [] } },
        ],
        listed: list,
      },
      { text: 'Class photo', attachments: [{ kind: 'photo', listed: 'shown' }] },
      { text: 'Class photo', attachments: [{ kind: 'photo', listed: 'covered', covered: 1 }] },
      { text: 'Amy  Jones and friends', attachments: ['photo'], listed: list },
      { text: 'Zoë van der Berg read to us', listed: list },
      { text: 'Well done Łukasz Wójcik', listed: list },
      { text: 'A\u200bmy Jo\u200bnes was brilliant', listed: list },
      { text: 'Аmy Jоnes was brilliant', listed: list },
      { text: '𝐀𝐦𝐲 𝐉𝐨𝐧𝐞𝐬 was brilliant', listed: list },
      { text: 'Amy\nJones was brilliant', listed: list },
      { text: 'Goalkeeper Amy 🎉 Jones saved the day', listed: list },
      { text: 'Superstar *Amy Jones* again', listed: list },
      { text: '_Amy_ **Jones** again', listed: list },
      { text: 'Jürgen Koehler plays the cello', listed: long },
      { text: 'Jurgen Kohler plays the cello', listed: long },
      { text: 'Siobhan NiBhriain sang', listed: long },
      { text: 'AmyLou OBrien sang a solo', listed: list },
      { text: 'Amy Lou O Brien sang a solo', listed: list },
      { text: 'amy lou obrien sang a solo', listed: list },
      { text: 'Amy O’Brien sang a solo', listed: list },
      { text: 'ZOË VANDERBERG IN THE FINAL', listed: list },
      { text: "A poem by Amy Jones' class and Amy Jones", listed: list },
      { text: 'Jones, Amy: gold', listed: list },
      { text: 'Register: van der Berg, Zoë', listed: list },
      { text: 'JONES Amy, first in the long jump', listed: list },
      { text: 'Winner: A. Jones', listed: list },
      { text: 'Our thanks to L Wójcik', listed: list },
      { text: 'García Márquez, Lucía', listed: long },
      { text: 'Alex Boateng built a robot', listed: classes },
      { text: 'Lexi Boateng built a robot', listed: classes },
      { text: 'Teddy Hargreaves fed the hens', listed: classes },
      { text: 'Theo Hargreaves fed the hens', listed: classes },
      { text: 'Muhammad Iqbal led the assembly', listed: classes },
      { text: 'Mohamed Iqbal led the assembly', listed: classes },
      { text: 'Kasia Mazur scored twice', listed: classes },
      { text: 'Alexandra Holt built a robot', listed: 'Lexi Holt' },
      { text: 'Amy Jones won the race', listed: long },
      { text: 'Amy Rose Jones won the race', listed: list },
      { text: 'Amy R. Jones won the race', listed: list },
      { text: 'Amy "Ace" Jones won the race', listed: list },
      { text: 'Lucia Garcia Marquez spoke', listed: long },
      { text: 'Lucía Márquez spoke', listed: long },
      { text: 'Lucía García spoke', listed: long },
      { text: 'Mary Doyle danced', listed: long },
      { text: 'Marykate Doyle danced', listed: long },
      { text: 'Kavya Reid ran home', listed: long },
      { text: 'Kavya Campbell-Reid ran home', listed: long },
      { text: 'Zoë Berg ran home', listed: list },
      { text: 'Alexandra (Lexi) Boateng built a robot', listed: classes },
      { text: 'Isla Tatersall in goal', listed: slipped },
      { text: 'Isla Tattresall in goal', listed: slipped },
      { text: 'Devansh Fitzgeralld read', listed: slipped },
      { text: 'Oluwadamilolla Adebayo-Finch won', listed: slipped },
      { text: 'well done julian thistelwood', listed: slipped },
      { text: 'What a match #WellDoneAmyJones', listed: list },
      { text: '#amyjones', listed: list },
      { text: '#AMYJONES', listed: list },
      { text: '#welldoneamyjones', listed: list },
      { text: 'Proud of @amyjones07', listed: list },
      { text: 'Proud of @amy.jones', listed: list },
      { text: 'Proud of @amy_jones_x', listed: list },
      { text: '#AmyRoseJones', listed: list },
      { text: '#amylouobrien rocks', listed: list },
      { text: '#LexiBoateng', listed: classes },
      { text: 'See instagram.com/amyjones07', listed: list },
      { text: 'Thanks AmyJones for the cards', listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'IMG_AmyJones_2026.jpg' }], listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'amyjones.jpg' }], listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'Amy Jones 1.jpg' }], listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'jones_amy.png' }], listed: list },
      { text: 'What a day', attachments: [{ kind: 'photo', name: 'will-brown.jpeg' }], listed: words },
      { text: 'How are you?', to: { kind: 'unknown', name: 'Amy Jones' }, listed: list },
      { text: 'We saw Will Brown and Grace Adeyemi', listed: words },
      { text: 'grace adeyemi was on stage', listed: words },
      { text: 'well done will brown on the prize', listed: words },
      { text: 'Congratulations to Rose May', listed: words },
      { text: 'The captain is Hope Young', listed: words },
      { text: '#HopeYoung', listed: words },
      { text: 'The medal goes to Henry Moore', listed: words },
      { text: 'Suriya planted a tree', listed: classes },
      { text: 'Well done Suriya!', listed: classes },
      { text: 'Star of the week is Hope', listed: classes },
      { text: 'Alexandra in 4B built a robot', settings: { firstNameAlone: true }, listed: classes },
      { text: '4B: Alexandra’s robot', settings: { firstNameAlone: true }, listed: classes },
      { text: 'Theodore from Y2 Oak fed the hens', settings: { firstNameAlone: true }, listed: classes },
      { text: 'Captain Amy Jones lifted the cup', listed: list },
      { text: 'we miss amy jones', listed: list },
      { text: 'Amy Jones-Smith won the race', listed: list },
      { text: 'Amy Jones House Captain', listed: list },
    ],
    quiet: [
      { text: 'Amy won the race', listed: list },
      { text: 'Mrs Jones won the race', listed: list },
      { text: 'Amy and Mr Jones, Amy Smith and Tom Jones', listed: list },
      { text: 'Amy and the Jones family', listed: list },
      { text: 'Thanks to Amy, Tom Jones and Mrs Patel', listed: list },
      { text: 'Amy went home. Jones stayed.', listed: 'Amy Stone' },
      { text: 'Amyjones won the race', listed: list },
      { text: 'Amy Joneson won the race', listed: list },
      { text: 'Tammy Jones won the race', listed: list },
      {
        text: 'A photo of the trophy table',
        attachments: [{ kind: 'photo', name: 'IMG_1234.jpg' }],
        listed: list,
      },
      { text: 'Class photo', attachments: [{ kind: 'photo', listed: 'none-on-list' }], listed: list },
      {
        text: 'Class photo',
        attachments: [
          { kind: 'photo', listed: 'covered', answers: { 'no-photo-list-match': 'unrecognisable' } },
        ],
      },
      { text: 'Berg and Zoë', listed: list },
      { text: 'Amy Jones won the race', listed: '' },
      { text: 'Lou O’Brien sang a solo', listed: list },
      { text: 'Nobody on the no-photo list is in this picture', attachments: ['photo'], listed: list },
      { text: 'Jones, the tailor, met Amy', listed: list },
      { text: 'Amy and Tom went home with Jones', listed: list },
      { text: 'Amy. Jones is next.', listed: list },
      { text: 'Thanks, Amy! Jones is next', listed: list },
      { text: 'Amy Smith and Tom Jones', listed: list },
      { text: 'Amy Smith, Tom Jones', listed: list },
      { text: 'Tom Jones, Amy Smith', listed: list },
      { text: 'Well done Tom Jones, Amy and Sam', listed: list },
      { text: 'Amy Smith\nTom Jones', listed: list },
      { text: 'Amy Boateng Jones won', listed: list },
      { text: 'Mary Amy Joneson won', listed: list },
      { text: 'Ella-Amy Jones won', listed: list },
      { text: 'Amy J. painted this', listed: list },
      { text: '#TammyJones', listed: list },
      { text: '#GrammyJonesy', listed: list },
      { text: '@amyjonesqx', listed: list },
      { text: 'Zoë and the Berg family', listed: list },
      { text: 'Amy / Jones', listed: list },
      { text: 'Mrs Amy Jones teaches Year 4', listed: list },
      { text: 'Ask Miss Amy Jones', listed: list },
      { text: 'Mr A. Jones teaches Year 4', listed: list },
      { text: 'Dr. Amy Jones spoke', listed: list },
      { text: 'mr jones, amy is late today', listed: list },
      { text: 'Mrs Jones, Amy and I went', listed: list },
      { text: 'Jones Street is closed', listed: list },
      { text: 'Jones House won the cup', listed: list },
      { text: 'A book by Amy Johnson', listed: list },
      { text: 'St Mark’s Baker Street', listed: words },
      { text: 'Well done 4 Jones', listed: list },
      { text: 'Vitamin A Jones Bakery', listed: list },
      { text: 'will Jones be there', listed: 'Will Jones' },
      { text: 'will jones be there', listed: 'Will Jones' },
      { text: 'please mark Baker’s work', listed: words },
      { text: 'please mark baker’s work', listed: words },
      { text: 'may Green win', listed: words },
      { text: 'i will brown the onions', listed: words },
      { text: 'in may green leaves come', listed: words },
      { text: 'the summer hall hire', listed: words },
      { text: 'a rose may grow here', listed: words },
      { text: 'we hope young people come', listed: words },
      { text: 'a day of grace', listed: words },
      { text: 'we hope to see you at choir', listed: classes },
      { text: 'Where there is Hope', listed: classes },
      { text: 'Jakub Owusu read', listed: slipped },
      { text: 'Elif Fitzgerald read', listed: slipped },
      { text: 'Juliana Thistlewood read', listed: slipped },
      { text: 'Isla Tatters read', listed: slipped },
      { text: 'Isla Battersall read', listed: slipped },
      { text: 'Arthur Malik', listed: 'Jasmine Malik; Arthur Rushton' },
      { text: 'Eoin Malik', listed: 'Jasmine Malik; Eoin Prosser' },
      { text: 'Amy Janes won', listed: list },
      { text: 'Alexis Owusu', listed: classes },
      { text: 'Ella Hargreaves', listed: classes },
      { text: 'Mrs Suriya teaches us', listed: classes },
      { text: 'Suriya Nair planted a tree', listed: classes },
      { text: 'Alexandra built a robot in 4B', listed: classes },
      { text: 'Alexandra built a robot. 4B cheered.', settings: { firstNameAlone: true }, listed: classes },
      { text: 'Alexandra in 4C built a robot', settings: { firstNameAlone: true }, listed: classes },
      { text: 'Alexandra Holt in 4B built a robot', settings: { firstNameAlone: true }, listed: classes },
      { text: 'Miss Alexandra in 4B', settings: { firstNameAlone: true }, listed: classes },
      { text: '4B built a robot', settings: { firstNameAlone: true }, listed: classes },
    ],
  },
};
