import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'own-workplace',
  `our school, my school, the school, our academy, the academy, my academy, our trust, the trust, my trust, our mat, the mat, our college, my college, the college, our nursery, the nursery, our sixth form, the sixth form, our department, my department, the department, our faculty, our place, my place, our team, my team, work, our infants, our juniors, our federation, our prep, the federation, our setting, my setting, our primary, our secondary, school, our key stage, our pre school, our preschool, our reception class, our alternative provision, our pru, our site`,
);
group(
  'school-leader',
  `head, the head, headteacher, head teacher, headmaster, headmistress, principal, vice principal, deputy, deputy head, assistant head, slt, smt, leadership, ceo, executive head, exec head, governors, governor, governing body, governing board, chair of governors, trustees, trustee, the board, bursar, business manager, school business manager, sbm, finance director, finance manager, finance team, hr, the trust, lea, line manager, our boss, my boss, head of school, head of year, hod, head of department, the la, local authority`,
);
group(
  'school-post',
  `ta, tas, teaching assistants, teaching assistant, lsa, lsas, teacher, teachers, staff, colleague, colleagues, support staff, posts, jobs, roles, cleaners, cleaner, dinner ladies, lunchtime supervisors, midday supervisors, caretaker, caretakers, site staff, technicians, technician, cover supervisors, cover supervisor, hlta, hltas, learning mentors, learning mentor, pastoral team, pastoral staff, kitchen staff, office staff, admin staff, librarian, nursery nurses, nursery nurse, ects, ect, heads of year, head of year, middle leaders, sencos, senco, departments, department, faculty, music staff, languages, mfl, humanities, the team, drama, dt, the office`,
);

/** The writer's own workplace is spoken of: `our school`, `the head`, `we`. */
export const atWork = phrases(`
  <own-workplace>
  <school-leader>
  <staff>
  <school-post>
  we, we're, we've, we'll, we'd, us, our, my school|class|department|boss|colleague|job|team|year|head|form
  pupils|pupil|students|kids|parents|families|classroom|staffroom|teaching|ofsted|inspection|inspectors|exam|exams|gcse|gcses|sats|sixth
  {year}
  {class}
`);

/** News of other places and trades, which is nobody's school. */
export const elsewhere = phrases(`
  steelworks|factory|airline|bank|banks|supermarket|tesco|asda|company|industry|nhs|hospital|hospitals|royal|bbc|itv|netflix|podcast|webinar|documentary|novel|drama|film|movie|series|episode|council|councils|parish|government|minister|ministers|parliament|premier|league|transfer|striker|nationally|nationwide|england|wales|scotland|uk|football|rugby
  my ..1 husband|wife|partner|brother|sister|mum|dad|mate|friend|neighbour|son|daughter|cousin|uncle|aunt|nan ..1 firm|company|work|office|boss|job|school|shop
  my|our ..1 son's|daughter's|kids'|nephew's|niece's|eldest's|youngest's
  he|she|who works in|for|at
  in the guardian|telegraph|times|mail|papers|news|paper
  on the news|radio|telly|tv
  union says|figures|survey|warns
`);
