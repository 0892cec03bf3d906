import { forenames } from './forenames.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { surnames } from './surnames.ts';

let sets: { forenames: Set<string>; surnames: Set<string>; ordinary: Set<string> } | undefined;

function built() {
  sets ??= {
    forenames: new Set(forenames.split(' ')),
    surnames: new Set(surnames.split(' ')),
    ordinary: new Set(ordinaryWords.split(' ')),
  };
  return sets;
}

/** Whether a stem is a known forename. */
export function isForename(stem: string): boolean {
  return built().forenames.has(stem);
}

/** Whether a stem is a known surname. */
export function isSurname(stem: string): boolean {
  return built().surnames.has(stem);
}

/** Whether a stem is a word of everyday English, also when it is a name besides (`grace`, `mark`, `bell`). */
export function isOrdinary(stem: string): boolean {
  return built().ordinary.has(stem);
}
