import { visit } from '../shared/visit.ts';

const surface = visit.dark ? '#1b1f23' : '#ffffff';

/** LinkedIn's looks, for the document and for the shadow root alike. */
export const looks = `
  body { margin: 0; font: 14px/1.4 sans-serif; background: ${visit.dark ? '#000' : '#f4f2ee'}; color: ${visit.dark ? '#fffffff2' : '#000000e6'}; }
  .vjs-hidden, .hidden { display: none; }
  #interop-outlet { height: 0; display: block; }
  .feed { max-width: 550px; margin: 16px auto; } .card { background: ${surface}; border-radius: 8px; padding: 12px; margin-bottom: 12px; }
  .artdeco-modal-overlay { position: fixed; inset: 0; background: #000000bf; display: flex; align-items: center; justify-content: center; z-index: 99; }
  .artdeco-modal { background: ${surface}; border-radius: 8px; width: 744px; max-width: 96vw; max-height: 92vh; overflow: auto; padding: 16px 24px; box-sizing: border-box; position: relative; color: ${visit.dark ? '#fffffff2' : '#000000e6'}; font: 14px/1.4 sans-serif; }
  .artdeco-modal__dismiss { position: absolute; inset-block-start: 12px; inset-inline-end: 12px; }
  .share-creation-state { display: flex; flex-direction: column; min-height: 300px; } .share-creation-state__content { flex: 1; }
  .share-actions { display: flex; justify-content: flex-end; gap: 8px; border-top: 1px solid #8886; padding-top: 12px; } .share-detours { display: flex; gap: 8px; padding: 12px 0; }
  .share-actions__primary-action { background: #0a66c2; color: #fff; border: 0; border-radius: 16px; padding: 6px 16px; font-weight: 600; }
  .share-actions__primary-action[disabled] { background: #8884; color: #8888; }
  .ql-container { position: relative; } .ql-editor { outline: none; min-height: 120px; white-space: pre-wrap; overflow-wrap: break-word; } .ql-editor p { margin: 0; }
  .ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; color: #8888; pointer-events: none; }
  .ql-clipboard { position: absolute; inset-inline-start: -100000px; height: 1px; overflow: hidden; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ivm-view-attr__img--centered { width: 240px; height: 160px; object-fit: cover; }
  .msg-overlay { position: fixed; bottom: 0; inset-inline-end: 16px; width: 260px; background: ${surface}; border: 1px solid #8886; padding: 8px; z-index: 5; }
  .msg-form__contenteditable { min-height: 40px; outline: none; } .comments-comment-box__form .ql-editor, .tiptap { min-height: 24px; outline: none; }
  .artdeco-toasts { position: fixed; bottom: 24px; inset-inline-start: 24px; background: ${surface}; padding: 16px; border-radius: 8px; z-index: 100; }
`;
