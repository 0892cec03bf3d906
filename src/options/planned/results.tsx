import { useMemo, useState } from 'preact/hooks';
import { holds } from '../../model/finding.ts';
import { counted } from '../../pages/counted.ts';
import { say } from '../../warnings/words.ts';
import { plain } from '../list/plain.ts';
import { ShowMore } from '../show-more.tsx';
import { OutcomeItem } from './outcome-item.tsx';
import { isIn, isMissed, type Outcome, type Selection, selections, worstFirst } from './outcomes.ts';
import { selectionWord } from './planned-words.ts';

interface ResultsProps {
  outcomes: readonly Outcome[];
  announce: (words: string) => void;
}

const shownAtFirst = 50;

/** All words of a row that can be searched: its cells and what was found in it. */
function wordsOf({ row, checked }: Outcome): string {
  const messages = checked?.texts.flatMap(({ findings }) => findings.map(({ message }) => message)) ?? [];
  return plain([...row.cells, ...messages].join('\n'));
}

/** How many rows came out how. */
export function Counts({ outcomes }: { outcomes: readonly Outcome[] }) {
  const of = (wanted: (outcome: Outcome) => boolean) => outcomes.filter(wanted).length;
  return (
    <ul class="counts">
      <li>
        {counted(
          of(({ checked }) => checked?.verdict === 'block'),
          'planned_count_block_one',
          'planned_count_block',
        )}
      </li>
      <li>
        {counted(
          of(({ checked }) => checked?.verdict === 'confirm'),
          'planned_count_confirm_one',
          'planned_count_confirm',
        )}
      </li>
      <li>
        {counted(
          of((outcome) => isIn(outcome, 'noted')),
          'planned_count_noted_one',
          'planned_count_noted',
        )}
      </li>
      <li>
        {counted(
          of((outcome) => isIn(outcome, 'clear')),
          'planned_count_clear_one',
          'planned_count_clear',
        )}
      </li>
      <li>{counted(of(isMissed), 'planned_count_missed_one', 'planned_count_missed')}</li>
    </ul>
  );
}

/** The rows with what was found in them, the worst first, to be searched and picked from. */
export function Results({ outcomes, announce }: ResultsProps) {
  const [selection, setSelection] = useState<Selection>('all');
  const [inOrder, setInOrder] = useState(false);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(shownAtFirst);
  const searched = useMemo(() => {
    const words = plain(query)
      .split(' ')
      .filter((word) => word !== '');
    const picked = outcomes.filter((outcome) => {
      if (!isIn(outcome, selection)) return false;
      const text = words.length > 0 ? wordsOf(outcome) : '';
      return words.every((word) => text.includes(word));
    });
    return inOrder ? picked : worstFirst(picked);
  }, [outcomes, selection, inOrder, query]);
  const anew = (act: () => void) => {
    setShown(shownAtFirst);
    act();
  };
  return (
    <>
      <search class="side-by-side">
        <div>
          <label for="planned-show">{say('planned_show')}</label>
          <select
            id="planned-show"
            value={selection}
            onChange={({ currentTarget: { value } }) => anew(() => setSelection(value as Selection))}
          >
            {selections.map((each) => (
              <option key={each} value={each}>
                {selectionWord(each)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for="planned-order">{say('planned_order')}</label>
          <select
            id="planned-order"
            value={inOrder ? 'sheet' : 'worst'}
            onChange={({ currentTarget: { value } }) => anew(() => setInOrder(value === 'sheet'))}
          >
            <option value="worst">{say('planned_order_worst')}</option>
            <option value="sheet">{say('planned_order_sheet')}</option>
          </select>
        </div>
        <div>
          <label for="planned-search">{say('planned_search')}</label>
          <input
            id="planned-search"
            type="search"
            value={query}
            onInput={({ currentTarget: { value } }) => anew(() => setQuery(value))}
          />
        </div>
      </search>
      <p role="status">{counted(searched.length, 'planned_rows_one', 'planned_rows')}</p>
      <ol class="outcomes">
        {searched.slice(0, shown).map((outcome) => (
          <OutcomeItem key={outcome.row.number} outcome={outcome} announce={announce} />
        ))}
      </ol>
      <ShowMore shown={shown} all={searched.length} show={setShown} step={shownAtFirst * 2} />
    </>
  );
}

/** How many rows would be held if they were posted as they are. */
export function heldCount(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ checked }) => checked && holds(checked.verdict)).length;
}
