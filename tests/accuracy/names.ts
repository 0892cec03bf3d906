import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../../src/text/reading.ts';

// How many full names in a file of marked texts are found: npm run accuracy:names -- --data FILE [--list]
// One JSON object a line: `text` and `spans`, each `{type: "PERSON", start, end}`.

interface Span {
  type: string;
  start: number;
  end: number;
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, list: { type: 'boolean', default: false } },
});
if (!values.data) throw new Error('Name a file: --data FILE');

const meets = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start < other.end && other.start < one.end;

let names = 0;
let found = 0;
let claimed = 0;
let right = 0;
for (const line of readFileSync(values.data, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { text, spans } = JSON.parse(line) as { text: string; spans: Span[] };
  const people = spans.filter(({ type }) => type === 'PERSON');
  const full = people.filter(({ start, end }) => /\p{L}\S*\s+\S*\p{L}/u.test(text.slice(start, end)));
  const seen = read(text).people.filter((person) => person.full || person.to - person.from > 1);
  names += full.length;
  claimed += seen.length;
  for (const name of full) {
    if (seen.some((person) => meets(person, name))) found += 1;
    else if (values.list) console.log(`missed: ${text.slice(name.start, name.end)} | ${text}`);
  }
  for (const person of seen) {
    if (people.some((name) => meets(person, name))) right += 1;
    else if (values.list) console.log(`no name: ${text.slice(person.start, person.end)} | ${text}`);
  }
}
const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
console.log(
  `${names} full names: recall ${share(found, names)}, precision ${share(right, claimed)} of ${claimed}`,
);
