import { type Attached, attachedAll } from '../../common/pages/attachments.tsx';
import { behaviour } from '../../common/pages/behaviour.ts';
import { holdFocus } from '../../common/pages/hold-focus.ts';
import { mediaArea } from '../../common/pages/media.ts';
import { publish } from '../../common/pages/practice.ts';
import { isSendingKey, pressable } from '../../common/pages/press.ts';
import { makeEditor, type ShareEditor } from './editor.ts';
import { emberId, make } from './element.ts';
import { openMediaEditor, preview } from './media-editor.ts';
import { words, writer } from './words.ts';

const pause = 300;

interface Where {
  form: string;
  /** Where dialogs are drawn, and the child of body that this is or lies in. */
  outlet: ParentNode & Node;
  outermost: Element;
  onSent: () => void;
  /** As whom, where it is not the usual writer. */
  author?: string;
  /** Somebody else's post, which goes out with the text. */
  card?: HTMLElement;
  /** The post as it is out already: what was there before is not sent again. */
  before?: string;
}

function submitButton(edits: boolean): HTMLElement {
  if (behaviour.noButton) return make('div', { class: '_8ba049e9' }, '➤');
  return make(
    'button',
    {
      type: 'button',
      id: emberId(),
      class:
        'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view primary',
    },
    make('span', { class: 'artdeco-button__text' }, edits ? 'Save' : words.post),
  );
}

function shell(author: string): HTMLElement {
  const settings = make(
    'button',
    { type: 'button', id: emberId(), class: 'share-unified-settings-entry-button' },
    make(
      'h2',
      { id: 'share-to-linkedin-modal__header', class: 'share-unified-settings-entry-button__name' },
      author,
    ),
    make('p', { class: 'share-unified-settings-entry-button__audience' }, words.anyone),
  );
  const frame = make(behaviour.nativeDialog ? 'dialog' : 'div', {
    id: emberId(),
    class: 'artdeco-modal artdeco-modal--layer-default share-box-v2__modal modal',
    'aria-labelledby': 'share-to-linkedin-modal__header',
    tabindex: '-1',
    role: behaviour.nativeDialog ? false : 'dialog',
  });
  frame.append(make('div', { class: 'artdeco-modal__header row' }, settings));
  return frame;
}

/** The share composer, opened over the page until it has published or is dismissed. */
export function openComposer({ form, outlet, outermost, onSent, author, card, before = '' }: Where): void {
  const frame = shell(author ?? writer);
  const dismiss = make(
    'button',
    { type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': words.dismiss },
    '×',
  );
  frame.querySelector('.artdeco-modal__header')?.append(dismiss);
  const state = make('div', { class: 'share-creation-state' });
  frame.append(state);
  const mask = make('div', { class: 'artdeco-modal-overlay modal-mask' }, frame);
  outlet.append(mask);

  let attachments: Attached[] = [];
  let busy = false;
  let editor: ShareEditor = makeEditor();
  let button = submitButton(before !== '');
  let stopPress = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hasContent = () => editor.text().trim() !== '' || attachments.length > 0;
  const refresh = () => {
    const disabled = busy || !hasContent();
    if (button instanceof HTMLButtonElement) button.disabled = disabled;
    else button.setAttribute('aria-disabled', String(disabled));
  };
  const close = () => {
    clearTimeout(timer);
    letGo();
    mask.remove();
  };

  async function send() {
    window.practice.presses += 1;
    if (busy || !hasContent()) return;
    busy = true;
    const text = editor.text().replace(before, '').trim();
    refresh();
    if (behaviour.clearsFirst) editor.empty();
    frame.append(make('div', { class: 'artdeco-loader', role: 'progressbar' }));
    await publish(form, text, attachments);
    close();
    onSent();
  }

  const addMedia = () =>
    openMediaEditor(outlet, (chosen) => {
      attachments = [...attachments, ...chosen];
      draw(editor.contents());
    });

  /** Draws all that is inside: at the opening, when media came, and anew where the address asks for it. */
  function draw(saved: unknown): void {
    stopPress();
    editor = makeEditor();
    button = submitButton(before !== '');
    button.dataset['practice'] = 'post';
    const media = make(
      'button',
      {
        type: 'button',
        id: emberId(),
        class: 'share-promoted-detour-button image_video-detour-btn',
        'aria-label': words.media,
      },
      '▣',
    );
    media.addEventListener('click', addMedia);
    const pictures = make('div', { class: 'share-creation-state__media' }, ...attachments.map(preview));
    state.replaceChildren(
      make('div', { class: 'share-creation-state__text-editor' }, editor.element),
      pictures,
      ...(card ? [card] : []),
      make(
        'div',
        { class: 'share-creation-state__footer row' },
        media,
        make('div', { class: 'share-actions' }, button),
      ),
    );
    stopPress = pressable(button, () => void send());
    editor.start(saved, () => {
      refresh();
      if (!behaviour.remount) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        draw(editor.contents());
        editor.focus();
      }, pause);
    });
    refresh();
  }

  mediaArea(frame, (files) => {
    attachments = [...attachments, ...attachedAll(files)];
    draw(editor.contents());
  });
  dismiss.addEventListener('click', close);
  frame.addEventListener(
    'keydown',
    (event) => {
      if (!isSendingKey(event)) return;
      event.preventDefault();
      void send();
    },
    true,
  );
  draw(before === '' ? undefined : [{ insert: `${before}\n\n` }]);
  const letGo = holdFocus(frame, outermost);
  editor.focus();
}
