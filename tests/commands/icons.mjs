// Draws public/icons from docs/icons/icon.svg in headless Chromium. Run it after the drawing has changed.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const drawing = await readFile(new URL('../../docs/icons/icon.svg', import.meta.url), 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const png = await page.screenshot({ omitBackground: true, type: 'png' });
  await writeFile(new URL(`../../public/icons/${size}.png`, import.meta.url), png);
}
await browser.close();
