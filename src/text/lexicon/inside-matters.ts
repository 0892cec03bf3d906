import { group, phrases } from '../phrases.ts';
import './confidential.ts';

group(
  'inside-body',
  `governors, governing body, governing board, trustees, trust board, board of trustees, the board, slt, smt, leadership team, leadership, staffing committee, finance committee, committee, the trust, the mat, ceo, local authority, la, the council, county council, county, diocese, directors, panel, exclusion panel, appeal panel, disciplinary panel, working party`,
);
group(
  'inside-harm',
  `shut, shutting, close, closing, cut, cutting, lose, losing, merge, merging, scrap, scrapping, axe, axing, drop, dropping, sell, selling, sell off, sack, sacking, exclude, excluding, dismiss, dismissing, suspend, suspending, let go, letting go, make redundant, making redundant, not renew, restructure, restructuring, academise, academising, join the trust, join a trust, amalgamate, amalgamating, remove, removing, reinstate, reduce, reducing, freeze, get rid of, getting rid of, pay off, settle`,
);
group(
  'inside-child',
  `he, she, they, boy, girl, lad, lass, child, pupil, student, kid, mum, mam, dad, mother, father, family, parents, brother, sister, siblings, twins, him, her, them`,
);
/** What a body of the school decided about its future or its people. */
export const decidedInside = phrases(`
  <inside-body> ..6 decided|decides|agreed|agrees|voted|minded|resolved|plan|plans|planning|intend|intends|proposing|proposed|considering|going|want|wants|approved|ruled|chose|opted ..4 <inside-harm>
  <inside-body> were|was|have|has|been been? ..1 told|warned|advised|informed ..3 that|numbers|the|we|there
  <inside-body> ..4 upheld|overturned|dismissed|rejected|refused|threw ..4 appeal|complaint|grievance|exclusion|decision|claim
  appeal|complaint|grievance ..6 upheld|overturned|dismissed|rejected|thrown|withdrawn
  two votes to, votes to one
`);
/** What a family gets from social care, told of one child. */
export const underCare = phrases(`
  <inside-child> ..5 has|have|had|got|with|under a|an|his|her|their|the ..2 social|allocated|family|support|youth worker
  <inside-child> ..6 known to|by ..2 social|services|police|camhs|care
  <inside-child> ..4 under|with|open to|referred camhs|services|care|mash|yot|early
  <inside-child> ..3 is|are|was|been|went|goes|put|placed|taken|on ..2 child protection|cp plan|cin|register|care|placement|tag|probation
  <inside-child> ..4 referred|referral to ..2 social|services|camhs|mash|prevent|channel|care
  social worker|services ..4 involved|removed|visited|took|taken|assessed
`);
/** Those applying for a post, one by one. */
export const applicants = phrases(`
  candidate|applicant|interviewee one|two|three|four|five|six|a|b|c|{number} ..2 was|is|were|dropped|wanted|turned|withdrew|got|had|couldn't|said|pulled
  candidates|applicants|candidate|applicant ..3 withdrew|dropped|turned|pulled|useless|dire|rejected|wanted
  only one|two|three|{number} applied|applicants|applicant|candidates
`);
/** A paper looked at before it is sat. */
export const seenEarly = phrases(`
  checking|checked|seeing|seen|saw|opening|opened|reading|read|looking|looked|printing|printed|counting|counted|unpacking|packing|scanning|collating|delivering|scribing ..4 tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|this|next ..3 paper|papers|test|exam|booklet|packet
  checking|opening|opened|reading|read|seen|peeked|glimpsed ..3 exam|sats|gcse|mock|reading|arithmetic|maths|spelling|phonics|science paper|papers|pack|packet|booklet|packets|envelope
`);
/** Money trouble, which nobody tells of a school lightly. */
export const direMoney = phrases(`
  reserves ..5 gone|out|empty|spent|nothing|left
  bail|bailing us|the ..1 out|school
  our|the|school|trust's ..3 deficit|overdraft|shortfall|debt|debts ..4 {number}|million|grand|k
  we're|we|us|school|school's|trust|trust's ..4 in the red
  can't|cannot|couldn't make|meet|cover|afford ..1 payroll|wages|salaries
  insolvent|insolvency|financial notice to improve
`);
/** A list of children by what is private about them. */
export const childList = phrases(`
  list|lists|names|register|spreadsheet|table|breakdown|document of|with|showing ..3 children|pupils|students|kids|families ..6 free|fsm|premium|send|sen|medical|medication|looked|protection|allergies|allergy|behaviour|report|excluded|owe|owing|debt|arrears|scores|attendance|grades|eal|asylum|social
`);
export const listShown = phrases(
  "attached|attach|attaching|here|here's|below|see|find|enclosed|posted|sharing|shared|link|photo|screenshot",
);
/** A colleague paid or pushed to go, a subject dropped. */
export const goingQuietly = phrases(`
  hr|trust|head|school|they|they've|slt|governors ..2 offered|offering|paid|paying|giving|given ..6 to go|leave|resign|walk|quietly
  months'|month's|months ..1 money|pay|salary ..2 to|and ..1 go|leave|quietly|gone
  voluntary severance|exit, severance package|deal|terms|pay, ill health retirement, ill-health retirement, exit terms, agreed exit, mutually agreed
  french|german|spanish|latin|music|drama|art|dt|textiles|food|dance|photography|sociology|psychology|computing|languages|mfl|pe|re is|are|gets|getting|being ..1 going|axed|cut|scrapped|dropped|binned|culled ..1 from|in|next|at|after|for
  staffing|timetable|teaching|september's|new grid|structure|plan|model|list ..5 i'm|me|us|my|no|not|without|missing|gone
`);
/** The draft of an inspection's report. */
export const draftVerdict = phrases(`
  draft|feedback|verdict|grade|grades|phone|provisional ..4 from|of|off|by ..2 inspector|inspectors|ofsted|estyn|hmi|inspection
  inspector|inspectors|ofsted|estyn|inspection ..4 draft|provisional|unpublished|before ..2 report|grade|publication|it's
`);
