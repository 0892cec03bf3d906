import { LineForm } from './line-form.tsx';
import { Person, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';

stand(
  <section className="story">
    <header className="row header">
      <Person handle="rose.pilkington" />
      <div role="button" tabIndex={0}>
        <Icon label="Pause" />
      </div>
    </header>
    <div className="picture" />
    <div className="row">
      <LineForm form={pageName} hint="Reply to rose.pilkington…" sends="Send" as="div" />
      <div role="button" tabIndex={0}>
        <Icon label="Like" />
      </div>
    </div>
  </section>,
);
