import type { ListGroups } from '../model/own-page-messages.ts';
import { counted } from './counted.ts';

interface GroupChoiceProps {
  legend: string;
  groups: ListGroups['groups'];
  chosen: readonly string[];
  choose: (names: readonly string[]) => void;
}

/** Boxes to tick: one for each class, club or event, with how many of its children are on the list. */
export function GroupChoice({ legend, groups, chosen, choose }: GroupChoiceProps) {
  return (
    <fieldset class="group-choice">
      <legend>{legend}</legend>
      <div class="boxes">
        {groups.map(({ name, children }) => (
          <label key={name} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={(event) =>
                choose(
                  event.currentTarget.checked ? [...chosen, name] : chosen.filter((other) => other !== name),
                )
              }
            />
            <span>
              {name} <span class="quiet">{counted(children, 'pages_children_one', 'pages_children')}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
