import { useState } from 'react';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { Feed, mount, SideBar, Toast } from './app.tsx';
import { Composer } from './composer.tsx';
import { MenuItem, WithMenu } from './post.tsx';
import { words } from './words.ts';

const mostChoices = 4;

function Poll({ choices, onChange }: { choices: string[]; onChange: (choices: string[]) => void }) {
  return (
    <div className="card">
      {choices.map((choice, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice is known by its place alone
        <label key={index} className="row">
          <span>
            {words.choice} {index + 1}
          </span>
          <input
            type="text"
            name={`Choice${index + 1}`}
            maxLength={100}
            autoComplete="on"
            value={choice}
            onChange={({ target }) =>
              onChange(choices.map((before, at) => (at === index ? target.value : before)))
            }
          />
        </label>
      ))}
      <select aria-label="1">
        <option>1</option>
      </select>
      {choices.length < mostChoices && (
        <button type="button" onClick={() => onChange([...choices, ''])}>
          +
        </button>
      )}
    </div>
  );
}

function Schedule({ layer, onDone }: { layer: HTMLElement; onDone: () => void }) {
  return (
    <Modal layer={layer} label={words.schedule}>
      <input type="date" name="Date" defaultValue="2026-12-01" />
      <input type="time" name="Time picker" defaultValue="08:30" />
      <button type="button" data-testid="scheduledConfirmationPrimaryAction" onClick={onDone}>
        {words.confirm}
      </button>
    </Modal>
  );
}

/** The composer at the top of a page, with its choices: who sees the post, when it goes out, and a poll. */
function Options({ layer }: { layer: HTMLElement }) {
  const [audience, setAudience] = useState(words.everybody);
  const [poll, setPoll] = useState<string[]>();
  const [scheduling, setScheduling] = useState(false);
  const [scheduled, setScheduled] = useState(false);
  const [sent, setSent] = useState(0);
  return (
    <div className="app">
      <SideBar onCompose={() => {}} />
      <main role="main">
        <div data-testid="primaryColumn">
          <input role="combobox" data-testid="SearchBox_Search_Input" type="text" />
          <Composer
            key={sent}
            form="options"
            label={scheduled ? words.schedule : words.post}
            above={
              <>
                <WithMenu label={audience} layer={layer} shows={audience}>
                  {[words.everybody, 'Oakfield Parents'].map((name) => (
                    <MenuItem key={name} onPress={() => setAudience(name)}>
                      {name}
                    </MenuItem>
                  ))}
                </WithMenu>
                {scheduled && (
                  <a href="/compose/post/schedule" data-testid="scheduledTweetIndicator" role="link">
                    {words.schedule}: 1.12.
                  </a>
                )}
              </>
            }
            below={poll && <Poll choices={poll} onChange={setPoll} />}
            alsoSays={poll ?? []}
            onSent={() => {
              setSent(sent + 1);
              setPoll(undefined);
              setScheduled(false);
            }}
            tools={
              <>
                <button type="button" data-testid="createPollButton" onClick={() => setPoll(['', ''])}>
                  ☰
                </button>
                <button type="button" data-testid="scheduleOption" onClick={() => setScheduling(true)}>
                  ◷
                </button>
              </>
            }
          />
          <Feed />
        </div>
      </main>
      {scheduling && (
        <Schedule
          layer={layer}
          onDone={() => {
            setScheduling(false);
            setScheduled(true);
          }}
        />
      )}
      <Toast sent={sent} />
    </div>
  );
}

mount(<Options layer={makeLayer('layers')} />);
