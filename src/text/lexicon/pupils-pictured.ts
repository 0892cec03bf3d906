import { phrases } from '../phrases.ts';
import './people-words.ts';

/** Beside a picture these words say that it shows pupils. */
export const pupilsShown = phrases(`
  my|our ..2 class|form|pupils|students|kids|children|lot|tutees|year|team|choir|cast
  photo|photos|picture|pictures|pics|shots|snaps|video|clip ..2 of ..4 pupils|students|children|kids|class|form|boys|girls
  the|these kids|children|pupils|students|class
  <pupils> ..3 in their|pe|school kit|uniform|class
  pupils|students|schoolchildren
  {year}|{class}
  sports day, school trip, nativity, school play, assembly, leavers, prom, class photo, team photo, school uniform, residential, form group, graduation day
`);
/** Children who may as well be nobody's pupils. */
export const someChildren = phrases('children|kids');
/** A place or a time with no pupils about. */
export const nobodyAtAll = phrases(
  'no|without any? pupils|children|kids|students|faces, before|after the children|kids|pupils|students arrive|leave|left|come|go|went',
);
export const somePupils = phrases('<pupils>, {year}|{class}, class photo, team photo');
/** What is shown is a thing, an animal or grown-ups. */
export const nobodyShown = phrases(`
  empty|tidy|new ..2 classroom|corner|display|board|hall|desk|playground|room|staffroom
  my ..2 shoes|dress|cat|dog|desk|mug|lunch|outfit|medal|display|cake|marking|bag|classroom|suit
  display, displays, wall display, marking pile, book corner, reading corner
  staff night|party|quiz|do
  book|film|cover|poster|painting|advert|stock
`);

/** Says outright that the picture has pupils in it, where the rest of a text may be about something else. */
export const picturedPupils = phrases(`
  photo|photos|picture|pictures|pics|shots|snaps|snap|video|clip|footage|album|gallery ..2 of ..5 <pupils>|<pupil>|{year}|{class}|{name}
  photo|photos|picture|pictures|pics|shots|snaps|video|clip|footage|album|gallery ..2 of|from ..3 class|form|choir|cast|team|winners|winner|squad|nativity|prom|leavers|residential|trip|assembly|club|concert|production|play
  class|team|form|group|leavers|school|squad photo|photograph|picture|photos|pictures
  pictured|seen|shown ..3 <pupils>|<pupil>|{year}|{class}|{name}|team|winners|winner|choir|cast|squad
  <pupils>|<pupil>|{year}|{class}|{name}|winners|winner ..4 pictured
  here are|is ..3 <pupils>|{year}|{class}|winners|winner|team|choir|cast|class
  meet our ..2 <pupils>|winners|winner|team|choir|cast|prefects|councillors
`);
