import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import * as linkify from 'linkifyjs';
import { remembered } from './remembered.ts';

/** Something found in a text, by its UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A phone number: digits in international form, and whether it belongs to an organisation by its kind (0800, 03…). */
export interface Phone extends Span {
  number: string;
  mobile: boolean;
  service: boolean;
}

const digitRun = /\d(?:[^\p{L}\d]{0,3}\d){5}/u;
const servicePrefix = /^\+44(?:800|808|3\d|84|87|9|116)/;

const numberRun = /[\d \t\u00a0()+./-]+/g;
const shortestRun = 10;
const longestRun = 80;
const mostRuns = 60;

/**
 * Phone numbers as people in Britain write them. `extended` also finds numbers that are not assigned. Only stretches
 * of digits are looked at, and of a text that is nothing but digits no more than tells what it is.
 */
export function findPhones(text: string): Phone[] {
  if (!digitRun.test(text)) return [];
  const found: Phone[] = [];
  let runs = 0;
  for (const run of text.matchAll(numberRun)) {
    if (run[0].length < shortestRun) continue;
    for (let cut = 0; cut < run[0].length && runs < mostRuns; cut += longestRun) {
      runs += 1;
      for (const phone of phonesIn(run[0].slice(cut, cut + longestRun))) {
        found.push({ ...phone, start: phone.start + run.index + cut, end: phone.end + run.index + cut });
      }
    }
    if (runs >= mostRuns) break;
  }
  return found;
}

const phonesIn = remembered(500, (text): Phone[] =>
  findPhoneNumbersInText(text, { defaultCountry: 'GB', extended: true }).flatMap(
    ({ startsAt, endsAt, number }) => {
      const digits: string = number.number;
      // A year span, a score or an order code can look like a number: people write a 0, a bracket or a + first.
      const written = text.slice(startsAt, endsAt);
      if (!/^[\s(]*(?:\+|0)/.test(written) || /\d ?\/ ?\d+ ?\/|\d\. \d/.test(written)) return [];
      if (digits.startsWith('+44') && (digits.length < 12 || digits.length > 13)) return [];
      const mobile = digits.startsWith('+447');
      return [
        {
          start: startsAt,
          end: endsAt,
          number: digits,
          mobile,
          service: servicePrefix.test(digits),
        },
      ];
    },
  ),
);

/** An email address, and the host it belongs to. */
export interface Email extends Span {
  address: string;
  host: string;
}

/** A web address, and its host. */
export interface Link extends Span {
  address: string;
  host: string;
}

const emailPattern =
  /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,5}[\p{L}]{2,24}(?![\p{L}\p{N}])/gu;
const maybeLink = /[a-z0-9]\.[a-z]{2}|:\/\//i;

/** The stretches without a space that may hold something, with where each begins. */
function chunksOf(text: string, may: (chunk: string) => boolean): { chunk: string; at: number }[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([chunk]) => may(chunk))
    .map((match) => ({ chunk: match[0], at: match.index }));
}

/** Email addresses; also those on hosts that no registry knows. */
export function findEmails(text: string): Email[] {
  if (!text.includes('@')) return [];
  return chunksOf(text, (chunk) => chunk.includes('@')).flatMap(({ chunk, at }) =>
    [...chunk.matchAll(emailPattern)].map((match) => ({
      start: at + match.index,
      end: at + match.index + match[0].length,
      address: match[0].toLowerCase(),
      host: match[0].slice(match[0].lastIndexOf('@') + 1).toLowerCase(),
    })),
  );
}

const linksIn = remembered(500, (chunk): Link[] =>
  linkify.find(chunk, 'url').map(({ start, end, href }) => ({
    start,
    end,
    address: href,
    host: /^[a-z]+:\/\/([^/?#:]*)/i.exec(href)?.[1]?.toLowerCase() ?? '',
  })),
);

/** Web addresses with or without `https://`. */
export function findLinks(text: string): Link[] {
  if (!maybeLink.test(text)) return [];
  return chunksOf(text, (chunk) => maybeLink.test(chunk)).flatMap(({ chunk, at }) =>
    linksIn(chunk).map((link) => ({ ...link, start: at + link.start, end: at + link.end })),
  );
}
