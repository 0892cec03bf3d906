import type { ChromiumBrowser, ForcedCopy } from './chromium-browser.ts';
import type { SchoolSettings } from './school-settings.ts';

type RegistryValue = string | number | boolean | readonly string[];

const printable = /^[\x20-\x7E]*$/;

/** Text as REG_SZ. What is not plain ASCII is given byte by byte, so that no code page can change it. */
function textData(text: string): string {
  if (printable.test(text)) return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const bytes = Buffer.from(`${text}\0`, 'utf16le');
  return `hex(1):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

// Chromium reads REG_SZ and REG_DWORD alone (seen in its source, 2026-11). A list may be a REG_SZ that holds JSON; the
// other form, a subkey with numbered values, would leave old entries behind when a list gets shorter.
function data(value: RegistryValue): string {
  switch (typeof value) {
    case 'string':
      return textData(value);
    case 'boolean':
    case 'number':
      return `dword:${Number(value).toString(16).padStart(8, '0')}`;
    case 'object':
      return textData(JSON.stringify(value));
    default:
      throw value satisfies never;
  }
}

function places({ registryKey }: ChromiumBrowser, id: string) {
  const root = `HKEY_LOCAL_MACHINE\\${registryKey}`;
  return {
    install: `${root}\\ExtensionSettings\\${id}`,
    extension: `${root}\\3rdparty\\extensions\\${id}`,
  };
}

function key(path: string, values: Record<string, RegistryValue>): string[] {
  return [`[${path}]`, ...Object.entries(values).map(([name, value]) => `"${name}"=${data(value)}`), ''];
}

function regFile(lines: readonly string[]): string {
  return `${['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n')}`;
}

/**
 * A file for Windows' registry editor that installs the extension for all users of a machine and gives it these settings
 * and no others. ASCII, lines end in CR LF.
 */
export function reg(browser: ChromiumBrowser, { id, install }: ForcedCopy, settings: SchoolSettings): string {
  const at = places(browser, id);
  return regFile([...removals(at), ...key(at.install, install), ...key(`${at.extension}\\policy`, settings)]);
}

/** The file that takes away what `reg` writes. */
export function removalReg(browser: ChromiumBrowser, { id }: ForcedCopy): string {
  return regFile(removals(places(browser, id)));
}

function removals({ install, extension }: ReturnType<typeof places>): string[] {
  return [`[-${install}]`, '', `[-${extension}]`, ''];
}
