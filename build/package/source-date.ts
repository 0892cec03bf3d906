import { execFileSync } from 'node:child_process';

/** When nothing says when the source was made, in s since 1970: the first day of 1980. */
const unknown = 315_532_800;

/** When the source was made, in ms since 1970: as SOURCE_DATE_EPOCH says, else the day of the last commit. */
export function sourceDate(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment['SOURCE_DATE_EPOCH'];
  if (given !== undefined) {
    if (!/^\d+$/.test(given)) throw new Error('SOURCE_DATE_EPOCH is not a number of seconds since 1970');
    return Number(given) * 1000;
  }
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(said.trim()) * 1000;
  } catch {
    return unknown * 1000;
  }
}
