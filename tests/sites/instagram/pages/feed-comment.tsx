import { otherPosts } from '../../common/pages/feed.ts';
import { LineForm } from './line-form.tsx';
import { Person, pageName, stand } from './stand.tsx';
import { Icon } from './steps.tsx';

stand(
  <main role="main">
    {otherPosts.map(({ id, handle, text }, index) => (
      <article key={id} data-practice={index === 0 ? 'first' : undefined}>
        <header className="row">
          <Person handle={handle} />
          <button type="button">Follow</button>
        </header>
        <span>{text}</span>
        <LineForm
          form={pageName}
          hint="Add a comment…"
          sends="Post"
          after={
            <div role="button" tabIndex={0}>
              <Icon label="Emoji" />
            </div>
          }
        />
      </article>
    ))}
  </main>,
);
