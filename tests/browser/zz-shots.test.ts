import { test } from 'vitest';
import { openBrowser } from './harness/index.ts';
import { surfaces } from './composers/forms.ts';
import { isWarned, risky } from './composers/posts.ts';
test('shots', async () => {
  const browser = await openBrowser({ browser: 'chromium', extension: 'dist/chromium' });
  for (const name of (process.env['SHOTS'] ?? '').split(',')) {
    const form = surfaces.find((one) => one.name === name)!;
    const visit = await form.open(browser, { theme: name.length % 2 ? 'dark' : 'light' });
    await visit.tab.setViewport({ width: 1280, height: 720 });
    await visit.tab.keyboard.type(risky);
    await isWarned(visit.tab);
    await new Promise((r) => setTimeout(r, 400));
    await visit.tab.screenshot({ path: `/tmp/sx-shots/${name.replace('/', '-')}.png` as `${string}.png` });
    await visit.tab.close();
  }
  await browser.close();
}, 120000);
