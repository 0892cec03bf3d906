/** Which browser's build this is; set by vite.config.ts. */
declare const __BROWSER__: 'chromium' | 'firefox';
