import type { Keyboard, KeyInput, Page } from 'puppeteer-core';

/** The keys whose names say where they are, under the names that puppeteer knows in Firefox too (2026-11). */
const named = (key: KeyInput): KeyInput =>
  key === 'Space' ? ' ' : /^Key[A-Z]$/.test(key) ? (key.slice(3).toLowerCase() as KeyInput) : key;

/** Lets tests for both browsers name a key in the same way. */
export function takeKeyNames({ keyboard }: Page): void {
  for (const action of ['down', 'up', 'press'] as const) {
    const real: Keyboard[typeof action] = keyboard[action].bind(keyboard);
    keyboard[action] = (key: KeyInput, options?: object) => real(named(key), options);
  }
}
