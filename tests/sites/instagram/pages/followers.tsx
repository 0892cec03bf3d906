import { Modal, makeLayer } from '../../common/pages/modal.tsx';
import { publish } from '../../common/pages/practice.ts';
import { Person, pageName, stand } from './stand.tsx';

const people = [
  { id: 'pupil', handle: 'callum.hgv', about: 'Callum · Y10 at Oakfield Academy, footy mad' },
  { id: 'adult', handle: 'rose.pilkington', about: 'Rose · Potter and grandmother of six' },
];

/** Those who follow somebody, in a dialog: its rows have no roles, and each has the button to follow back. */
stand(
  <main role="main">
    <h2>oakfieldtown</h2>
    <Modal layer={makeLayer()} label="Followers">
      <h1>Followers</h1>
      {people.map(({ id, handle, about }) => (
        <div key={id} className="row">
          <div>
            <Person handle={handle} />
            <div dir="auto">{about}</div>
          </div>
          <div>
            <button
              type="button"
              data-practice={id}
              onClick={() => {
                window.practice.presses += 1;
                void publish(pageName, handle, []);
              }}
            >
              <div>
                <div>Follow</div>
              </div>
            </button>
          </div>
        </div>
      ))}
    </Modal>
  </main>,
);
