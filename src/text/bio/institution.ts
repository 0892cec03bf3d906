import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

const kinds =
  'school schools academy primary infant infants junior juniors nursery college university pta ptfa fc afc rfc cc club clubs library libraries museum gallery council trust federation association society scouts cubs beavers brownies rangers charity ltd limited plc department dept team squad news newsroom shop cafe foundation alumni agency hub theatre centre studio orchestra choir band union hospital surgery police zoo festival official page network group magazine radio ofsted company services farm leisure bookshop church'.split(
    ' ',
  );
const last = new Set(kinds);
const anywhere = new Set('school academy pta ptfa primary official department council agency'.split(' '));
const trailing = new Set('uk official online page account'.split(' '));
const runTogether = [...kinds.filter((kind) => kind.length > 4), 'pta', 'rfc', 'afc', 'sch', 'uk'];

const says = phrases(`
  official|community|fan|school|business|club account|page|feed|profile|twitter|instagram|facebook|linkedin
  account|page|feed|home of|for the?
  we are, we're, welcome to the|our, follow us, contact us, registered charity, supply agency
  our school|academy|pupils|students|children|customers|members|visitors|opening
  run by the|our|parents
  alumni page|account|association|network, news from
`);
const ofAYear = phrases('{year}');
const person = phrases(`
  pupil, student, mum, dad, parent, teacher, governor, works, work, working, studying, left, ex, alum, aged, my, i, i'm
`);

/**
 * Whether a name, a handle or a bio is that of a school, a club, a page: of no single person. `isPerson` says that other
 * words of it are a person's.
 */
export function isInstitution(name: string, about: Reading, isPerson: boolean): boolean {
  if (about.has(says)) return true;
  const someone = about.has(person);
  const personal = isPerson || someone || about.has(ofAYear);
  const parts = name.split(/[ |_.]+/).filter((part) => part !== '');
  while (parts.length > 1 && trailing.has(parts.at(-1) ?? '')) parts.pop();
  if (last.has(parts.at(-1) ?? '')) return true;
  if (parts.some((part) => anywhere.has(part)) && !someone) return true;
  if (isHandle(name) && !personal) return true;
  const { tokens } = about;
  if (name !== '' || tokens.length === 0 || personal) return false;
  if (tokens.length === 1) return isHandle(tokens[0]?.norm ?? '');
  const [first] = about.sentences;
  return first !== undefined && first.to <= 6 && last.has(tokens[first.to - 1]?.norm ?? '');
}

/** `larkmoorprimary`, `@oakfield_pta`. */
function isHandle(name: string): boolean {
  if (name.includes(' ')) return false;
  const bare = name.replace(/[^a-z0-9]/g, '');
  return runTogether.some((kind) => bare.length > kind.length + 2 && bare.endsWith(kind));
}
