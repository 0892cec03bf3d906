/**
 * Runs in the page's own world. A file input outside the document sends its events past every window, so a page that
 * opens one is noticed here, and the input is shown to our other script: nothing else is said, kept or changed. A page
 * can say the same of any input of its own; then that input is listened to, and no more.
 */
const { dispatchEvent } = EventTarget.prototype;
const Notice = FocusEvent;

function listensTo<Opens extends (...values: never[]) => unknown>(opens: Opens): Opens {
  return new Proxy(opens, {
    apply(target, element, values) {
      if (element instanceof HTMLInputElement && element.type === 'file' && !element.isConnected) {
        dispatchEvent.call(window, new Notice('second-look-file-input', { relatedTarget: element }));
      }
      return Reflect.apply(target, element, values);
    },
  });
}

HTMLElement.prototype.click = listensTo(HTMLElement.prototype.click);
HTMLInputElement.prototype.showPicker = listensTo(HTMLInputElement.prototype.showPicker);
