import type { Page } from 'puppeteer-core';
import { type ClosedRoot, shadowAccess } from './shadow-access.ts';
import { waitFor } from './wait-for.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element of the extension's on a page. It is looked up anew for each question, so it may be re-drawn between. */
export interface OurPart {
  exists(): Promise<boolean>;
  count(): Promise<number>;
  /** The text a person sees in it. */
  text(): Promise<string>;
  attribute(name: string): Promise<string | null>;
  visible(): Promise<boolean>;
  focused(): Promise<boolean>;
  box(): Promise<Box>;
  /** Presses its middle with the real mouse, once it has come to rest and nothing lies over it. */
  click(): Promise<void>;
  /** Clicks it and types with the real keyboard. */
  type(text: string): Promise<void>;
  /** Waits until it is there and can be seen. */
  appears(milliseconds?: number): Promise<OurPart>;
  /** Waits until it is gone or hidden. */
  disappears(milliseconds?: number): Promise<void>;
  /** Runs `look` on it in the page; `look` may use nothing from outside itself. */
  evaluate<Seen>(look: (element: HTMLElement, value?: string) => Seen, value?: string): Promise<Seen>;
}

/** Everything the extension has drawn on a page inside closed shadow roots. */
export interface OurParts {
  /** The first element that `css` selects inside any of the extension's roots. */
  part(css: string): OurPart;
  /** How many closed roots there are: 0 when nothing of ours is left on the page. */
  count(): Promise<number>;
  /** All that can be read in them. */
  text(): Promise<string>;
}

type Look = (root: ShadowRoot, ...values: string[]) => unknown;

/** The practice pages have no closed roots of their own, so every closed root is the extension's. */
export function ourParts(page: Page, hostSelector = '*'): OurParts {
  const ask = async (root: ClosedRoot, look: Look, ...values: string[]) =>
    (await shadowAccess(page)).call(root, look.toString(), values);

  async function roots(): Promise<ClosedRoot[]> {
    const all = await (await shadowAccess(page)).roots();
    const ours = await Promise.all(
      all.map((root) =>
        ask(root, (at, host) => at.host.isConnected && at.host.matches(host ?? ''), hostSelector),
      ),
    );
    return all.filter((_, index) => ours[index]);
  }

  const part = (css: string): OurPart => {
    /** The first root in which `css` selects something answers; without one the answer is `undefined`. */
    async function first(look: Look, ...values: string[]): Promise<unknown> {
      for (const root of await roots()) {
        if (await ask(root, (at, selector) => at.querySelector(selector ?? '') !== null, css)) {
          return ask(root, look, css, ...values);
        }
      }
      return undefined;
    }

    async function must(look: Look, ...values: string[]): Promise<unknown> {
      const seen = await first(look, ...values);
      if (seen === undefined) throw new Error(`Nothing of ours matches ${css}`);
      return seen;
    }

    const visible = async () =>
      (await first((at, selector) =>
        at
          .querySelector(selector ?? '')
          ?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )) === true;

    /** The middle of the part, once the page would give a press there to it. */
    const middle = async () =>
      (await must((at, selector) => {
        const element = at.querySelector(selector ?? '');
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        if (!element || !box || box.width === 0) return false;
        const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hit = at.elementFromPoint(point.x, point.y);
        return hit !== null && element.contains(hit) && point;
      })) as { x: number; y: number } | false;

    const self: OurPart = {
      visible,
      exists: async () => (await self.count()) > 0,
      async count() {
        const counts = await Promise.all(
          (await roots()).map((root) =>
            ask(root, (at, selector) => at.querySelectorAll(selector ?? '').length, css),
          ),
        );
        return counts.reduce<number>((sum, count) => sum + Number(count), 0);
      },
      text: async () =>
        String(await must((at, selector) => at.querySelector<HTMLElement>(selector ?? '')?.innerText ?? '')),
      attribute: async (name) =>
        (await must(
          (at, selector, attribute) => at.querySelector(selector ?? '')?.getAttribute(attribute ?? ''),
          name,
        )) as string | null,
      focused: async () =>
        (await first((at, selector) => at.activeElement?.matches(selector ?? '') ?? false)) === true,
      box: async () =>
        (await must((at, selector) =>
          at
            .querySelector(selector ?? '')
            ?.getBoundingClientRect()
            .toJSON(),
        )) as Box,
      async click() {
        const point = await waitFor(`${css} to rest where it can be pressed`, async () => {
          const before = await middle();
          await nextFrame(page);
          const after = await middle();
          return before && after && before.x === after.x && before.y === after.y && after;
        });
        await page.mouse.click(point.x, point.y);
      },
      async type(text) {
        await self.click();
        await page.keyboard.type(text);
      },
      async appears(milliseconds) {
        await waitFor(`${css} to appear`, visible, milliseconds);
        return self;
      },
      async disappears(milliseconds) {
        await waitFor(`${css} to disappear`, async () => !(await visible()), milliseconds);
      },
      async evaluate<Seen>(look: (element: HTMLElement, value?: string) => Seen, value?: string) {
        const source = `(at, selector, value) => (${look.toString()})(at.querySelector(selector), value)`;
        for (const root of await roots()) {
          if (await ask(root, (at, selector) => at.querySelector(selector ?? '') !== null, css)) {
            return (await (await shadowAccess(page)).call(root, source, [css, value ?? ''])) as Seen;
          }
        }
        throw new Error(`Nothing of ours matches ${css}`);
      },
    };
    return self;
  };

  return {
    part,
    count: async () => (await roots()).length,
    async text() {
      const texts = await Promise.all(
        (await roots()).map((root) =>
          ask(root, (at) =>
            [...at.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n'),
          ),
        ),
      );
      return texts.join('\n').trim();
    },
  };
}

/** Lets the page lay itself out once more; a page that is not in front draws no frames and gets a moment instead. */
async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
        setTimeout(done, 200);
      }),
  );
}

/** One element inside the closed root of the host that `hostSelector` selects. */
export function inShadow(page: Page, hostSelector: string, css: string): OurPart {
  return ourParts(page, hostSelector).part(css);
}

/** All that can be read inside the closed root of the host that `hostSelector` selects. */
export function allText(page: Page, hostSelector?: string): Promise<string> {
  return ourParts(page, hostSelector).text();
}
