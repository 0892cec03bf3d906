import { buttonSelector } from '../buttons.ts';
import {
  allWithin,
  around,
  dialogSelector,
  elementsOf,
  isVisible,
  mediaInputIn,
  previewsIn,
} from '../dom.ts';
import { partOf, richEngines } from '../editors/engines.ts';
import { textarea } from '../editors/textarea.ts';
import { isControlEnter } from '../keys.ts';
import { saysNext } from '../labels.ts';
import { facebookSelectors as names } from '../selectors.ts';
import type { ComposerKind, Found, Identity, Match, Part } from '../site.ts';
import { isComment } from './comment.ts';
import { headerIdentity } from './identity.ts';
import { isFloating } from './places.ts';
import { publishButtons } from './publish-buttons.ts';

interface Place {
  name: string;
  /** Whether the page shown is the one this composer has to itself. */
  isHere(): boolean;
  /** A plain text field counts too. */
  plain?: boolean;
  /** The choice of accounts that stands before the text. */
  choice?: string;
}

const containers = `form, ${dialogSelector}, main, [role="main"], [role="region"], [role="form"], [role="navigation"], [role="complementary"], body`;

function stepButtons(boundary: HTMLElement): Match[] {
  return allWithin(boundary, buttonSelector)
    .filter((button) => saysNext(button) && isVisible(button))
    .map((element) => ({ element, rank: 'label' }));
}

/** The account in a choice of accounts, where the first such choice names one. */
function chosenIn(boundary: HTMLElement, choice: string | undefined): Identity | undefined {
  const [first] = choice ? allWithin(boundary, choice) : [];
  const name = first?.innerText.trim();
  return name && !name.includes('\n') ? { names: [name], rank: 'structure' } : undefined;
}

/** Composers that have a page to themselves: the smallest container around the text that also holds what publishes it. */
export function pageComposer({ name, isHere, plain = false, choice }: Place): ComposerKind {
  const engines = plain ? [...richEngines, textarea] : richEngines;
  const selector = engines.map((engine) => engine.selector).join(', ');

  function partsIn(scope: HTMLElement): Part[] {
    return allWithin(scope, selector)
      .filter((editable) => isVisible(editable) && !isComment(editable) && !isChat(editable))
      .flatMap((editable) => partOf(editable) ?? []);
  }

  function isChat(editable: HTMLElement): boolean {
    return editable.matches(names.of('message.label'));
  }

  function leadsOn(scope: HTMLElement, editable: HTMLElement): boolean {
    return publishButtons(scope, editable).length > 0 || stepButtons(scope).length > 0;
  }

  function boundaryOf(editable: HTMLElement): HTMLElement | undefined {
    for (const candidate of around(editable))
      if ((candidate.matches(containers) || isFloating(candidate)) && leadsOn(candidate, editable))
        return candidate;
    return undefined;
  }

  function find(path: readonly EventTarget[]): Found | undefined {
    if (!isHere()) return undefined;
    for (const element of elementsOf(path)) {
      const [part] = element.matches(selector) ? [partOf(element)] : partsIn(element);
      if (!part) continue;
      if (isComment(part.editable) || isChat(part.editable)) return undefined;
      const boundary = boundaryOf(part.editable);
      if (!boundary || !path.includes(boundary)) return undefined;
      return { surface: 'post', boundary, parts: partsIn(boundary), rank: 'structure' };
    }
    return undefined;
  }

  return {
    name,
    find,
    laterStep(path) {
      if (!isHere()) return undefined;
      return elementsOf(path).find(
        (element) =>
          element.matches(containers) &&
          partsIn(element).length === 0 &&
          publishButtons(element, undefined).length > 0,
      );
    },
    submitButtons: (boundary) => publishButtons(boundary, partsIn(boundary)[0]?.editable),
    stepButtons,
    sendsOnKey: isControlEnter,
    identity: (boundary) =>
      chosenIn(boundary, choice) ?? headerIdentity(boundary, partsIn(boundary)[0]?.editable),
    previews: (boundary) => previewsIn(boundary, names.of('post.preview')),
    busy: (boundary) => boundary.querySelector(names.of('busy')) !== null,
  };
}

const onPath = (...starts: string[]) => starts.some((start) => location.pathname.startsWith(start));
const isBusiness = () => location.hostname === 'business.facebook.com';

/** A story of words alone, and the text beside a picture. */
export const facebookStory = pageComposer({
  name: 'story',
  isHere: () => onPath('/stories/create', '/story/create'),
  plain: true,
});

/** The caption of a reel, in the last of several steps. */
export const facebookReel = pageComposer({
  name: 'reel',
  isHere: () => onPath('/reels/create', '/reel/create'),
  plain: true,
});

/** Meta Business Suite: nobody has described it well, so it is claimed only where text and button are plain to see. */
export const facebookBusiness = pageComposer({
  name: 'post in Business Suite',
  isHere: () => isBusiness() && !/inbox|messag/i.test(location.pathname),
  choice: '[role="main"] [role="combobox"]:not([contenteditable], input)',
});

/** Whether files along this path go into one of these: on their pages every file does. */
export function takesFilesOfPage(path: readonly EventTarget[]): boolean {
  return mediaInputIn(path) !== undefined && (facebookStoryOrReel() || isBusiness());
}

function facebookStoryOrReel(): boolean {
  return onPath('/stories/create', '/story/create', '/reels/create', '/reel/create');
}
