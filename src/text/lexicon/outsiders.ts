import { phrases } from '../phrases.ts';

/** Words beside a name that make it no pupil's: opponents, visitors, makers, helpers, those learned about, places. */
export const outsiderHere = phrases(`
  beat|beating|beaten|against|versus|vs|v|faced|facing|hosted|hosting|defeated|thrashed|edged ..1 {name}
  lost|losing|lose ..3 to|against {name}
  draw|drew|drawn|drawing|draws|tie|tied ..3 with|against {name}
  win|won|victory|defeat|loss|match|fixture|friendly|game|played|play|playing|final|semi ..4 over|against|versus|vs|v|at {name}
  away|trip|trips|visit|visits|travelled|travel|travelling|journey|outing|walk|walked|bus|coach ..3 to|at|in|around {name}
  inspired|led|run|taught|hosted|founded|delivered|owned|managed|presented|opened|unveiled|judged|donated|sponsored|designed|directed|choreographed|photographed|composed|illustrated|coached|narrated|translated|visited|joined|supported|facilitated|organised|built|invented|discovered|recorded|typed|given by ..2 {name}
  research|researched|researching|studied|studying|study|studies|explored|exploring|explore|investigated|learned|learnt|learning|discovered|discovering|remembering|remembered|honour|honouring|honoured|celebrate|portraying|biography|biographies|about|like ..3 {fullname}
  artist|artists|author|authors|poet|poets|composer|painter|sculptor|scientist|inventor|figures|heroes|activist|campaigner|architect|style|works|paintings|music|poetry|poem|poems|collection|novel|novels|book|books ..3 of|by|from|including|like|such {fullname}
  style|work|works|life|story|legacy|art|music|poems|poetry|paintings|books|novels|teachings of ..2 {fullname}
  grateful|gratitude|indebted ..2 to ..3 {fullname}
  thanks|thank ..3 to|you ..2 {fullname} ..4 organising|running|coming|leading|giving|visiting|donating|sharing|teaching|coaching|helping|supporting|organised|who|from|of|at|for
  lesson|lessons|session|sessions|coaching|training|workshop|workshops|tuition|activities|masterclass ..9 with|by {fullname}
  classes|club|clubs|afternoon|morning|day|days ..2 with {fullname}
  visit|visited|visitor|visitors|guest|guests|speaker|talk|assembly|workshop|performance|concert|welcomed|welcome|welcoming ..4 from|by|with|from|was|is {fullname}
  working|worked|work|alongside|partnership|collaboration|collaborated with {fullname}
  years|months of? working|work with {fullname}
  {fullname} ..1 who ..1 has|is|will|came|comes|kindly|runs|leads|donated|gave|organised|offered|teaches|coaches|volunteers|joins|joined|visited ..6 donate|offered|offering|visit|taking|workshop|workshops|session|sessions|talk|kindly|free|donated|come|came|coach|coaches|teach|teaches|leads|leading|volunteer|volunteers|join|joins|us|children
  {fullname} ..1 is|was|are a|an|the ..5 school|village|town|academy|nursery|charity|company|artist|author|poet|scientist|engineer|volunteer|governor|coach|trust|museum|centre|campsite|farm|provider|business|supplier
  {fullname} ..1 leads|led|teaches|taught|coaches|coached|writes|wrote|illustrated|runs|donates|donated|kindly|organises|organised|visited|visits|volunteers|sponsors|manages|delivers|delivered|founded|invented|discovered|chairs|hosts|hosted|published|joins|facilitates|photographed
  {fullname} ..1 came|popped|dropped|called in|into|along|by|back
  {fullname} and|from the|their ..1 team|staff|colleagues|crew|company|volunteers|trust|foundation|university|college|theatre|museum|library|police|council
  {fullname} collection|award|prize|trophy|cup|play|musical|book|novel|exhibition|quote|poem|song|film|biography|building|hall|house|theatre|foundation|trust|north|south|east|west|primary|school|academy|infants|juniors|college
  {name} the musical|play|film|movie
  photo|photos|photography|picture|pictures|image|images|filming|video {fullname}
  yoga|judo|karate|dance|drumming|cricket|football|tennis|rugby|piano|guitar|singing|art|pottery|cookery|cooking|coding|science|drama|forest|gardening|chess|street|taekwondo|boxing|storytelling|week|off|kicked ..3 with {fullname}
  {fullname} ..1 on his|her|their ..1 appointment|retirement|promotion|wedding|engagement|headship|new
  {fullname} ..2 as ..3 senco|headteacher|head|deputy|governor|teacher|assistant|leader|chair|trustee|manager|principal|caretaker|secretary|chaplain|bursar|cook|ceo
  {fullname} as he|she|they leaves|leave|retires|retire|moves|takes|starts
  {fullname} ..3 leaves|leaving|retires|retiring|joins|joining|left|joined|retired ..1 us|our|the
  tickets|rehearsals|performing|performance|performances|production|audition|auditions|staging|watched|watching|cast ..3 of|for {name}
  camp|camping|residential|stay|staying|week|weekend|session|sessions|walk|picnic|bonfire|den|learning|afternoon at|in|to {fullname}
  school|schools|academy|primary|nursery|college|village|town|hospital|church|parish|station|farm|centre|station of|at|in|near|called|named {fullname}
  friends|pupils|students|children|staff|colleagues|teams|team|neighbours|schools|players|visitors from|at {fullname}
  from|in|near|around|outside|across {fullname} to|and {name} ..1 {capital}
  dydd|gwyl|eglwys|ysgol {name}
`);

/** A pet or a school animal: the name beside it is its own. */
export const animals = phrases(`
  dog|dogs|puppy|cat|kitten|hamster|rabbit|guinea|tortoise|pony|donkey|horse|lamb|lambs|hen|hens|chicken|chickens|chicks|duck|ducks|gecko|snake|parrot|budgie|goldfish|mascot|teddy|spaniel|labrador|cockapoo|labradoodle|retriever|poodle|owl|alpaca|goat|goats|piglet|elf, tractor, minibus named|called, storm ..1 {name}, hurricane, mums pour
`);
