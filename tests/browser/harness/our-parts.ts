import type { Page } from 'puppeteer-core';
import { shadowAccess } from './shadow-access.ts';
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
  click(milliseconds?: number): Promise<void>;
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

/** Runs in the page, on the elements found in the extension's roots; it may use nothing from outside itself. */
type Look = (found: HTMLElement[], ...values: string[]) => unknown;

/** The practice pages have no closed roots of their own, so every closed root is the extension's. */
export function ourParts(page: Page, hostSelector = '*'): OurParts {
  /** One trip to the page for each question: on a busy machine the trips are what takes the time. */
  async function ask(about: string, ...values: string[]): Promise<unknown> {
    const source = `(roots, host, ...values) => {
      const ours = roots.filter((root) => root.host.isConnected && root.host.matches(host));
      return (${about})(ours, ...values);
    }`;
    return (await shadowAccess(page)).call(source, [hostSelector, ...values]);
  }

  const part = (css: string): OurPart => {
    const askAbout = (look: string, ...values: string[]) =>
      ask(
        `(ours, css, ...values) => (${look})(ours.flatMap((root) => [...root.querySelectorAll(css)]), ...values)`,
        css,
        ...values,
      );
    const first = (look: Look) => askAbout(look.toString());

    async function must(look: Look | string, ...values: string[]): Promise<unknown> {
      const source = `(found, ...values) => found.length > 0 && { seen: (${look.toString()})(found, ...values) }`;
      const answer = (await askAbout(source, ...values)) as { seen?: unknown } | false;
      if (!answer) throw new Error(`Nothing of ours matches ${css}`);
      return answer.seen ?? null;
    }

    const visible = async () =>
      (await first(([element]) =>
        element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )) === true;

    /** The middle of the part, once the page would give a press there to it. */
    const middle = async () =>
      (await must(([element]) => {
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        if (!element || !box || box.width === 0) return false;
        const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(point.x, point.y);
        return hit !== null && element.contains(hit) && point;
      })) as { x: number; y: number } | false;

    const self: OurPart = {
      visible,
      exists: async () => (await self.count()) > 0,
      count: async () => Number(await first((found) => found.length)),
      text: async () => String(await must(([element]) => element?.innerText ?? '')),
      attribute: async (name) =>
        (await must(([element], attribute) => element?.getAttribute(attribute ?? ''), name)) as string | null,
      focused: async () =>
        (await first((found) => {
          const active = (found[0]?.getRootNode() as ShadowRoot | undefined)?.activeElement;
          return found.some((element) => element === active);
        })) === true,
      box: async () => (await must(([element]) => element?.getBoundingClientRect().toJSON())) as Box,
      async click(milliseconds) {
        const look = async () => {
          const before = await middle();
          await nextFrame(page);
          const after = await middle();
          return before && after && before.x === after.x && before.y === after.y && after;
        };
        const point = await waitFor(`${css} to rest where it can be pressed`, look, milliseconds);
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
        return (await must(
          `([element], value) => (${look.toString()})(element, value)`,
          value ?? '',
        )) as Seen;
      },
    };
    return self;
  };

  return {
    part,
    count: async () => Number(await ask('(ours) => ours.length')),
    text: async () =>
      String(
        await ask(
          `(ours) => ours.flatMap((root) => [...root.children]).map((child) => child.innerText ?? '').join('\\n')`,
        ),
      ).trim(),
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
