import { x } from '../sites/x.ts';
import { start } from './start.ts';

start(x);
