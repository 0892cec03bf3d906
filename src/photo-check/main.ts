import { createFaceFinder } from '../photos/faces/finder.ts';

const faces = createFaceFinder();
addEventListener('pagehide', () => faces.release());
