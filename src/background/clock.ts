const two = (number: number) => String(Math.abs(number)).padStart(2, '0');

/** The day that this machine's clock shows, as in `2026-11-21`. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The time that this machine's clock shows, with its offset, as in `2026-05-06T12:09:00+01:00`. */
export function timeOf(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const hours = Math.trunc(ahead / 60);
  const clock = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${dayOf(moment)}T${clock}${ahead < 0 ? '-' : '+'}${two(hours)}:${two(ahead % 60)}`;
}
