import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';

const signs = phrases(`
  phd, mba, msc, pgce, qts, dr, prof, professor, dame, mp, cllr, councillor, obe, mbe
  uni, university, undergrad, undergraduate, postgrad, postgraduate, fresher, graduate, apprentice, apprenticeship
  1st|2nd|3rd|4th|first|second|third|fourth|final year at|student|undergrad|medic|of|law|nursing|physio|maths|engineering|in
  wife, husband, married, retired, divorced, widow, widower, fiance, fiancee, mortgage, landlord, landlady, grandad, grandma, grandparent, nana, pensioner, veteran, flatmate
  mum|mam|dad|father|mother|parent|stepmum|stepdad|grandad|nan of|to
  my|our ..1 kids|children|son|sons|daughter|daughters|boys
  solicitor, lawyer, accountant, nurse, doctor, engineer, plumber, electrician, builder, manager, director, consultant, officer, owner, founder, recruiter, author, hairdresser, midwife, paramedic, developer, designer, mechanic, surveyor, professional, teacher, headteacher, lecturer, governor
  adult, aunt, auntie, uncle, godfather, godmother, friend from uni|university, old friend, colleague
`);
const notYet = phrases(`
  future|aspiring|wannabe|hopeful|favourite|favorite|best|worst|hate|love|my|student ..1 solicitor|lawyer|accountant|nurse|doctor|engineer|plumber|electrician|builder|manager|author|midwife|paramedic|developer|designer|mechanic|teacher|headteacher
  want|wants|hoping to be
  going to university|uni, university hopeful
`);

/** Whether a bio is that of a grown-up: a job, a degree, children or grandchildren of their own. */
export function isGrownUp(bio: Reading): boolean {
  return bio.all(signs).some(({ sentence }) => !bio.has(notYet, sentence));
}
