import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const largest = 2_000;
const source = readFileSync('src/content/detached-inputs.iife.ts', 'utf8');

/** What a script in the page's own world may not know of: the extension, what people write or choose, other pages. */
const reach =
  /\b(?:import|chrome|browser|fetch|postMessage|localStorage|cookie|innerHTML|textContent|\.files|\.value)\b/g;

function reaches(script: string): string[] {
  return script.match(reach) ?? [];
}

test('the script in the page’s own world names nothing but file inputs', () => {
  expect(reaches(source.replace(/\/\*[\s\S]*?\*\//g, ''))).toEqual([]);
});

test.each(['chrome.runtime.id', 'window.postMessage(1)', 'element.files', "import './x.ts'"])(
  '%s in it would be found',
  (line) => {
    expect(reaches(line)).toHaveLength(1);
  },
);

// A build that failed is counted by itself; here there is then nothing to look at.
describe.each(['chromium', 'firefox'])('built for %s', (browser) => {
  const file = `dist/${browser}/src/content/detached-inputs.iife.js`;
  test.skipIf(!existsSync(file))('it stays small', () => {
    const script = readFileSync(file, 'utf8');
    expect(script.length).toBeLessThan(largest);
    expect(reaches(script)).toEqual([]);
  });
});
