import { measurePhotos, type PhotoTimes } from './photos.ts';

/** Warm, one photo of 12 megapixels: in ms. */
const budget = 1_500;

function row(what: string, { first, total }: PhotoTimes): void {
  const [one, all] = [first, total].map((value) => `${value.toFixed(0)} ms`);
  console.log(`  ${what.padEnd(30)} first result ${one?.padStart(9)}   total ${all?.padStart(9)}`);
}

/** Measures the search for faces, prints it, and says whether its budget is kept. */
export async function reportPhotos(extension: string): Promise<boolean> {
  console.log('\nFaces in photos of 12 megapixels, in Chromium');
  const { cold, warm, peakMemory } = await measurePhotos(extension);
  row('1 photo, everything loaded', cold);
  for (const times of warm) row(`${times.photos} ${times.photos === 1 ? 'photo' : 'photos'}`, times);
  console.log(`  faces found in each: ${cold.faces} of 30`);
  if (peakMemory !== undefined) console.log(`  peak memory of the page: ${peakMemory.toFixed(0)} MB`);
  const [one] = warm;
  return one !== undefined && one.total < budget;
}
