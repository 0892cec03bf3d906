import { group, phrases } from '../phrases.ts';
import './school.ts';

group(
  'school-business',
  `school, schools, academy, college, nursery, preschool, pre school, sixth form, trust, pupil, pupils, student, students, learner, learners, child, children, young people, infants, juniors, parents, carers, families, mums and dads, governor, governors, pta, ptfa, psa, friends of, class, classes, classroom, textiles, buttons, crackers, hand them in, hand it in, lunch is on, lesson, lessons, homework, assembly, assemblies, term, half term, teacher, teachers, headteacher, head teacher, headship, deputy head, prefect, prefects, uniform, blazer, pe kit, kit bags, sports day, club, clubs, breakfast club, after school, library, curriculum, exam, exams, gcse, gcses, a level, a levels, btec, sats, mocks, results, ks1, ks2, ks3, eyfs, senco, ehcp, rshe, pshe, re, inset, phonics, maths, english, science, history, geography, spanish, french, german, welsh, latin, music, drama, art, dt, computing, choir, orchestra, wind band, steel band, brass band, samba band, jazz band, concert, rehearsal, nativity, panto, pantomime, play, musical, production, performance, fixture, fixtures, under 11s, under 13s, tournament, netballers, footballers, hockey, rugby, netball, rounders, athletics, cross country, trip, trips, residential, playground, field, hall, canteen, site manager, admissions, open evening, open day, parents evening, parents' evening, consent, forms, form, attendance, absence, absences, newsletter, bulletin, newsround, apply, vacancy, vacancies, recruiting, recruit, admission, induction, learning, learned, learnt, learn, taught, workshop, workshops, visitor, visited, visit, fair, fayre, fete, bake sale, cake sale, raffle, fundraiser, fundraising, raised, goalposts, registration, front desk, fire drill, walking bus, maternity leave, competition, years of teaching, retires, donations, donated, charity, hospice, foodbank, food bank, non uniform, world book day, children in need, comic relief, red nose day, poetry, poem, author, illustrator, museum, theatre, exhibition, display, mural, allotment, gardening, eco, forest school, junk modelling, papier mache, volunteer, volunteers, volunteering, childcare, staff training, inset, staff room, trainee, ect, caretaker wanted, lost property, donate, appeal, collection point, collecting, drop off, pick up, mufti, award, awards, trophy, certificate, certificates, house points, captain, captains, chess, debating, debated, stem, robotics, science fair, dinners, for lunch tomorrow, for lunch on, lunch today, packed lunch, roast dinner on, the kitchen will, menu, allergy, nut free, medication, chickenpox, head lice, vaccine, vaccination, nurse, safeguarding, online safety, safer internet, anti bullying, wellbeing, ofsted, inspectors, inspection, councillor, mp, police, pcso, local police, fire brigade, roadworks, snow, ice, boiler is, heating, opens at, closed on, safeguard, lollipop, crossing, bikeability, scouts, brownies, cubs, mass, chapel, vicar, father, rabbi, imam, mosque, synagogue, eid, diwali, hanukkah, chanukah, ramadan, lent, easter service, carol, carols, harvest, remembrance, term dates, timetable, tutor, tutors, campus, lecture, alumni, old boys, apprenticeships, careers, university, ucas, interview, box office, costume, costumes, book, books, author, readers, reading, reader, writing, science week, maths week, world, chick, chicks, caterpillars, tadpoles, hens, roman, romans, vikings, tudors, victorians, egyptians, dinosaur, dinosaurs, volcano, volcanoes, planets, castle, castles, shakespeare, hamlet, macbeth, romeo`,
);
/** A text that has any of these has to do with the life of a school. */
export const schoolBusiness = phrases(
  '<school-business>, {year}, {class}, send coffee|team|morning|drop|review|parent|families|support|advice|provision|policy, reception class|classes|places|starters|intake, in|our reception|house|nursery, charity',
);
/** Notices, dates and thanks: how a school speaks where it does not name itself. */
export const notice = phrases(`
  welcome|congratulations|reminder|notice|bring|dates|diary|community|office|website|blog|closed|shut|closure|reopen|email|postponed|cancelled|launch|launching|proud|pleased|delighted|invite|invited|kindly|note|donated|collected|chosen|project|remember|sadness
  january|february|march|april|may|june|july|august|september|october|november|december
  monday|tuesday|wednesday|thursday|friday|saturday|sunday at|from|affects|is|are
  {adult}, {number} am|pm, o'clock, the kitchen will
`);
/** The plural in which an institution speaks. */
export const ourselves = phrases('we|our|us|please|thank|thanks|open, <praise>');
/** A child's thing lost, swapped or found at school. */
export const lostThing = phrases(`
  cloakroom, peg, pegs, lost property, book bag, book bags, water bottle, lunchbox, lunch box, wellies, named ..1 label|labels|inside
  wrong|missing|odd|unnamed|unclaimed ..2 coat|coats|jumper|jumpers|cardigan|cardigans|jacket|jackets|shoe|shoes|bag|bags|glove|gloves|hat|hats|sweatshirt|sweatshirts
  did you know, can you work, can you spot, can you guess
`);
