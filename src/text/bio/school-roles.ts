import { group } from '../phrases.ts';

group(
  'bio-parent',
  'mum, mam, mom, mummy, dad, daddy, father, mother, parent, carer, guardian, stepmum, step mum, stepdad, step dad, foster mum, foster dad, foster carer, nan, nana, gran, grandma, granny, grandad, grandpa',
);
group(
  'bio-post',
  'teacher, teaching assistant, ta, hlta, senco, sendco, governor, headteacher, head teacher, deputy head, deputy headteacher, assistant head, principal, vice principal, form tutor, caretaker, site manager, business manager, bursar, receptionist, school secretary, office manager, lunchtime supervisor, midday supervisor, cover supervisor, ect, nqt, trainee teacher, librarian, lab technician, chaplain, learning mentor, learning support, pastoral lead, pastoral manager, attendance officer, hr lead, hr manager, school nurse, school cook, lecturer, subject lead, phase leader, slt, dsl',
);
