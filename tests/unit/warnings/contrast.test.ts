import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/warnings/tokens.css', 'utf8');

function tokens(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, key, value]) => [key, value]),
  );
}

const themes = {
  light: tokens(/^\.frame,\ndialog \{([^}]*)\}/m),
  dark: tokens(/^\[data-theme="dark"\] \{([^}]*)\}/m),
};

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  ['ink', 'paper'], ['ink', 'tint'], ['soft', 'paper'], ['soft', 'tint'], ['accent', 'paper'], ['on-accent', 'accent'],
  ['school', 'school-paper'], ['self', 'self-paper'], ['ask', 'ask-paper'], ['stop', 'stop-paper'], ['stop', 'paper'],
  ['ask', 'paper'], ['well', 'paper'], ['ink', 'school-paper'], ['ink', 'self-paper'],
] as const; // biome-ignore format: one kind of pair together

for (const theme of ['light', 'dark'] as const) {
  const colour = (name: string) => themes[theme][name] ?? '#777777';

  test.each(texts)(`${theme}: %s on %s can be read`, (text, paper) => {
    expect(contrast(colour(text), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'tint'])(`${theme}: the edge of a control stands out from %s`, (paper) => {
    expect(contrast(colour('edge'), colour(paper))).toBeGreaterThanOrEqual(3);
  });
}

test('an underline stands out from white and from black', () => {
  const source = readFileSync('src/warnings/underlines.ts', 'utf8');
  const colours = [...source.matchAll(/underline \w+ [\d.]+px (#[0-9a-f]{6})/g)].map(
    ([, colour]) => colour ?? '',
  );
  expect(colours).toHaveLength(4);
  for (const colour of colours) {
    expect(contrast(colour, '#ffffff'), colour).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#000000'), colour).toBeGreaterThanOrEqual(3);
  }
});
