import './trusted-types.ts';
import { publish, ready } from '../../common/pages/practice.ts';
import { make } from './element.ts';
import { dress, interop, navigation, newerPage, videoDecoy } from './page.ts';

/** A form of the profile's: what is in it, what its text is, and what its main button says. */
export interface ProfileForm {
  title: string;
  content: HTMLElement[];
  text: () => string;
  /** Set once the form is in the page. */
  start?: () => void;
  inShadow?: boolean;
}

/** Draws a profile with a form over it, in a dialog. */
export function profileForm(form: string, { title, content, text, start, inShadow }: ProfileForm): void {
  dress();
  const save = make(
    'button',
    { type: 'button', class: 'artdeco-button artdeco-button--2 primary', 'data-practice': 'send' },
    'Save',
  );
  const dialog = make(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'modal' },
    make(
      'div',
      { class: 'row' },
      make('h2', {}, title),
      make('button', { type: 'button', 'aria-label': 'Dismiss' }, '×'),
    ),
    ...content,
    make('div', { class: 'row' }, make('button', { type: 'button' }, 'Back'), save),
  );
  save.addEventListener('click', () => {
    window.practice.presses += 1;
    void publish(form, text(), []).then(() => dialog.remove());
  });
  window.practice.model = text;
  const profile = [make('h1', {}, 'Rose Pilkington'), make('div', {}, 'Trainee teacher')];
  if (inShadow) {
    newerPage(...profile);
    interop().layer.append(dialog);
  } else {
    document.body.append(
      make('div', { class: 'application-outlet' }, navigation(), make('main', {}, ...profile)),
      dialog,
      videoDecoy(),
    );
  }
  start?.();
  ready();
}

/** A plain field for longer texts, with its label. */
export function longField(label: string, attributes: Record<string, string> = {}): HTMLTextAreaElement {
  return make('textarea', { ...attributes, rows: '5', 'aria-label': label });
}
