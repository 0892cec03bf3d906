/** How a file's letters were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const notText: readonly { begins: readonly number[]; words: string }[] = [
  {
    begins: [0x50, 0x4b, 0x03, 0x04],
    words: 'This is an Excel workbook: open it, save it as "CSV UTF-8" and choose that file.',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    words: 'This is an older Excel workbook: open it, save it as "CSV UTF-8" and choose that file.',
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    words: 'This is a PDF: rows cannot be read from it. Export the report as CSV and choose that file.',
  },
];

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]) =>
  beginning.every((byte, at) => bytes[at] === byte);

/** The zero bytes betray UTF-16: in English text every second byte is zero. */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros: [number, number] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const [even, odd] = zeros;
  if (Math.max(even, odd) < sample.length / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const wide = encodingByZeros(bytes);
  if (wide) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * The text of a file as Excel and school information systems write it, without a byte order mark: UTF-8, UTF-16 (also
 * without a mark), else Windows-1252. Throws when the file is no text at all, with the way out in words.
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const known = notText.find(({ begins }) => beginsWith(bytes, begins));
  if (known) throw new Error(known.words);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) {
    throw new Error('This file is not text: save it as CSV and choose that file.');
  }
  return { text, encoding };
}
