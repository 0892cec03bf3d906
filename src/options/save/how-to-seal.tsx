import { say, type WordKey } from '../../warnings/words.ts';

/** How the file is saved: sealed under a new key or under one that IT has already, or readable by anybody. */
export type Sealing = 'new-key' | 'own-key' | 'plain';

const ways: [Sealing, WordKey, WordKey][] = [
  ['new-key', 'office_seal_new', 'office_seal_new_more'],
  ['own-key', 'office_seal_own', 'office_seal_own_more'],
  ['plain', 'office_seal_plain', 'office_seal_plain_more'],
];

interface HowToSealProps {
  sealing: Sealing;
  choose: (sealing: Sealing) => void;
  pasted: string;
  paste: (key: string) => void;
  problem: boolean;
}

export function HowToSeal({ sealing, choose, pasted, paste, problem }: HowToSealProps) {
  return (
    <fieldset>
      <legend>{say('office_seal')}</legend>
      {ways.map(([way, word, more]) => (
        <label key={way} class="box">
          <input type="radio" name="sealing" checked={sealing === way} onChange={() => choose(way)} />
          <span>
            {say(word)} <span class="quiet">{say(more)}</span>
          </span>
        </label>
      ))}
      {sealing === 'own-key' && (
        <>
          <label for="save-key">{say('office_seal_key')}</label>
          <input
            id="save-key"
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={pasted}
            aria-invalid={problem}
            aria-describedby={problem ? 'save-problem' : undefined}
            onInput={(event) => paste(event.currentTarget.value)}
          />
        </>
      )}
    </fieldset>
  );
}
