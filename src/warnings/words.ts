import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a text in `_locales`. */
export type WordKey = keyof typeof messages;

/** A text in the person's language, with its `{placeholders}` filled in; a placeholder without a value stays as it is. */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(browser.i18n.getMessage(key), values);
}

/** Fills in the `{placeholders}` of a text, each once: what a value brings along is never read as a placeholder. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
