import { ChatBox } from '../../lines/pages/x-chat-box.tsx';
import { startApp } from './app.tsx';

startApp(
  false,
  <div data-testid="chat-drawer-root" className="drawer">
    <ChatBox form="x/chat-drawer" />
  </div>,
);
