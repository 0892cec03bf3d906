import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import './school-roles.ts';

const inYear = phrases('{year}');
/** A year in a handle: `@kai_yr9`. One that stands by itself, as in `priya.n.y6`, is a word. */
const inHandle = /[_0-9](?:y|yr|year)(?:1[0-3]|[1-9])(?=$|[._\-\s|])/;
const notTheirOwn = phrases(`
  head|heads|teach|teaches|teaching|teacher|tutor|tutors|tutoring|lead|leads|leader|coach|coaches|coaching|for|with ..2 {year}
  <bio-parent> ..2 of|to|for ..3 {year}
  {year} ..1 teacher|lead|leader|tutor|ta|head|teaching|medic|undergrad|anniversary|nursing|law|physio
  {year} <bio-parent>
  {year} of|in|at business|marriage|retirement|uni|university
`);
const pupil = phrases(`
  pupil, schoolboy, schoolgirl, sixth former, 6th former, head boy, head girl, prefect
  sixth|6th form, gcse year
  doing|sitting|taking|revising ..2 gcse|gcses|alevels|sats|btec|btecs
  doing|sitting|taking|revising ..2 a level|levels
  gcse|gcses in? 2026|2027|2028|2029|2030
  class|form|tutor group? {class}
  in|into|starting reception
  student at|of|@ ..4 school|academy|high|primary|grammar
  student ..3 academy|grammar|primary
  primary|secondary|high school student
`);
const notOne = phrases(`
  head|director|manager|tutor|teacher|lead|leader|administrator ..3 sixth|6th form
  sixth|6th form college|teacher|tutor|team|page|leader|manager
  former|ex|past|old|previous ..1 pupil|student|prefect
  former|ex|past|old|previous ..1 sixth former
  former|ex|past|old|previous ..1 head boy|girl
  pupil support|referral|premium|progress|services|welfare|development|barrister|voice
  student at ..1 university|uni|leeds|york|oxford|cambridge|durham|manchester|bristol|exeter|warwick
  student at ..4 university|uni
  mum|dad|parent|carer|mother|father of|to ..4 pupil|student
`);

const student = phrases('student, students');
const notAStudent = phrases(
  'student support|services|welfare|voice|union|experience|teacher|nurse|midwife|counsellor|wellbeing|life, students support|union, ma|ba|bsc|phd|law|nursing|medical|university|uni student, former|ex|past|old ..2 student',
);

/** Whether a bio that names a school calls somebody its student. */
export function isStudent(bio: Reading): boolean {
  return bio.has(student) && !bio.has(notAStudent);
}

/** Whether a bio or handle tells that somebody goes to school: `Y10`, `priya.n.y6`, `sixth former`. */
export function goesToSchool(bio: Reading, plainWords: string): boolean {
  if ((bio.has(inYear) || inHandle.test(plainWords)) && !bio.has(notTheirOwn)) return true;
  const others = bio.all(notOne);
  return bio.all(pupil).some(({ from, to }) => !others.some((other) => other.from < to && from < other.to));
}
