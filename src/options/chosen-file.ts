import { say } from '../warnings/words.ts';

const largest = 50_000_000;

/** The bytes of a chosen file. Throws, in words for the office, when it is far too large or cannot be read any more. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > largest) throw new Error(say('office_file_too_large', { name: file.name }));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved, deleted or changed since it was chosen.
    throw new Error(say('office_file_gone', { name: file.name }));
  }
}
