import { expect, it } from 'vitest';
import { readConsent } from '../../../src/no-photo-list/import/consent.ts';
import { groupsOf, yearOf } from '../../../src/no-photo-list/import/groups.ts';
import { recognise } from '../../../src/no-photo-list/import/headings.ts';
import { fullNames } from '../../../src/no-photo-list/import/names.ts';
import { ukDate } from '../../../src/tables/dates.ts';

it.each([
  ...[
    'Yes',
    'y',
    'TRUE',
    '1',
    'Given',
    'Granted',
    'Consent given',
    ' ✓ ',
    '✔️',
    'Yes.',
    'Yes (signed 04/09/2026)',
    'Granted on 4 Sept 2026',
    'I agree',
  ].map((cell) => [cell, 'given']),
  ...[
    'No',
    'N',
    'false',
    '0',
    'Refused',
    'Withdrawn',
    'Not given',
    'No (see file)',
    'Consent withdrawn 12/09/2026',
    'NOT GRANTED',
    '✗',
    'Opted out',
    'No consent',
    'Declined – see email',
    'I do not give permission',
  ].map((cell) => [cell, 'refused']),
  ...[
    '',
    'Pending',
    'N/A',
    '?',
    '-',
    'Y/N',
    'Y - not website',
    'Yes – internal only',
    'Yes, but not Facebook',
    'Yes until 31/08/2026',
    'No reply',
    'Not given yet',
    'Awaiting',
    'x',
    '12/09/2026',
    'Given then withdrawn',
    'Consent pending',
    '2',
    'No objection',
  ].map((cell) => [cell, 'not-plain']),
])('reads %j as %s', (cell, consent) => {
  expect(readConsent(cell, false)).toBe(consent);
});

it.each([
  ['Yes', 'refused'],
  ['No', 'given'],
  ['1', 'refused'],
  ['0', 'given'],
  ['Not received', 'given'],
  ['Received', 'refused'],
  ['Received 12/09/2026', 'refused'],
  ['Opted out', 'refused'],
  ['Opted in', 'given'],
  ['No - see file', 'not-plain'],
  ['Given', 'not-plain'],
  ['', 'not-plain'],
])('reads %j in a reversed column as %s', (cell, consent) => {
  expect(readConsent(cell, true)).toBe(consent);
});

it.each([
  ['03/12/2026', '2026-12-03'],
  ['3.12.26', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['2026-12-03T09:00:00', '2026-12-03'],
  ['03/12/2026 09:15', '2026-12-03'],
  ['3rd December 2026', '2026-12-03'],
  ['3-Dec-26', '2026-12-03'],
  ['12/13/2026', undefined],
  ['31/02/2026', undefined],
  ['Yes', undefined],
])('reads the date %j day first', (cell, date) => {
  expect(ukDate(cell)).toBe(date);
});

it.each([
  ['Year  4', 'Year 4'],
  ['4', 'Year 4'],
  ['Y04', 'Year 4'],
  ['R', 'Reception'],
  ['Nursery', 'Nursery'],
])('calls the year %j %j', (cell, year) => {
  expect(yearOf(cell)).toBe(year);
});

it('takes classes apart, and leaves teachers out', () => {
  expect(groupsOf('Choir; Football | Class 3B (Miss Adeleke)')).toEqual(['Choir', 'Football', '3B']);
  expect(groupsOf('Oak - Mr Poole')).toEqual(['Oak']);
  expect(groupsOf('Mrs Poole')).toEqual([]);
});

it.each([
  ['Pell, Orin', ['Orin Pell']],
  ['Pell, Orin (Rin)', ['Orin Pell', 'Rin Pell']],
  ['Orin (Rin) Pell', ['Orin Pell', 'Rin Pell']],
  ['Orin Pell (Rin)', ['Orin Pell', 'Rin Pell']],
  ['Orin “Rin” Pell', ['Orin Pell', 'Rin Pell']],
  ["Orin 'Rin' O'Dowd", ["Orin O'Dowd", "Rin O'Dowd"]],
  ['Orin known as Rin Pell', ['Orin Pell', 'Rin Pell']],
  ['Pell (Voss), Orin', ['Orin Pell', 'Orin Voss']],
  ['van der Pell, Orin', ['Orin van der Pell']],
  ['PELL Orin', ['Orin PELL']],
  ['Orin Pell (SEN)', ['Orin Pell']],
  ['Orin Pell (née Voss)', ['Orin Pell']],
  ['Orin Pell (4B) *', ['Orin Pell']],
  ['Miss Orla Pell', ['Orla Pell']],
  ['Suri', ['Suri']],
  ['-', []],
  ['N/A', []],
])('reads the name %j', (cell, names) => {
  expect(fullNames(cell, 'forename-first')).toEqual(names);
});

it('turns a name without a comma round where the heading says so', () => {
  expect(fullNames('Delgado Ruiz Orin', 'surname-first')).toEqual(['Orin Delgado Ruiz']);
  expect(recognise('Pupil name (surname forename)')).toEqual({ is: 'full-name', order: 'surname-first' });
});

it.each([
  ['Legal Surname', 'surname'],
  ['preferred_forename', 'preferred-forename'],
  ['ChosenName', 'known-as'],
  ['Known as', 'known-as'],
  ['Middle Name(s)', 'middle-names'],
  ['Given Name', 'forename'],
  ['Student', 'full-name'],
  ["Child's full name", 'full-name'],
  ['NC Year', 'year'],
  ['Yr', 'year'],
  ['Reg Group', 'group'],
  ['Tutor Group', 'group'],
  ['House', 'group'],
  ['UPN', 'id'],
  ['Adno', 'id'],
  ['D.O.B.', 'birth-date'],
  ['Leaving date', 'leaving-date'],
  ['Enrolment Status', 'status'],
  ['Parent 1 Surname', 'contact'],
  ['Consent given by', 'contact'],
  ['Mobile', 'contact'],
  ['Former surname', 'ignored'],
  ['Consent: trips and visits', 'ignored'],
  ['Internet access', undefined],
  ['Free school meals', undefined],
  ['Parental consent - Social media', 'consent'],
  ['Photograph Student', 'consent'],
  ['Consent Type', 'consent-type'],
  ['Photo consent notes', 'note'],
  ['Consent withdrawn on', 'consent-withdrawn'],
  ['Photo consent expires', 'consent-until'],
  ['Consent date', 'ignored'],
])('knows the heading %j as %s', (heading, is) => {
  expect(recognise(heading)?.is).toBe(is);
});
