import { say } from './words.ts';

/** A photo has no description yet: what the site's own way to one is called, and a way there. */
export function AltTextLine({ way, go }: { way: string; go(): void }) {
  return (
    <div class="foot">
      <p>{way === '' ? say('card_alt_text') : say('card_alt_text_named', { way })}</p>
      <button type="button" class="link" onClick={go}>
        {say('card_alt_text_go')}
      </button>
    </div>
  );
}
