import type { Encoding } from '../../../src/tables/decode.ts';

const outsideLatin = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsByte(letter: string): number {
  const at = outsideLatin.indexOf(letter);
  const code = at === -1 ? letter.charCodeAt(0) : 0x80 + at;
  if (code > 0xff) throw new Error(`Windows-1252 has no ${letter}`);
  return code;
}

/** A text's bytes as a program writes them: UTF-8 as it is, UTF-16 with a byte order mark. */
export function encode(text: string, encoding: Encoding, mark = true): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, windowsByte);
  const whole = `${mark ? '\ufeff' : ''}${text}`;
  const bytes = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) {
    bytes.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  }
  return new Uint8Array(bytes.buffer);
}
