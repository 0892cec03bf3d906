import { keyAt, type RegistryKey, removeKey } from './registry.ts';

const unquoted = (quoted: string) => quoted.slice(1, -1).replace(/\\(.)/g, '$1');

function dataOf(text: string): string | number {
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return unquoted(text);
  if (/^dword:[\da-f]{8}$/.test(text)) return Number.parseInt(text.slice(6), 16);
  if (/^hex\(1\):[\da-f]{2}(?:,[\da-f]{2})*$/.test(text)) {
    const bytes = Buffer.from(text.slice(7).replaceAll(',', ''), 'hex');
    const words = bytes.toString('utf16le');
    if (bytes.length % 2 === 1 || !words.endsWith('\0')) throw new Error(`REG_SZ without an end: ${text}`);
    return words.slice(0, -1);
  }
  throw new Error(`data of no known kind: ${text}`);
}

/** Merges a file of the registry editor, version 5, into `root`. Throws an error where the editor would refuse a line. */
export function mergeReg(root: RegistryKey, file: string): void {
  const [header, ...lines] = file.split('\r\n');
  if (header !== 'Windows Registry Editor Version 5.00') throw new Error(`header: ${header}`);
  let key: RegistryKey | undefined;
  for (const line of lines) {
    const [, minus, path] = /^\[(-?)(HKEY_[^[\]]+)\]$/.exec(line) ?? [];
    const [, name, data] = /^("(?:[^"\\]|\\.)*")=(.+)$/.exec(line) ?? [];
    if (path !== undefined) {
      key = minus ? undefined : keyAt(root, path);
      if (minus) removeKey(root, path);
    } else if (name !== undefined && data !== undefined && key) {
      key.values.set(unquoted(name), dataOf(data));
    } else if (line !== '') {
      throw new Error(`line: ${line}`);
    }
  }
}
