import { dress } from '../shared/page.ts';
import { visit } from '../shared/visit.ts';

const surface = visit.dark ? '#262626' : '#ffffff';
const css = `
  body { margin: 0; font: 14px/1.3 sans-serif; background: ${visit.dark ? '#000' : '#fff'}; color: ${visit.dark ? '#f5f5f5' : '#000'}; }
  .side { position: fixed; inset-block: 0; inset-inline-start: 0; width: 72px; padding: 12px; display: flex; flex-direction: column; gap: 20px; }
  .side svg, .icon svg { width: 24px; height: 24px; fill: currentColor; } .side img { width: 24px; height: 24px; border-radius: 50%; }
  .menu { position: fixed; bottom: 120px; inset-inline-start: 72px; background: ${surface}; padding: 8px; border-radius: 8px; box-shadow: 0 0 8px #0006; }
  .feed { max-width: 470px; margin: 16px auto; padding-inline-start: 80px; } .card { border-bottom: 1px solid #8884; padding: 12px 0; }
  .veil { position: fixed; inset: 0; z-index: 300; background: #000a; display: flex; align-items: center; justify-content: center; }
  .window { background: ${surface}; border-radius: 12px; width: 860px; max-width: 96vw; height: 520px; max-height: 90vh; display: flex; flex-direction: column; overflow: hidden; }
  .head { display: flex; align-items: center; justify-content: space-between; padding: 8px 16px; border-bottom: 1px solid #8884; min-height: 26px; }
  .head h1 { font-size: 16px; margin: 0; } .act { color: #0095f6; font-weight: 600; padding: 4px; }
  .inside { display: flex; flex: 1; min-height: 0; } .picture { flex: 1; background: #8882; display: flex; align-items: center; justify-content: center; }
  .picture img, .picture video { max-width: 100%; max-height: 400px; } .details { width: 340px; padding: 12px; overflow: auto; box-sizing: border-box; }
  @media (max-width: 600px) { .inside { flex-direction: column; } .details { width: 100%; } }
  .middle { margin: auto; text-align: center; } .choose { background: #0095f6; color: #fff; border: 0; border-radius: 8px; padding: 7px 16px; font-weight: 600; }
  .who { display: flex; align-items: center; gap: 10px; } .who img { width: 28px; height: 28px; border-radius: 50%; }
  .writing { position: relative; min-height: 160px; padding-block: 8px; } .writing .overlay, .chat .overlay { position: absolute; top: 8px; color: #8e8e8e; pointer-events: none; }
  .notranslate { outline: none; min-height: 20px; white-space: pre-wrap; overflow-wrap: anywhere; } .notranslate p { margin: 0; }
  .writing textarea { width: 100%; height: 160px; border: 0; outline: none; resize: none; font: inherit; color: inherit; background: none; }
  .chat { position: fixed; bottom: 16px; inset-inline-end: 16px; width: 220px; background: ${surface}; border-radius: 12px; padding: 8px; box-shadow: 0 0 8px #0006; }
  .out { position: absolute; width: 1px; height: 1px; opacity: 0; } .row { display: flex; justify-content: space-between; padding-block: 10px; }
`;

/** Instagram's looks, as far as they matter. */
export function dressInstagram(): void {
  dress(document, css);
}
