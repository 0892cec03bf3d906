import { startApp } from './app.tsx';

startApp(2);
