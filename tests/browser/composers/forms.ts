import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { pages as independent } from '../../sites/independent/site.ts';
import { steps } from '../../sites/independent/steps.ts';
import { allPages } from '../../sites/pages.ts';
import { type Behaviour, gotoPractice, personAt, pictureFile, type TestBrowser } from '../harness/index.ts';

/** One form of a site's composer on one of its practice pages, and a person's way through it. */
export interface Form {
  name: string;
  languages: readonly string[];
  sendingKeys: readonly string[];
  /** There is no text without a picture. */
  hasPicture: boolean;
  /** Opens the page and goes as far as an empty text box in focus. */
  open(browser: TestBrowser, behaviour?: Behaviour, tab?: Page, picture?: string): Promise<Visit>;
}

/** A person on a page, with the composer open. */
export interface Visit {
  tab: Page;
  textBox(): Promise<ElementHandle<HTMLElement>>;
  /** Goes to the last step and answers the button that publishes. */
  button(): Promise<ElementHandle<HTMLElement>>;
  press(keys: string): Promise<void>;
  /** Whether the button that publishes is there at this moment. */
  hasButton(): Promise<boolean>;
}

async function pressTogether(tab: Page, keys: string): Promise<void> {
  const [key = '', ...held] = keys.split('+').reverse() as KeyInput[];
  for (const modifier of held) await tab.keyboard.down(modifier);
  await tab.keyboard.press(key as KeyInput);
  for (const modifier of held) await tab.keyboard.up(modifier);
}

type Handle = ElementHandle<HTMLElement>;

function fromWay({ name, languages, sendingKeys, way }: Awaited<ReturnType<typeof allPages>>[number]): Form {
  return {
    name,
    languages,
    sendingKeys,
    hasPicture: way?.fileFirst ?? false,
    async open(browser, behaviour, tab, picture) {
      const page = await gotoPractice(browser, name, behaviour, tab);
      const person = personAt(browser, page);
      await person.openComposer(picture);
      await (await person.field()).click();
      if (way?.replaces) await pressTogether(page, 'Control+a');
      return {
        tab: page,
        textBox: () => person.field(),
        async button() {
          await person.goToLastStep();
          return person.submitControl();
        },
        press: (keys) => pressTogether(page, keys),
        hasButton: async () => (await page.$(way?.submit.at(-1) ?? '')) !== null,
      };
    },
  };
}

function fromSteps({ name, languages, sendingKeys }: (typeof independent)[number]): Form {
  const way = steps[name];
  if (!way) throw new Error(`No steps are written for ${name}`);
  return {
    name,
    languages,
    sendingKeys,
    hasPicture: name.includes('instagram'),
    async open(browser, behaviour, tab, picture = pictureFile()) {
      const page = await gotoPractice(browser, name, behaviour, tab);
      await way.open(page, picture);
      return {
        tab: page,
        textBox: async () => (await page.waitForSelector(way.textBox)) as Handle,
        async button() {
          await way.beforeButton?.(page);
          return (await page.waitForSelector(way.button)) as Handle;
        },
        press: (keys) => pressTogether(page, keys),
        hasButton: async () => (await page.$(way.button)) !== null,
      };
    },
  };
}

const own = (await allPages()).filter(({ name, tried }) => !name.startsWith('independent/') && !tried);

/** Where else a person writes: comments, messages, edits, profiles and the like. */
const elsewhere = (await allPages()).filter(({ tried }) => tried === 'surface');
export const surfaces: readonly Form[] = elsewhere.map(fromWay);

const kindOf = ({ name, kind }: (typeof elsewhere)[number]) => `${name.split('/')[0]} ${kind}`;
/** One page of each kind of composer on each site, but for posts. */
export const oneOfEachKind: readonly Form[] = elsewhere
  .filter((page, index) => elsewhere.findIndex((other) => kindOf(other) === kindOf(page)) === index)
  .map(fromWay);

const everyForm: readonly Form[] = [...own.map(fromWay), ...independent.map(fromSteps)];

/** One form of each site. */
export const oneOfEach: readonly Form[] = [
  'x/home',
  'facebook/one-step',
  'instagram/create',
  'linkedin/share',
].map((name) => {
  const form = everyForm.find((candidate) => candidate.name === name);
  if (!form) throw new Error(`No form is called ${name}`);
  return form;
});

/** Every form of every site's post composer, in both variants; or one of each site, where the run is told so. */
export const forms = process.env['SECOND_LOOK_FORMS'] === 'one-of-each' ? oneOfEach : everyForm;
