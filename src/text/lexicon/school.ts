import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'praise',
  `well done, congratulations, congrats, proud of, proud, shout out, shoutout, shout out to, hats off, bravo, kudos, hooray for, three cheers, brilliant work, great work, amazing work, fantastic work, superb, thank you to, a big thank you, thanks to, welcome, good luck, happy birthday, star of the week, stars of the week, pupil of the week, student of the week, pupil of the month, student of the month, learner of the week, star of the day, writer of the week, mathematician of the week, reader of the week, celebrating, celebrate`,
);

/** Words that put a person among the pupils of the writer's school beyond doubt. */
export const pupilFrame = phrases(`
  in|from|of|with my|our|the ..1 class|form|set|tutor|lesson|lessons|cohort|year
  {year}
  {class}
  my|our ..2 pupil|student|tutee|pupils|students|tutees|class|form|learner|learners
  star|stars|pupil|student|learner|writer|reader|mathematician|artist|scientist|worker|player of the week|month|day|term|year|match
  of the week|month|day|term|fortnight|half
  head boy|girl|pupil|student
  school|house|form|class|sports|team captain|council|councillor|prefect|rep
  house|merit|behaviour points|point|merits
  <lesson> detention
  sports day, school play, nativity, harvest festival, celebration assembly, achievement assembly, prize giving, awards evening, speech day, leavers, prom, school trip, residential, homework, detention, isolation, classmates, classmate, playtime, reading challenge, spelling bee, times tables, phonics, gcse, gcses, a level, a levels, sats, ehcp, sen|send pupil|pupils|child|children|register|support, pupil premium, form tutor, parents evening, school council, eco council, bikeability, duke of edinburgh, dofe, mock exam, mocks, registers, register, attendance, lates
  pupil|pupils|student|students|learner|learners
`);

const achieving = `
  <praise>
  won|wins|winning|winner|winners|scored|scores|awarded|earned|achieved|passed|selected|chosen|elected|crowned|receives|received
  gold|silver|bronze|medal|medals|trophy|certificate|certificates|award|prize|solo
  first|1st|2nd|3rd|second|third place|prize
`;
/** Praise and results told of somebody. */
export const achievement = phrases(`
  ${achieving}
  take a bow, round of applause, a clap for, hat trick, man|player|girl|boy of the match, goal|goals|try|tries|save of|from|by|for|in, first|second|third home, finished first|second|third, came first|second|third|top, personal best, qualified, qualifies, runner up, runners up, represented|represent|represents|representing, secured|secures|offered|gained|earned ..2 place|offer|grade|grades|distinction, grade {number}, distinction, captained, placed {number}, starring, stole the show, lead role, named ..2 player|captain, house point, house points, merit, merits, smashed it, broke the record, finalist, finalists, shortlisted, highly commended,
  leapt|jumped|threw|ran|swam|cycled|rowed|raised|baked|sang|danced|performed|composed|solved|read ..3 {number}, new school|club|county|personal record|best, champ, champs, champion, champions, picked|selected|trialled|signed|called ..4 for|squad|team|academy, squad, scorer, scorers, goalscorer, goalscorers, top|leading scorer, heroes, hero, superstar, superstars, legend of the, hot chocolate friday, headteacher's|principal's|head's tea|award|awards, happy ..3 birthday, birthday today|wishes, birthdays
  a|as|bs grades|grade|results|across, distinctions, a levels, gcses, btec, results|exam day|smiles, off to ..2 study|read|oxford|cambridge|uni|university|ucl|lse, to study|read ..1 medicine|law|economics|history|engineering|maths|physics|chemistry|biology|english|psychology|nursing|dentistry|languages|architecture, apprenticeship with|at
  drawn|painted|written|designed|made|created|drawing|painting|portrait|artwork|poem|story|sketch|sculpture|design|logo|card|cover ..2 by, kindness|maths|reading|writing|spelling|attendance|eco|sports|digital|anti|play|house leader|leaders|champion|champions|hero|heroes|ambassador|ambassadors|captain|captains|star|stars, young leader|leaders|carer|carers|musician|artist|scientist|writer|poet|chef|interpreters, ambassador, ambassadors, mentor|mentors|buddies|librarians, school councillor|councillors, one million words, word millionaire, millionaire, full marks, 100%, top of the, leaderboard, times table rock stars, ttrs, star baker, pen licence, licence to write, golden ticket, marvellous me, values award, learner, role model
  stars|starring|cast|plays|played|playing as, as macbeth|mary|joseph|oliver|annie|fagin|matilda|bugsy|dorothy|peter|nancy|macduff|romeo|juliet|hamlet|scrooge|aladdin|the, grade {number}, merit, black|brown|yellow|green|orange|blue|red belt, {number} metres|lengths|m|km|miles, hat tricks, delighted|thrilled|pleased|chuffed|buzzing|overjoyed|happy ..1 for, u11, u12, u13, u14, u15, u16
`);
/** Praise and results, as schools announce them. */
export const praise = phrases(`
  ${achieving}
  athletics|swimming|netball|hockey|football|rugby|gymnastics|chess|debating|choir|orchestra
`);

/** A grown-up's life: what is praised here is no pupil's doing. */
export const adultLife = phrases(`
  wedding|engagement|engaged|married|marriage|honeymoon|anniversary|retirement|retiring|retired|retires|promotion|promoted|mortgage|divorce|phd|doctorate|headship|deputy|newborn|husband|wife|maternity|paternity|colleague|colleagues|boss|pub|wine|gin|landlord|election|mp|album|gig|tour
  new job|house|baby|role|position|headteacher|head|principal|deputy|governor|teacher|member|colleague|appointment
  mum|dad to be
  after {number} years
  years of|as ..2 service|teaching|headteacher|teacher|governor
  appointed|joins us as|joining us as
  my ..1 friend|mate|bestie|boss|colleague|husband|wife|neighbour
  author|illustrator|poet|mp|mayor|councillor|ceo|chef|comedian|photographer|speaker
  #edutwitter, on x, podcast, keynote, blog, book on, book about
`);

/** The running of the school: its lessons, days and places. */
export const schoolLife = phrases(`
  school|schools|academy|nursery|classroom|lesson|lessons|assembly|class|teacher|teaching|teach|taught|tutored|pupils|pupil|students|homework|playground|term|timetable|staffroom|office|trip|register|tutor|form
  <lesson> today|yesterday|this|again
  in <lesson>
`);

/** What somebody does at school and whom it concerns: makes a name in a message to a family a pupil's. */
export const schoolMatter = phrases(`
  in|during|for|at|about|from his|her|their|the ..1 <lesson>
  in|during|for|at <lesson>
  detention|homework|behaviour|behaved|attendance|coursework|isolation|grades|grade|marks|marking|report|lesson|lessons|exam|exams|mocks|sats|progress|predicted|excluded|suspended|bullying|absence|absent|late|uniform|concentrate|concentrating
`);
