import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumId } from '../browser/harness/extension-id.ts';
import { openBrowser, settingsByPolicy } from '../browser/harness/index.ts';
import { buildForChromium } from './build-step.ts';
import { type State, states } from './screenshot-states.ts';

const folder = 'screenshots';
const widths = [
  { narrow: false, viewport: { width: 1280, height: 720 } },
  { narrow: true, viewport: { width: 390, height: 844 } },
];
const themes = ['light', 'dark'] as const;

const [wanted] = process.argv.slice(2);
const chosen = states.filter(({ name }) => wanted === undefined || name.startsWith(wanted));

/** States that come about under the same managed settings are seen in one browser. */
function bySettings(all: readonly State[]): State[][] {
  const groups = new Map<string, State[]>();
  for (const state of all) {
    const key = JSON.stringify(state.settings ?? {});
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()];
}

async function picture(
  state: State,
  setting: Parameters<State['arrange']>[0],
  width: number,
): Promise<boolean> {
  const file = join(folder, `${state.name}.${setting.theme}.${width}.png`);
  try {
    const page = await state.arrange(setting);
    await page.screenshot({ path: file as `${string}.png` });
    await page.close();
    console.log(file);
    return true;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

const extension = await buildForChromium();
mkdirSync(folder, { recursive: true });
let missing = 0;
for (const group of bySettings(chosen)) {
  const [{ settings } = {}] = group;
  const policies = settings && settingsByPolicy(chromiumId(extension), settings);
  for (const theme of themes) {
    for (const { narrow, viewport } of widths) {
      const browser = await openBrowser({
        browser: 'chromium',
        extension,
        viewport,
        colourScheme: theme,
        ...(policies ? { policies } : {}),
      });
      for (const state of group) {
        if (!(await picture(state, { browser, theme, narrow }, viewport.width))) missing += 1;
      }
      await browser.close();
    }
  }
}
console.log(missing === 0 ? `All of them are in ${folder}/.` : `${missing} could not be taken.`);
process.exit(missing === 0 ? 0 : 1);
