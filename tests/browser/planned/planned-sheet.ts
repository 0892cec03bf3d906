import Papa from 'papaparse';

/** What the planned posts of a term begin with: three that are held, one of them for the no-photo list, one that is clear, and rows that are none. */
const beginning = [
  ['Autumn term'],
  ['Date', 'Time', 'Platform', 'Account', 'Caption', 'Image', 'Alt text', 'Link'],
  [
    '3/12/2026',
    '09:30',
    'X, Facebook',
    'School',
    'Well done Amy Jones in Year 4!\nSo proud.',
    'amy.jpg',
    'A girl with a cup',
    '',
  ],
  ['4/12/2026', '', 'TikTok', '', 'Call Ms Reed on 07700 900123 about tickets', '', '', ''],
  ['5/12/2026', '15:00', 'LinkedIn', '', 'Read about our eco week', '', '', 'http://bit.ly/eco-week'],
  ['6/12/2026', '15:00', 'Instagram', '', '@oakfield families: the fair opens at ten', '', '', ''],
  ['7/12/2026', '', 'X', '', 'Balthazar won the race!', 'Balthazar Okonkwo-Reed.png', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Week 50', '', '', '', '', '', '', ''],
];

/** A content calendar as CSV; as many harmless posts follow the first rows as make it this long. */
export function plannedSheet(rows: number): string {
  const more = Array.from({ length: Math.max(0, rows - beginning.length) }, (_, at) => [
    `${1 + (at % 28)}/1/2027`,
    '10:00',
    at % 2 === 0 ? 'Facebook' : 'X',
    '',
    `Open morning number ${at + 1}: come and see the library, the garden and the new stage, with tea afterwards.`,
    '',
    '',
    '',
  ]);
  return Papa.unparse([...beginning, ...more], { newline: '\r\n' });
}
