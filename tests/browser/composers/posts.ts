import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type OurParts, ourParts, posted, type TestBrowser, waitFor } from '../harness/index.ts';
import type { Visit } from './forms.ts';

export const harmless = 'Lovely walk by the canal today';
export const risky = 'One of my Year 9s, Callum Hargreaves, told me to f*** off again';

/** The parts of the extension's that a person meets. */
export function seen(tab: Page) {
  const ours: OurParts = ourParts(tab);
  return {
    ours,
    mark: ours.part('.mark'),
    card: ours.part('.panel'),
    // Right after an install a press may first wait for what the school has set.
    hold: ours.part('dialog[open]:not([data-awaiting])'),
    main: ours.part('dialog[open] .button.main'),
    question: ours.part('dialog[open] .question'),
  };
}

/** Waits until the draft was looked at and nothing was found that holds it, and this stays so past the last key. */
export async function isClear(tab: Page): Promise<void> {
  const { mark } = seen(tab);
  let since: number | undefined;
  await waitFor('the draft to be found clear', async () => {
    const clear = (await stateOf(tab)) === 'clear' && (await mark.attribute('aria-busy')) === 'false';
    since = clear ? (since ?? performance.now()) : undefined;
    return since !== undefined && performance.now() - since > 200;
  });
}

/** Waits until the card says that the draft will be held. */
export async function isWarned(tab: Page): Promise<void> {
  await waitFor('the warning', async () => (await stateOf(tab)) === 'held');
}

/** The state that the mark shows, or nothing while there is no mark. */
export async function stateOf(tab: Page): Promise<string | undefined> {
  const { mark } = seen(tab);
  return (await mark.exists()) ? ((await mark.attribute('data-state')) ?? undefined) : undefined;
}

/** Settles everything in the dialog of a held post: ticks every statement, and answers questions with the second choice. */
export async function settle(tab: Page): Promise<void> {
  const { hold, main, ours } = seen(tab);
  await hold.appears();
  const points = await ours.part('dialog[open] li.held').count();
  for (let point = 1; point <= points; point += 1) {
    const at = `dialog[open] li.held:nth-of-type(${point})`;
    const tick = ours.part(`${at} input[type="checkbox"]`);
    if (await tick.exists()) await tick.click();
    else await ours.part(`${at} label:nth-of-type(2) input`).click();
  }
  await main.click();
  // What a picture shows may bring a second look; by then it is the last.
  if (points > 0) await waitFor('the dialog to close', async () => !(await hold.visible()));
}

/** Waits until exactly this has been published, exactly once. */
export async function isPublished(
  browser: TestBrowser,
  tab: Page,
  text: string,
  within = 15_000,
): Promise<void> {
  await waitFor('the post to be out', () => posted(browser, tab).some(({ answered }) => answered), within);
  expect(posted(browser, tab).map((post) => post.text.trim())).toEqual([text]);
}

/** Presses the button; one that the site mounts anew just then is looked up again. */
export async function press(visit: Visit): Promise<void> {
  await waitFor('the button to take the press', async () => {
    await (await visit.button()).click();
    return true;
  });
}
