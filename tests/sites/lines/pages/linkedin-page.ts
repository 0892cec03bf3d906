import '../../linkedin/pages/trusted-types.ts';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from '../../linkedin/pages/element.ts';
import { dress, navigation, posts, videoDecoy } from '../../linkedin/pages/page.ts';

/** Draws a page of LinkedIn's around what is given, and says that it stands. */
export function page(...content: HTMLElement[]): void {
  dress();
  document.body.append(
    make('div', { class: 'application-outlet' }, navigation(), make('main', {}, ...content)),
    videoDecoy(),
  );
  ready();
}

export function feed(): HTMLElement[] {
  return posts('feed-shared-update-v2');
}

/** Sends a text once, and empties its field. */
export function sender(form: string, read: () => string, empty: () => void): () => void {
  return () => {
    window.practice.presses += 1;
    const text = read();
    if (text.trim() === '') return;
    empty();
    void publish(form, text, []);
  };
}

/** The keys that send in a field. */
export function sendsOn(field: HTMLElement, keys: (event: KeyboardEvent) => boolean, send: () => void): void {
  field.addEventListener(
    'keydown',
    (event) => {
      if (!keys(event) || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
}

export const onControlEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
