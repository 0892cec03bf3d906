import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../harness/index.ts';
import { ourParts } from '../harness/our-parts.ts';
import { bodies, holdView, name, type Stage, setStage } from './stage.ts';
import { heard, openHold, outcomeOf, placeOf, write } from './steps.ts';

describe.each([browserUnderTest])('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage?.browser.close());

  test('by keyboard alone: tick, post, and back to the caret; the page hears no key', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await openHold(page, holdView);
    expect(await ourParts(page).part('h2').focused()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.keyboard.press('Tab');
    expect(await ourParts(page).part('.main').attribute('aria-disabled')).toBe('false');
    await page.keyboard.press('Enter');
    const outcome = await outcomeOf(page);
    expect(outcome).toEqual({ kind: 'release', settled: [{ finding: name, choice: 'tick' }] });
    expect((await heard(page)).filter((type) => type !== 'focusin')).toEqual([]);
    expect(await placeOf(page)).toEqual({ focus: 'editor', caret: 7 });
    expect(await ourParts(page).count()).toBe(0);
    await page.keyboard.type('x');
    expect(await heard(page)).toContain('keyup');
  });

  test('pressed before everything is settled, the button says what it waits for and lets nothing go', async () => {
    const page = await stage.open(bodies.plain);
    await openHold(page, holdView);
    await ourParts(page).part('.main').click();
    await ourParts(page).part('.early').appears();
    await ourParts(page).part('.tick').click();
    await ourParts(page).part('.main').click();
    expect((await outcomeOf(page)).kind).toBe('release');
  });

  test('of seven points five are shown; the others wait behind a button, and come by themselves when they are forgotten', async () => {
    const page = await stage.open(bodies.plain);
    const findings = Array.from({ length: 7 }, (_none, index) => ({ ...name, start: index, end: index + 1 }));
    await openHold(page, { ...holdView, findings });
    const parts = ourParts(page);
    expect(await parts.part('.held').count()).toBe(5);
    expect(await parts.part('.more button').attribute('aria-expanded')).toBe('false');
    await parts.part('.main').click();
    expect(await parts.part('.held').count()).toBe(7);
    expect(await parts.part('.more button').attribute('aria-expanded')).toBe('true');
  });

  test('Escape goes back', async () => {
    const page = await stage.open(bodies.plain);
    await write(page, 7);
    await openHold(page, holdView);
    await page.keyboard.press('Escape');
    expect(await outcomeOf(page)).toEqual({ kind: 'back' });
    expect(await placeOf(page)).toEqual({ focus: 'editor', caret: 7 });
  });

  test('a written reason is typed with the real keyboard, unheard by the page', async () => {
    const page = await stage.open(bodies.plain);
    const finding = { ...name, settle: { by: 'change' as const } };
    await openHold(page, { ...holdView, findings: [finding], overrideAllowed: true });
    const reason = ourParts(page).part('textarea');
    await reason.type('Too short');
    expect(await ourParts(page).part('.main').attribute('aria-disabled')).toBe('true');
    await page.keyboard.type(', but no more');
    expect(await reason.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
      'Too short, but no more',
    );
    expect((await heard(page)).filter((type) => type !== 'focusin')).toEqual([]);
    await ourParts(page).part('.main').click();
    expect(await outcomeOf(page)).toEqual({ kind: 'release', settled: [{ finding, choice: 'override' }] });
  });

  test('without leave to override, a change is the only way out', async () => {
    const page = await stage.open(bodies.plain);
    await openHold(page, { ...holdView, findings: [{ ...name, fixes: [], settle: { by: 'change' } }] });
    expect(await ourParts(page).part('.ways button').count()).toBe(1);
    await ourParts(page).part('.main').click();
    expect(await outcomeOf(page)).toEqual({ kind: 'back' });
  });

  test('the first fix is offered', async () => {
    const page = await stage.open(bodies.plain);
    await openHold(page, holdView);
    await ourParts(page).part('.ways button:last-of-type').click();
    expect(await outcomeOf(page)).toEqual({ kind: 'fix', finding: name, replacement: 'Callum' });
  });

  test('without an answer the person chooses', async () => {
    const page = await stage.open(bodies.plain);
    await openHold(page, { ...holdView, findings: [], noAnswer: true });
    await ourParts(page).part('.ways button:last-of-type').click();
    expect(await outcomeOf(page)).toEqual({ kind: 'unchecked' });
  });

  test('a site that pulls focus back and acts on presses outside its dialog can do neither', async () => {
    const page = await stage.open(bodies.trapped);
    await page.evaluate(() => {
      const site = document.querySelector('#site');
      const back = (event: Event) => {
        if (event.target instanceof Node && site?.contains(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        document.querySelector<HTMLElement>('#editor')?.focus();
      };
      for (const type of ['focusin', 'mousedown', 'click', 'keydown'])
        document.addEventListener(type, back, true);
    });
    await write(page, 7);
    await openHold(page, holdView);
    expect(await ourParts(page).part('h2').focused()).toBe(true);
    await ourParts(page).part('.tick').click();
    await ourParts(page).part('.main').click();
    expect((await outcomeOf(page)).kind).toBe('release');
  });

  test('a page that takes the dialog away gets it back', async () => {
    const page = await stage.open(bodies.plain);
    await openHold(page, holdView);
    await page.$eval('second-look-hold', (host) => host.remove());
    await ourParts(page).part('h2').appears();
    await page.keyboard.press('Escape');
    expect(await outcomeOf(page)).toEqual({ kind: 'back' });
  });
});
