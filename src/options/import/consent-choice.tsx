import type { ConsentColumn, Use } from '../../no-photo-list/import/mapping.ts';
import { say, type WordKey } from '../../warnings/words.ts';

const kindChoices = {
  'photo video': 'office_consent_pictures',
  photo: 'office_consent_photo',
  video: 'office_consent_video',
  name: 'office_consent_name',
} as const satisfies Record<string, WordKey>;

const useChoices = {
  '': 'office_consent_general',
  social: 'office_consent_social',
  website: 'office_consent_website',
  press: 'office_consent_press',
  other: 'office_consent_other',
} as const satisfies Record<Use | '', WordKey>;

const senseChoices = {
  ask: 'office_consent_ask',
  no: 'office_consent_yes_given',
  yes: 'office_consent_yes_refused',
} as const satisfies Record<ConsentColumn['reversed'], WordKey>;

const blankChoices = {
  'not-plain': 'office_consent_blank_refused',
  given: 'office_consent_blank_given',
} as const satisfies Record<ConsentColumn['blank'], WordKey>;

interface ChoiceProps {
  label: string;
  value: string;
  choices: Record<string, WordKey>;
  choose: (value: string) => void;
  invalid?: boolean;
}

function Choice({ label, value, choices, choose, invalid = false }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      aria-invalid={invalid}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {!(value in choices) && <option value={value}>{say('office_consent_several')}</option>}
      {Object.entries(choices).map(([choice, word]) => (
        <option key={choice} value={choice}>
          {say(word)}
        </option>
      ))}
    </select>
  );
}

interface ConsentChoiceProps {
  heading: string;
  column: ConsentColumn;
  change: (column: ConsentColumn) => void;
}

/** What a consent column is about, and which way its answers are meant; asked where only the office can know. */
export function ConsentChoice({ heading, column, change }: ConsentChoiceProps) {
  return (
    <>
      <Choice
        label={say('office_consent_kinds_of', { heading })}
        value={column.kinds.join(' ')}
        choices={kindChoices}
        choose={(value) => change({ ...column, kinds: value.split(' ') as ConsentColumn['kinds'] })}
      />
      <Choice
        label={say('office_consent_uses_of', { heading })}
        value={column.uses.join(' ')}
        choices={useChoices}
        choose={(value) => change({ ...column, uses: value === '' ? [] : [value as Use] })}
      />
      <Choice
        label={say('office_consent_yes_means', { heading })}
        value={column.reversed}
        choices={senseChoices}
        choose={(reversed) => change({ ...column, reversed: reversed as ConsentColumn['reversed'] })}
        invalid={column.reversed === 'ask'}
      />
      {column.reversed !== 'no' && (
        <Choice
          label={say('office_consent_blank_means', { heading })}
          value={column.blank}
          choices={blankChoices}
          choose={(blank) => change({ ...column, blank: blank as ConsentColumn['blank'] })}
        />
      )}
    </>
  );
}
