/** Forms of address: whoever has one is grown up. */
export const titles = new Set(
  'mr mrs miss ms mx dr prof professor sir dame lord lady father fr rev reverend bishop councillor cllr coach auntie aunt uncle nurse pc sergeant sgt officer inspector king queen prince princess saint st captain president senor senora senorita madame monsieur mademoiselle frau herr signor signora'.split(
    ' ',
  ),
);
/** Small words within surnames. */
export const particles = new Set(
  'van von de der den da di del della la le el al bin ibn binti abu mac ap ab ter dos du'.split(' '),
);
/** Words that make a place, an organisation or an occasion of the name before them. */
export const places = new Set(
  `road rd street avenue ave lane drive close crescent grove gardens place square terrace way row court house hall park school schools academy primary secondary infant infants junior juniors college nursery university church cathedral chapel hospital hospice
  centre library museum gallery theatre cinema stadium arena cup trophy award awards prize trust foundation fund charity team club united city town rovers wanderers county rangers athletic fc rfc cc hotel inn pub cafe restaurant bridge hill hills wood woods forest farm beach bay island islands river lake
  day days week month term year class group set form festival fair fayre concert show week-end weekend morning evening assembly band choir orchestra company ltd limited plc solicitors bakery store stores supermarket council station airport express line news times post gazette mail echo community
  lecture lectures exhibition memorial opticians photography photographers roofing roofers outfitters plumbing plumbers builders building electrical motors garage removals dental dentists bakers butchers florist florists catering caterers coaches travel tours dance studios studio productions media films agency estates homes properties joinery landscapes landscaping flooring windows glass interiors sports fitness martial karate taekwondo boxing golf riding stables kennels vets veterinary pharmacy chemist chemists law llp associates consulting consultancy partners holdings group brothers sons towers works arms tavern tearooms teashop sandwich deli fishmongers fisheries greengrocers farms dairies nurseries hire rentals trains buses bus scholarship fellowship medal shield trophy bursary appeal fest gala open tournament fund stakes wing pavilion stand terrace sculpture statue mural bench legacy archive collection estate observatory telescope lounge sale auction
  play plays movie film book books series song poem project programme scheme challenge marathon competition league championship championships match final tour ward unit site campus building block room suite garden lodge cottage manor castle abbey palace
  opticians optician photography photographers plumbing builders building estates motors travel salon bakers butchers florist florists dental dentists pharmacy cleaners catering caterers electrical roofing construction events studio studios productions lecture memorial scholarship bursary books media sports gym dance catering coaches coach school's primary's farms farmhouse nurseries partnership associates consulting lettings properties homes cars taxis tyres butcher baker law legal accountants windows kitchens interiors designs towers zoo villa safari mis`.split(
    /\s+/,
  ),
);
/** Those of them that a person can be the matter of: `Amy Jones Day`. */
export const occasions = new Set('day days show week month year song team news'.split(' '));
/** Forenames that places are often called after. */
export const placeForenames = new Set(
  'victoria albert charlotte windsor alexandra elizabeth george florence sydney adelaide regent st saint hyde queen king prince princess wembley oak elm ash holly rose kings queens roman tudor carol spring'.split(
    ' ',
  ),
);
/** Words that stand before places. */
export const beforePlaces = new Set('at in near from to outside the towards around via'.split(' '));
/** Months and days that are no forenames. */
export const calendar = new Set(
  'january february march july september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan diwali hanukkah eid advent lent passover vaisakhi holi navratri'.split(
    ' ',
  ),
);
/** Months that are forenames besides. */
export const monthNames = new Set(['april', 'may', 'june', 'august']);
/** Words that stand before months. */
export const beforeMonths = new Set(
  'in by since until till this next last early late mid of from end before after during every'.split(' '),
);
/** Work and relations that grown-ups have. */
export const jobs = new Set(
  `headteacher head principal teacher teachers deputy governor governors senco caretaker chef cook coach author poet illustrator artist mp mayor councillor minister secretary chair chairman chairwoman ceo director manager photographer musician
  scientist actor actress singer astronaut footballer athlete speaker professor doctor nurse vicar reverend bishop pc officer firefighter engineer librarian technician counsellor colleague colleagues bursar receptionist ta lecturer consultant storyteller historian explorer designer composer comedian presenter editor
  paralympian olympian barrister solicitor sculptor journalist broadcaster reporter vet paramedic firefighter fireman judge trustee trustees volunteer rabbi imam pastor midwife therapist psychologist candidate sculptor architect builder lollipop caretaker cleaner supervisor clerk assistant administrator novelist biographer puppeteer beekeeper farmer conservationist botanist survivor veteran colonel major lieutenant commander pilot driver jockey boxer referee umpire adviser advisor consul alumna alumnus alumni founder benefactor conductor choreographer singer-songwriter youtuber coordinator co-ordinator auctioneer accountant surgeon dentist optician physiotherapist dietitian nutritionist chaplain deacon priest canon verger organist ranger warden
  husband wife partner fiance fiancee boyfriend girlfriend sister brother cousin friend mate bestie landlord neighbour trainer instructor physio`.split(
    /\s+/,
  ),
);
