const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?: \d{1,2}:\d\d.*)?$/;
const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/;
const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2}|\d{4})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as British schools write it, day first ("03/12/2026" is in December), as `2026-12-03`; undefined for anything else. */
export function ukDate(cell: string): string | undefined {
  const text = cell.trim();
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year && month && day) return real(Number(year), Number(month), Number(day));
  const digits = numeric.exec(text);
  if (digits) return real(century(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = spoken.exec(text);
  if (!words) return undefined;
  return real(
    century(words[3]),
    months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1,
    Number(words[1]),
  );
}

export function isDateText(cell: string): boolean {
  return ukDate(cell) !== undefined;
}

function century(year = ''): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function real(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
