import { runStep } from './run-step.ts';

/** The programs of the packages, as files that node runs. */
export const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** What node is given to build for one browser. */
export function buildArguments(browser: 'chromium' | 'firefox'): string[] {
  return [programs.vite, 'build', '--mode', browser, '--logLevel', 'warn'];
}

/** Builds the extension for Chromium into `dist/chromium`, or says what is wrong and ends. */
export async function buildForChromium(say: (words: string) => void = console.log): Promise<string> {
  say('Building …');
  const { status, said } = await runStep(buildArguments('chromium'), { minutes: 4, quietly: true });
  if (status !== 0) {
    console.error(said.trim());
    console.error('The build failed. What it said is above.');
    process.exit(1);
  }
  return 'dist/chromium';
}
