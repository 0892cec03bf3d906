import { describe, expect, it } from 'vitest';
import { read } from '../../../src/text/reading.ts';

function names(text: string): string[] {
  return read(text).people.map(({ start, end }) => text.slice(start, end));
}

describe('people', () => {
  it.each([
    ['Amy-Lou O’Brien and Zoë van der Berg sang', ['Amy-Lou O’Brien', 'Zoë van der Berg']],
    ["Priya Nair's mum", ['Priya Nair']],
    ['well done callum hargreaves', ['callum hargreaves']],
    [
      'Łukasz Wójcik, Oluwaseun Adeyemi, Niamh Kelly, Ayaan Sheikh',
      ['Łukasz Wójcik', 'Oluwaseun Adeyemi', 'Niamh Kelly', 'Ayaan Sheikh'],
    ],
    ['well done kacper bednarz on your medal', ['kacper bednarz']],
    ['A. Jones and T. Okafor won, #PriyaNair came third', ['A. Jones', 'T. Okafor', '#PriyaNair']],
    ['WELL DONE TYRONE BELL', ['TYRONE BELL']],
    [
      'Sukhpreet Dhanoa, Tanatswa Moyo, Ioana Munteanu',
      ['Sukhpreet Dhanoa', 'Tanatswa Moyo', 'Ioana Munteanu'],
    ],
    ['Thanks to Margaret Doyle Opticians, Virgin Media and PC World', []],
    ['Sports day at Victoria Park on Friday', []],
    ['Our May Half Term club', []],
    ['Well Done Everyone', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('tells grown-ups by title and job, and the well known by name', () => {
    const kinds = (text: string) =>
      read(text).people.map(({ adult, wellKnown }) => (adult ? 'adult' : wellKnown ? 'known' : 'open'));
    expect(kinds('Mrs Gale, headteacher Jane Smith and Bob Hall, our caretaker')).toEqual([
      'adult',
      'adult',
      'adult',
    ]);
    expect(kinds('Rosa Parks and Tyrone Bell')).toEqual(['known', 'open']);
  });
});

describe('contacts', () => {
  it.each([
    ['07700 900123', ['+447700900123']],
    ['(01632) 960 011 or +44 7700 900982', ['+441632960011', '+447700900982']],
    ['2024-25-0118', []],
    ['on 12/11/2026 at 3.15', []],
  ])('phone numbers in %s', (text, expected) => {
    expect(read(text).phones.map(({ number }) => number)).toEqual(expected);
  });

  it('emails on any host, links, streets and postcodes', () => {
    const reading = read(
      'jo.dent@mail.example, see https://oakfield.example/x; 14 Elm Grove, SW1A 1AA, by Canal Street',
    );
    expect(reading.emails.map(({ address }) => address)).toEqual(['jo.dent@mail.example']);
    expect(reading.links.map(({ host }) => host)).toContain('oakfield.example');
    expect(
      reading.streets.map(({ start, end, numbered }) => [reading.text.slice(start, end), numbered]),
    ).toEqual([
      ['14 Elm Grove', true],
      ['Canal Street', false],
    ]);
    expect(reading.postcodes).toHaveLength(1);
  });
});

describe('sentences', () => {
  it('end at stops and lines, not at titles and initials', () => {
    const { sentences, text } = read('Mr. Hale saw T.B. run. Who won?\nNobody');
    expect(sentences.map(({ start, end, question }) => [text.slice(start, end), question])).toEqual([
      ['Mr. Hale saw T.B. run', false],
      ['Who won', true],
      ['Nobody', false],
    ]);
  });
});
