import type { KeyInput, Page } from 'puppeteer-core';

/**
 * Has `keyboard.type` send all keys one after the other and wait once. Puppeteer waits for an answer to each half of a
 * key, which is most of the time that a visit takes; the browser keeps the order of itself.
 */
export function typeAtOnce({ keyboard }: Page): void {
  keyboard.type = async (text) => {
    const sent: Promise<void>[] = [];
    for (const letter of text) {
      if (/^[\x20-\x7e\n\r]$/.test(letter))
        sent.push(keyboard.down(letter as KeyInput), keyboard.up(letter as KeyInput));
      else sent.push(keyboard.sendCharacter(letter));
    }
    await Promise.all(sent);
  };
}
