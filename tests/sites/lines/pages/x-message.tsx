import { stand } from './stand.tsx';
import { Account } from './x-account.tsx';
import { MessageBox } from './x-message-box.tsx';

stand(
  <main>
    <Account />
    <MessageBox form="x/message" />
  </main>,
);
