/**
 * The browser's own `browser`, in the place of webextension-polyfill: since Chromium 148 both browsers have it everywhere
 * (seen 2026-11 in 156), and the polyfill then hands it on and does nothing else. Its types and its place in tests stay.
 */
export default (globalThis as unknown as { browser: unknown }).browser;
