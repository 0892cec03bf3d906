import { group, phrases } from '../phrases.ts';
import './interests.ts';
import './workplace.ts';

group(
  'tie-own',
  `head's, head teacher's, headteacher's, principal's, deputy's, deputy head's, assistant head's, bursar's, business manager's, secretary's, caretaker's, site manager's, receptionist's, governor's, chair's, vice chair's, chair of governors', chair of governors's, cook's, teacher's, ta's, coach's, librarian's, senco's, trustee's, ceo's, head of pe's, office manager's`,
);
group(
  'tie-office',
  `vice chair, chair, chair of governors, governor, parent governor, staff governor, trustee, head, deputy, deputy head, headteacher, head teacher, assistant head, bursar, business manager, office manager, caretaker, site manager, secretary, receptionist, cook, ta, teaching assistant, class teacher, pe teacher, coach, librarian, ceo, head of year`,
);

/** One of the school's own, or their kin, stands behind a firm. */
export const tie = phrases(`
  <tie-own> <pitch-kin>
  {adult} <pitch-kin>
  belong|belongs|belonging|owned|run|founded|managed|set|started to|by|up ..3 our|the|a ..1 <tie-office>|<tie-own>
  belong|belongs|owned|run|founded|managed to|by ..2 {adult}
  our|the ..1 <tie-office>|{adult} runs|owns|manages|directs
  <tie-own>|our ..2 family firm|business
  declare|declaring an interest, full disclosure, keeping|keep it in the family, none other than
`);
/** Trade done with or through them. */
export const gain = phrases(`
  caterers|caterer|catering|builders|supplier|suppliers|contractor|contractors|firm|company|branch|solicitors|garage|weddings|christenings|signage|printers|estate|agents|salon|agency|quote|discount|knock|bookings|rates|prices|contract|furniture|refurb|minibus|coaches|ring|commissions|invoices|bill
  thrown in, threw in, per cent off, {number} off, to order, safe hands, give them a ring|call|try, good rates, good price|prices, mention school|us
`);
/** Work of a member of staff at home, for pay. */
export const homeTrade = phrases(`
  runs|running|teaches|teaching|offers|offering|does|tutors|coaches|bakes|sells|makes|hosts|holds ..6 from|in|at her|his|their own? ..1 home|house|kitchen|dining|conservatory|garage|studio|salon|spare|front|shed
  bakes|makes|sews|knits|paints|prints|caters to order
  very|most|extremely|really ..1 reasonable|competitive ..1 rates|prices|terms
  at|for very? good|reasonable|excellent|great|competitive|friendly|special rates|prices
  very reasonable, is|still available for ..2 weddings|parties|christenings|commissions|hire|bookings|babysitting|tuition|events
`);
export const askFor = phrases(
  'message|email|ring|call|contact|book|details|price|ask|order|quote|head|hour|session|rates|prices|available|slots|{number}',
);
/** Praise given for a gain. */
export const inReturn = phrases(`
  in return ..8 we|we're|please|use|our, in exchange ..8 we|we're|please|use|our, in return for, in exchange for, as a thank you we, by way of thanks
`);
export const recommending = phrases(
  'recommend|recommending|recommended|promote|promoting|endorse|endorsing|plug|exclusively|preferred|advertise|advertising|urging|encouraging ..5 use|shop|buy|switch, use them, shop with them, choose them',
);
/** So much a head for sending families to a firm. */
export const perHead = phrases(`
  for|with every|each ..1 family|parent|order|sale|booking|customer|household|referral|policy|house|staff ..16 receives|receive|gets|get|earns|earn|pockets|paid
  staff|office|department|head|we ..5 gets|get|receive|receives|earn|earns ..4 per|for each|every|family|order|referral
`);
export const perHeadFair = phrases(
  'charity|pta|ptfa|donation|donates|donated|easyfundraising|hospice|foodbank|trees|tree|points|house points|merit|voucher|vouchers|certificate|books',
);
/** A book or record of the head's, put to the families for money. */
export const ownWork = phrases(`
  <tie-own>|{adult}|<tie-office> ..1 new|latest|first|debut|own ..1 book|novel|album|single|range|course|memoir
`);
export const onSale = phrases(
  'order|buy|amazon|waterstones|copy|copies|bookshelf|{number}|available|purchase|sale',
);
