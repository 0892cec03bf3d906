import { measureLookMemory, untilGivenBack } from './look-memory.ts';
import { type FinderBench, measurePhotos, type PhotoTimes } from './photos.ts';

/** One photo of 12 megapixels, once everything is loaded, in ms. */
const budget = 1_500;
/** Until something can be shown of the very first photo, in ms. */
const firstBudget = 2_000;

function row(what: string, { first, total }: PhotoTimes): void {
  const [one, all] = [first, total].map((value) => `${value.toFixed(0)} ms`);
  console.log(`  ${what.padEnd(30)} first result ${one?.padStart(9)}   total ${all?.padStart(9)}`);
}

function reportOne({ name, cold, warm, found, beside, peakMemory }: FinderBench): void {
  console.log(`\n${name}`);
  row('the first photo, with loading', cold);
  for (const times of warm) row(`${times.photos} ${times.photos === 1 ? 'photo' : 'photos'}`, times);
  console.log(`  faces found in that photo: ${found.found} of ${found.of}`);
  console.log(`  boxes on no face, in all pictures: ${beside}`);
  if (peakMemory) {
    const [page, graphics] = [peakMemory.page, peakMemory.graphics].map((value) => value.toFixed(0));
    console.log(`  peak memory: ${page} MB in the page, ${graphics} MB in the graphics process`);
  }
}

/** The least height from which on every face was found. */
function smallestFound({ byHeight }: FinderBench): string {
  const missed = byHeight.findLastIndex(({ found, of }) => found < of);
  const from = byHeight[missed + 1];
  return from ? `${from.height} px` : 'none';
}

function reportHeights(finders: readonly FinderBench[]): void {
  console.log('\nFaces found by their height, in px, in pictures of 4032 × 3024');
  console.log(`  ${''.padStart(14)}${finders.map(({ name }) => name.padStart(28)).join('')}`);
  for (const [at, { height }] of (finders[0]?.byHeight ?? []).entries()) {
    const cells = finders.map(({ byHeight }) => `${byHeight[at]?.found} of ${byHeight[at]?.of}`);
    console.log(`  ${String(height).padStart(14)}${cells.map((cell) => cell.padStart(28)).join('')}`);
  }
  const smallest = finders.map((finder) => smallestFound(finder).padStart(28));
  console.log(`  ${'none missed of'.padStart(14)}${smallest.join('')}   or higher`);
}

async function reportMemory(): Promise<void> {
  const memory = await measureLookMemory(3);
  if (!memory) return;
  const [before, most, after] = [memory.before, memory.most, memory.after].map((value) => value.toFixed(0));
  console.log(`\nMemory of the extension's process, for a whole look at ${memory.photos} photos`);
  console.log(
    `  before ${before} MB   at the most ${most} MB   ${untilGivenBack / 1000} s after its end ${after} MB`,
  );
}

/**
 * Measures the search for faces beside a detector that looks once, prints both, and says whether the budgets are kept.
 * Without a graphics card the other's graphics are worked out by the processor.
 */
export async function reportPhotos(extension: string): Promise<boolean> {
  console.log('\nFaces in photos of 12 megapixels, in Chromium');
  const finders = await measurePhotos(extension);
  for (const finder of finders) reportOne(finder);
  reportHeights(finders);
  await reportMemory();
  const [ours] = finders;
  const [one] = ours?.warm ?? [];
  return ours !== undefined && one !== undefined && one.total < budget && ours.cold.first < firstBudget;
}
