import { useEffect, useState } from 'react';
import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { mount, SideBar } from './app.tsx';
import { Avatar, Submit } from './composer.tsx';
import { words } from './words.ts';

const before = { displayName: 'Rose Pilkington', description: '', location: 'Leeds', url: '' };
type Field = keyof typeof before;

/** The dialog in which a person describes their account. It tells the server what was changed. */
function EditProfile({ layer }: { layer: HTMLElement }) {
  const [fields, setFields] = useState(before);
  const [saved, setSaved] = useState(before);
  useEffect(() => {
    window.practice.model = () => fields;
  }, [fields]);
  const change = (name: Field, value: string) => setFields({ ...fields, [name]: value });
  const input = (name: Field) => (
    <input
      type="text"
      name={name}
      value={fields[name]}
      onChange={({ target }) => change(name, target.value)}
    />
  );
  async function save() {
    window.practice.presses += 1;
    const names = Object.keys(fields) as Field[];
    const changed = names.filter((name) => fields[name] !== saved[name]).map((name) => fields[name]);
    await publish('x/profile', changed.join('\n\n'), []);
    setSaved(fields);
  }
  return (
    <Modal layer={layer} labelledBy="modal-header">
      <div className="row">
        <button type="button" data-testid="app-bar-close" aria-label={words.close}>
          ×
        </button>
        <h2 id="modal-header">{words.editProfile}</h2>
        <Submit
          testId="Profile_Save_Button"
          label={words.save}
          disabled={false}
          onPress={() => void save()}
        />
      </div>
      <Avatar />
      <label className="row">
        <span>1</span>
        {input('displayName')}
      </label>
      <label className="row">
        <span>2</span>
        <textarea
          name="description"
          value={fields.description}
          onChange={({ target }) => change('description', target.value)}
        />
      </label>
      <label className="row">
        <span>3</span>
        {input('location')}
      </label>
      <label className="row">
        <span>4</span>
        {input('url')}
      </label>
    </Modal>
  );
}

mount(
  <div className="app">
    <SideBar onCompose={() => {}} />
    <main role="main" />
    <EditProfile layer={makeLayer('layers')} />
  </div>,
);
