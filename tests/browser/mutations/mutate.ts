/** How a page is made another one that works alike: what a site does to its pages from one month to the next. */
export type Mutation = 'classes' | 'labels' | 'wrappers' | 'bars' | 'decoys';

export const mutations: readonly Mutation[] = ['classes', 'labels', 'wrappers', 'bars', 'decoys'];

/**
 * Runs in the page before its own scripts. It may use nothing from outside itself.
 * `classes`: every class is renamed but those that an editor library gives its own elements, style sheets follow;
 * `data-was` keeps the old names for the test alone. `labels`: what is read or shown on controls is in a language nobody
 * knows. `wrappers`: what holds an editor or a button gets one more element around it. `bars`: what comes after the
 * editor and has buttons comes before it. `decoys`: hidden dialogs with editors and buttons of their own lie about.
 */
export function mutate(wanted: readonly Mutation[]): void {
  const has = (mutation: Mutation) => wanted.includes(mutation);
  const control = 'button, [role="button"], [type="submit"]';
  const editable = '[contenteditable="true"], textarea, input[type="text"]';
  const ofEditor = /^(?:ql-|ProseMirror|tiptap|public-Draft|DraftEditor|notranslate)/;
  const real = {
    appendChild: Node.prototype.appendChild,
    insertBefore: Node.prototype.insertBefore,
    removeChild: Node.prototype.removeChild,
  };

  const renamed = (name: string) => {
    let sum = 7;
    for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
    return `q${sum.toString(36)}`;
  };

  function renameClasses(element: Element): void {
    const before = [...element.classList].filter(
      (name) => !ofEditor.test(name) && !/^q[0-9a-z]{4,7}$/.test(name),
    );
    if (before.length === 0) return;
    const was = new Set([...(element.getAttribute('data-was') ?? '').split(' '), ...before]);
    element.setAttribute('data-was', [...was].filter(Boolean).join(' '));
    // The old name stays known to nobody but the test; a class that the site takes off later is taken off renamed.
    for (const name of before) element.classList.replace(name, renamed(name));
  }

  function renameInSheets(): void {
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSStyleRule)
          rule.selectorText = rule.selectorText.replace(/\.([A-Za-z_][\w-]*)/g, (whole, name: string) =>
            ofEditor.test(name) || /^q[0-9a-z]{4,7}$/.test(name) ? whole : `.${renamed(name)}`,
          );
      }
    }
  }

  const translate = (words: string) =>
    words.replace(/[A-Za-z]/g, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x10a0 - 0x41 + (letter < 'a' ? 0 : 6)),
    );
  const labels = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title', 'alt'];

  function translateLabels(element: Element): void {
    for (const name of labels) {
      const said = element.getAttribute(name);
      if (said && /[A-Za-z]/.test(said)) element.setAttribute(name, translate(said));
    }
    if (!element.matches(`${control}, h1, h2, h3, [role="menuitem"], label, summary`)) return;
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (/[A-Za-z]/.test(node.nodeValue ?? '') && !node.parentElement?.closest('[contenteditable="true"]'))
        node.nodeValue = translate(node.nodeValue ?? '');
  }

  function change(element: Element): void {
    if (!document.body?.contains(element) && !(element.getRootNode() instanceof ShadowRoot)) return;
    if (has('classes')) renameClasses(element);
    if (has('labels')) translateLabels(element);
  }

  function changeAll(root: ParentNode): void {
    if (root instanceof Element) change(root);
    for (const element of root.querySelectorAll('*')) change(element);
  }

  function watch(root: Document | ShadowRoot): void {
    new MutationObserver((records) => {
      for (const { target, type, addedNodes } of records) {
        if (type === 'attributes' && target instanceof Element) change(target);
        if (type === 'characterData' && target.parentElement) {
          const shown = target.parentElement.closest(control);
          if (shown && has('labels')) translateLabels(shown);
        }
        for (const node of addedNodes) {
          if (node instanceof Element) changeAll(node);
          else if (target instanceof Element && target.closest(control))
            change(target.closest(control) ?? target);
        }
      }
      if (has('classes')) renameInSheets();
    }).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', ...labels],
    });
  }

  const wrapperOf = (node: Node) =>
    node.parentElement?.hasAttribute('data-wrapper') ? node.parentElement : undefined;

  function wrapped(node: Node): Node {
    if (!(node instanceof HTMLElement) || node.matches(`${editable}, ${control}, body`)) return node;
    const around = wrapperOf(node);
    if (around) return around;
    if (!has('wrappers') || !node.querySelector(`${editable}, ${control}`)) return node;
    const wrapper = document.createElement('div');
    wrapper.setAttribute('data-wrapper', '');
    wrapper.style.display = 'contents';
    real.appendChild.call(wrapper, node);
    return wrapper;
  }

  /** Where a node goes: before all else, if it is a bar that would come after the editor. */
  function place(parent: Node, node: Node, before: Node | null): Node | null {
    const isBar =
      has('bars') &&
      before === null &&
      parent instanceof HTMLElement &&
      node instanceof HTMLElement &&
      !node.contains(document.activeElement) &&
      (node.matches(control) || node.querySelector(control) !== null) &&
      node.querySelector(editable) === null &&
      parent.querySelector(editable) !== null &&
      parent !== document.body;
    return isBar ? parent.firstChild : before && (wrapperOf(before) ?? before);
  }

  function insert<Inserted extends Node>(parent: Node, node: Inserted, before: Node | null): Inserted {
    const inserted = wrapped(node);
    real.insertBefore.call(parent, inserted, place(parent, inserted, before));
    return node;
  }

  if (has('wrappers') || has('bars')) {
    Node.prototype.appendChild = function appendChild<Inserted extends Node>(node: Inserted): Inserted {
      return insert(this, node, null);
    };
    Node.prototype.insertBefore = function insertBefore<Inserted extends Node>(
      node: Inserted,
      before: Node | null,
    ): Inserted {
      return insert(this, node, before);
    };
    Node.prototype.removeChild = function removeChild<Removed extends Node>(node: Removed): Removed {
      const around = node.parentNode === this ? undefined : wrapperOf(node);
      if (around?.parentNode === this) {
        real.removeChild.call(this, around);
        real.removeChild.call(around, node);
      } else real.removeChild.call(this, node);
      return node;
    };
    const appendAll = function (this: Element, ...nodes: (Node | string)[]): void {
      for (const node of nodes) insert(this, typeof node === 'string' ? new Text(node) : node, null);
    };
    Element.prototype.append = appendAll;
    Element.prototype.replaceChildren = function (this: Element, ...nodes: (Node | string)[]): void {
      while (this.firstChild) real.removeChild.call(this, this.firstChild);
      appendAll.apply(this, nodes);
    };
  }

  if (has('classes') || has('labels')) {
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options: ShadowRootInit): ShadowRoot {
      const root = attachShadow.call(this, options);
      watch(root);
      return root;
    };
    watch(document);
  }

  function decoy(hide: (dialog: HTMLElement) => void): void {
    const dialog = document.createElement('div');
    dialog.setAttribute('data-decoy', '');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-label', 'This is a modal window.');
    const field = document.createElement('div');
    field.setAttribute('contenteditable', 'true');
    field.setAttribute('role', 'textbox');
    field.setAttribute('data-lexical-editor', 'true');
    const button = document.createElement('div');
    button.setAttribute('role', 'button');
    button.textContent = 'Post';
    real.appendChild.call(dialog, field);
    real.appendChild.call(dialog, button);
    hide(dialog);
    real.insertBefore.call(document.body, dialog, document.body.firstChild);
  }

  if (has('decoys')) {
    document.addEventListener('DOMContentLoaded', () => {
      decoy((dialog) => dialog.setAttribute('aria-hidden', 'true'));
      decoy((dialog) => {
        dialog.style.display = 'none';
      });
      decoy((dialog) => {
        dialog.style.visibility = 'hidden';
      });
      decoy((dialog) => {
        dialog.style.cssText = 'position: fixed; width: 0; height: 0; overflow: hidden';
      });
    });
  }
}
