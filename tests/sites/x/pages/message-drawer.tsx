import { MessageBox } from '../../lines/pages/x-message-box.tsx';
import { startApp } from './app.tsx';

startApp(
  false,
  <div data-testid="DMDrawer" className="drawer">
    <div data-testid="DMDrawerHeader">
      <h2>Rose Pilkington</h2>
      <span>@rosepilk</span>
    </div>
    <MessageBox form="x/message-drawer" />
  </div>,
);
