import { stand } from './stand.tsx';
import { Account } from './x-account.tsx';
import { ChatBox } from './x-chat-box.tsx';

stand(
  <main>
    <Account />
    <ChatBox form="x/chat" />
  </main>,
);
