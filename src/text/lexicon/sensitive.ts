import { group, phrases } from '../phrases.ts';
import './people-words.ts';

group(
  'health',
  `epipen, epi pen, epilepsy, epileptic, seizure, seizures, had a fit, fitting, fits, diabetes, diabetic, insulin, asthma, asthmatic, inhaler, allergy, allergic, nut allergy, autism, autistic, asd, asc, aspergers, asperger's, adhd, dyslexia, dyslexic, dyspraxia, dyscalculia, tourettes, tourette's, ocd, anxiety, depression, depressed, panic attack, panic attacks, eating disorder, anorexia, anorexic, bulimia, self harm, self harms, self harming, self harmed, selfharm, suicidal, overdose, overdosed, cancer, leukaemia, chemo, tumour, brain tumour, surgery, wheelchair, hearing aid, hearing aids, cochlear implant, cochlear implants, cerebral palsy, downs syndrome, down's syndrome, down syndrome, down's girl, down's boy, down's child, down's lad, downs girl, downs boy, crohns, crohn's, coeliac, sickle cell, cystic fibrosis, muscular dystrophy, medication, meds, ritalin, prosthetic leg, stammer, stutter, selective mute, mute, selective mutism, mutism, stammers, feeding tubes, wet himself, wet herself, wet themselves, wet himself again, soiled himself, soiled herself, pregnant, nits, head lice, scabies, obese, overweight, bedwetting, incontinent, catheter, feeding tube, adoption trauma, attachment disorder, trauma, ptsd, schizophrenia, bipolar, psychosis, came out as, transitioning, non verbal, nonverbal, leg brace, leg braces, walking frame, eye patch, visually impaired, hearing impaired, deaf, blind, partially sighted, sectioned, in hospital, out of hospital, hospital appointment, hospital, mental health, miscarriage, diagnosed, diagnosis, undiagnosed, sensory issues, sensory needs, her period, her periods, anger issues, anger management, counsellor, counselling, therapy, therapist, play therapy, operation, heart operation, heart condition, heart surgery, transplant, kidney, dialysis, blood disorder, arthritis, scoliosis, eczema, alopecia, vitiligo, cleft lip, cleft palate, hernia, appendix, broken leg, broken arm, broke his leg, broke her leg, broke his arm, broke her arm, broke his ankle, broke her ankle, broke his wrist, broke her wrist, broke his collarbone, broke her collarbone, in plaster, in a and e, rushed to hospital, stitches, fracture, concussion, coma, intensive care, high dependency, children's ward, alder hey, great ormond street, birmingham children's, royal marsden, hospice, palliative, terminal, life limiting, life limited, rare condition, genetic condition, syndrome, disabled, disability, disabilities, dwarfism, achondroplasia, spina bifida, hydrocephalus, brain injury, stroke, meningitis, sepsis, pneumonia, covid, chickenpox, scarlet fever, impetigo, ringworm, worms, toileting, toilet trained, nappies, stoma, feeding pump, oxygen, tracheostomy, allergies, anaphylaxis, anaphylactic, auto injector, insulin pump, glucose monitor, jabs, injections, blood sugars, hypo, fostering trauma, gender dysphoria, trans, on hormones, poorly, speedy recovery, convalescing, recovering from, school refusal, non speaking, talker, makaton, communication aid, aac, global delay, developmental delay, foetal alcohol, fasd, pda, dld, tic, tics, night terrors, panic disorder, low self esteem, hears voices, cuts herself, cuts himself, cutting herself, cutting himself, starving herself, starving himself, ill, illness`,
);
group(
  'support',
  `ehcp, ehc plan, ehc, sen support, sen register, send register, on the sen, special needs, special educational needs, one to one, one-to-one, 1:1, 1-1, statemented, learning difficulties, learning disability, learning disabilities, speech therapy, speech therapist, speech and language, camhs, ed psych, educational psychologist, access arrangements, a scribe, extra time, reading age, alternative provision, managed move, pru, excluded, permanently excluded, suspended, exclusion, expelled, behaviour plan, behaviour support, pastoral support plan, reintegration, kept in, kept behind, on report, in isolation, internal exclusion, lates, free school meals, fsm, young carer, young carers, looked-after, previously looked after, pupil premium, free school meal, send group, sen group, attendance officer, persistent absentee, working below, intervention group, nurture group, elsa support, send needs, send support, send pupil, send child, send list, sen list, sen needs, sen pupil, sen child, sen kid, send kid, sen lad, sen girl, sen boy`,
);
group(
  'safeguarding',
  `social worker, social workers, social services, child protection, cp plan, child in need, cin, cin plan, looked after child, looked after, lac, lac review, foster care, foster carer, foster carers, foster mum, foster dad, foster parents, foster home, foster brother, foster sister, foster family, foster placement, fostered, in care, into care, care home, adopted, adoption, early help, taf meeting, taf, mash, safeguarding concern, safeguarding issue, safeguarding referral, disclosed, disclosure, bruise, bruises, bruising, neglect, neglected, abused, domestic violence, domestic abuse, women's refuge, refuge, police involved, arrested, county lines, groomed, exploited, cigarette burns, runaway, ran away, missing from home, youth offending, tagged by the police, in a gang, gang member`,
);
group(
  'home',
  `divorce, divorced, divorcing, getting divorced, separated, split up, splitting up, custody, custody battle, court order, single parent, single mum, single dad, evicted, eviction, homeless, hostel, temporary accommodation, bed and breakfast, b&b, on benefits, universal credit, food bank, foodbank, asylum, asylum seeker, asylum seekers, refugee, refugees, deported, visa, in prison, to prison, sent down, in jail, serving time, doing time, behind bars, a long sentence, alcoholic, addict, drug addict, rehab, drinking problem, passed away, died, funeral, bereaved, lost his mum, lost her mum, lost his dad, lost her dad, terminally ill, made redundant, lost his job, lost her job, lost their job, works nights, night shifts, poverty, debt, debts, unpaid dinner money, dinner money, traveller family, traveller boy, traveller girl, traveller children, traveller kids, traveller pupils, traveller site, roma family, loss of his dad, loss of her dad, loss of his mum, loss of her mum, loss of her father, loss of his father, loss of her mother, loss of his mother, death of his dad, death of her dad, death of his mum, death of her mum, loss of her nan, loss of his nan, loss of her brother, loss of his brother, loss of her sister, loss of his sister, died last week, undocumented, refugee lad, refugee girl, refugee boy, refugee family, affair, walked out, separation, marriage breakdown, mum and dad splitting, parents splitting, restraining order, contact centre, contact with his dad, contact with her dad, supervised contact, lives with his nan, lives with her nan, lives with his gran, lives with her gran, bailiffs, repossessed, house fire, flooded out, women's shelter, sofa surfing, travelodge, premier inn, emergency housing, housed, rehoused, homelessness, struggling financially, can't afford, cannot afford, free dinners, free meals, hardship fund, school fund, bursary, bereavement, widowed, widow, lost her mummy, lost his mummy, lost her daddy, lost his daddy, lost his nan, lost her nan, lost both parents, mum died, dad died, mummy died, daddy died, mum's funeral, dad's funeral, stillborn, orphan, orphaned, fled, from ukraine, from syria, from afghanistan, from eritrea, from sudan, from iraq, from iran, from somalia, from gaza, from palestine, from yemen, from hong kong, ukrainian, afghan, syrian, eritrean, sudanese, homes for ukraine, unaccompanied, resettled, serving in the army, serving in the navy, serving with, deployed, posted overseas, posted abroad, immigration, home office, leave to remain, detention centre, left them, kicked out, no breakfast, without breakfast, hungry every day, turned up hungry, comes in hungry, same clothes, unwashed, no coat, no food, never fed, overcrowded, council house`,
);

/** Health, support, safeguarding and home: what nobody outside may learn of a child. */
export const sensitive = phrases(`
  <health>
  <support>
  <safeguarding>
  <home>
`);

/** Words by which a child is known to a school alone, so that a name beside them is a pupil's. */
export const schoolRecord = phrases(`
  <support>
  <safeguarding>
  epipen, epi pen
`);

/** What is said of a child's relatives: `her mum's a nurse`, `his dad is in prison`. */
export const aboutRelatives = phrases(`
  his|her|their|the|whose <relative> ..1 works|work|lost|left|died|drinks|drank|hit|hits|beats|shouts|speaks|speak|split|smokes|stinks|passed|abandoned|cheated|remarried|deals|gambles|owes|lives|moved|emigrated|serves|fled|vanished|disappeared|overdosed
  his|her|their|the|whose <relative> ..1 has|have|had|can't|doesn't|don't|never|is|are|was|were|got|goes|won't|isn't|aren't|wasn't|being|didn't|took|takes ..3 a|an|in|inside|not|been|on|just|drunk|poorly|ill|gone|left|back|no|new|job|work|read|english|illiterate|bother|feed|turn|court|benefits|money|drugs|drink|cancer|affair|nurse|working|serving|away|depressed|pregnant|dead|unemployed|disabled|sober|violent|separated|divorced|splitting|together|evicted|homeless
  his|her|their mum's|dad's|mother's|father's|brother's|sister's|gran's|nan's|parent's|mam's a|an|in|not|got|always|never|been|on|just|really|drunk|poorly|ill|gone|left|back
  {name} <relative> ..1 works|work|lost|left|died|drinks|drank|has|have|can't|doesn't|don't|never|is|are|was|were|got|goes|hit|hits|beats|won't|isn't|aren't|speaks|split|a|an|in
  both|whose <relative> ..1 work|works|are|is|lost|left|died|drink|have|has
`);

/** Kind words about relatives tell nothing. */
export const proudRelatives = phrases(`
  <relative> ..4 proud|happy|pleased|delighted|thrilled|grateful|welcome|invited|loved|beaming|brilliant|supportive|helped|cheering|amazing
`);

/** Where a child lives or can be met alone. */
export const whereabouts = phrases(`
  lives|live|living|moved|staying|stays ..1 next|near|opposite|behind|above|on|in|at|by|round|over|with
  lives|living down|up|across the road|street|lane
  walks|walking|walk|cycles|gets|goes home ..2 alone|himself|herself|themselves|own
  catches|takes|gets|on the ..2 bus|train from|at|every|to|home
  home address
  is|are|will be home alone
  every ..2 monday|tuesday|wednesday|thursday|friday|saturday|day|week ..2 at {number}
`);

/** Age and birth date of a child. */
export const ageOrBirth = phrases(`
  dob, date of birth, d.o.b, d o b
  born on|in {number}
  born ..1 {number}
  turns|turned|turning {number}
  aged|age {number}
  {number} years|yrs|yr|year old
  is|are|who's|she's|he's {number}|six|seven|eight|nine|ten|eleven|twelve|thirteen ..1 today|tomorrow|now|on|years
  who|he|she is|was|turned only? {number}
  is|are he|she|they only|just|already? six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|{number}
  she's|he's only? six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen
  {number}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen year|yr|yo old
  {number} today|tomorrow
  birthday is|on|'s
  his|her|their birthday
`);

/** Looks by which anybody could tell who is meant. */
export const looks = phrases(`
  ginger|redhead|freckles|freckly|scar|birthmark|dreadlocks|afro|mohican|hijab|turban|patka|wheelchair|crutches|calliper|brace|braces|limp|chubby|skinny|tiny|tallest|shortest|smallest|biggest|toothless|twin|twins|triplets
  red|pink|blue|purple|green|curly|long|white|blonde|blond|bright hair|haired|glasses
  with ..3 hearing|prosthetic|walking|eye|guide|big|broken aid|aids|leg|arm|frame|patch|dog|ears|nose
  only ..3 black|asian|polish|roma|traveller|muslim|jewish|trans|deaf|blind|girl|boy
`);
