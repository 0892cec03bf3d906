/**
 * Short forms of forenames as British classes have them, each with the forenames it stands for: our own table, because
 * the lists of nicknames in the package registry are jokes or the American usage of a century ago.
 */
const shortForms = `
abby abbie abi abs: abigail | ade: adebayo adeola adewale adeyemi | aggie: agatha agnes | al: alan alastair albert alexander | alex: alexander alexandra alexandria alejandro alexei alexis
ali: alison alistair alice alisha | allie ally: alison alexandra alice | lexi lexie lexy: alexandra alexandria alexis alexa | sandra: alexandra alessandra | sasha: alexander alexandra aleksandra | xander zander: alexander
sandy: alexander alexandra | ola: aleksandra oluwadamilola | olek: aleksander | alfie alf: alfred | andy: andrew andreas andrzej | drew: andrew | angie: angela angelina angelica | annie ann: anna anne annabel annabelle
ania anka: anna | ant tony: anthony antonio | toni: antonia antoinette | antek: antoni | archie: archibald | art artie: arthur | asia: joanna | basia: barbara | bartek: bartlomiej bartosz
barney: barnaby bernard | bea bee: beatrice beatrix | becca becky bex becks: rebecca rebekah | bella: isabella arabella annabella | belle: isabelle annabelle | ben benny: benjamin benedict | benji: benjamin | bert bertie: albert robert herbert bertram
bess bessie beth betsy betty eliza libby lizzie liz lizzy: elizabeth elisabeth | beth: bethany bethan | bethy: bethany | bill billy will willy wills: william | bron: bronwen bronwyn | cal: callum calum calvin | cam: cameron campbell
cameron: kameron | carrie: caroline carolyn | caz: caroline | cass cassie: cassandra | cat cath cathy katie kate kathy kat kitty katy: catherine katherine kathryn katharine | kate katie katy: kaitlyn caitlin | kasia: katarzyna | cait: caitlin
charlie: charles charlotte | chaz: charles | lottie: charlotte lieselotte | char: charlotte charlene | chloe: khloe | chris: christopher christian christine christina krzysztof | kit: christopher | topher: christopher | chrissie chrissy tina: christina christine
krzys krzysiek: krzysztof | clem: clementine clement | con: connor conor | connie: constance | dami: oluwadamilola damilola | dan danny: daniel | dani danni: danielle daniella | darek: dariusz | dave davey davy: david | deb debbie: deborah debra | dee: deirdre
dom: dominic dominik dominick | dot dottie: dorothy | ed eddie eddy: edward edmund edwin | ted teddy: edward theodore | ned: edward edmund | theo: theodore theodora | teo: teodor matteo | ellie elle: eleanor elizabeth ellen elena | nell nellie nelly: eleanor penelope helen ellen
nora: eleanor honora | ella: isabella eleanor gabriella | em: emma emily emmanuel | emmy emmie: emma emily emmeline | manny: emmanuel emanuel | ernie: ernest | evie: eve evelyn eva genevieve | ewa: eva | femi: oluwafemi
finn fin: finlay finley | flo florrie flossie: florence | fran: frances francesca francis | frankie: francesca frances francis frank franklin | frank: francis | franek: franciszek | fred freddie freddy: frederick alfred | freya: freyja
gabe: gabriel | gabby gabi: gabriella gabrielle | gemma: jemima | george: georgios | georgie: georgina georgia george | gina: georgina regina | gosia: malgorzata | greg: gregory | grzes: grzegorz | gus: angus augustus | gwen: gwendolyn gwenllian
hal harry: henry harold | harry: harrison harvey | hattie: harriet | hettie: harriet henrietta | hana: hannah | immy: imogen | isa: isabel isabella | issy izzy izzie izy: isabel isabella isobel isabelle isidora | ibbie: isobel
jack: jackson | jackie: jacqueline | jake: jacob | jakey: jake jacob | jamie: james jameson | jim jimmy: james | jan: janet janice | jas jaz jazz jazzy: jasmine jasmin jaspreet yasmin | jen jenny jennie: jennifer | jess jessie: jessica | jeff: jeffrey geoffrey
jem: jeremy jemima | jerry: jeremy gerald | jo: joanna joanne josephine | joe joey: joseph | jojo: jordan joanna joseph josephine | johnny johnnie: john jonathan | jon jonny jonty: jonathan | jonjo: jonathan | joni: joan | jordie: jordan | josh: joshua | josie: josephine | jude: judith
juli jules: julia julian juliet julie | kaz: karen kazimierz | kelly: kelechi | kim: kimberley kimberly | kris: krzysztof kristian kristina | larry: lawrence laurence | laurie: lawrence laurence laura lauren | len lenny: leonard | leo: leonard leonardo leopold | liam: william | lil lily: lillian liliana
lisa: elisabeth elizabeth | liv livvy livi: olivia | ollie olly: oliver olivia | lou: louis louise louisa | louie: louis | lu lulu: lucy louisa lucia luisa | luca: luka | lucy: lucinda lucille | luke: lukas lucas | lukas: lucas | mac: mackenzie | kenzie: mackenzie
maddie maddy: madeleine madeline madison | mags maggie meg peggy: margaret | meg meggie: megan meghan | mal: malcolm | mandy: amanda | marcel: marcellus | marge margie: margaret marjorie | marty: martin | mat matt matty: matthew matthias | mateusz: matthew
max: maximilian maxwell maximus maxine | mel: melanie melissa melody | mia: maria amelia | mick mickey mike mikey: michael | mo: mohammed maureen | millie milly: amelia emilia camilla mildred millicent | mim: miriam | minnie: wilhelmina | molly: mary margaret
nat: nathaniel nathan natalie natasha | nate: nathaniel nathan | nath: nathan nathaniel | natty: nathaniel natalie | tasha: natasha latasha | nic nick nicky: nicholas nicola nicole | nik: nikita nikolas nikhil | niall: neil | noor: noorjahan | olu: oluwaseun oluwadamilola | pat: patrick patricia | paddy: patrick
patsy trish tricia: patricia | pen penny: penelope | pete: peter | phil: philip phillip | pip pippa: philippa phillipa | pip: philip | pola: apolonia | polly: mary paulina | prof: profit | rach: rachel rachael | raf raff rafe: raphael rafael | raj: rajesh rajveer rajan rajinder
ray: raymond rayan | rich richie rick ricky: richard | dick: richard | rob robbie bob bobby: robert | rob robbie: robin | ron ronnie: ronald veronica | ronnie: aaron | rory: roderick | ros: rosalind | rosa rosie: rose rosemary rosalind roisin | roz: rosalind | sal sally: sarah | sam sammy: samuel samantha
sami: samir samira | sean: seanan | seb: sebastian | shell: michelle | sid: sidney | simi: simran similoluwa | soph sophie: sophia | stacey: anastasia | stan: stanley stanislaw | stas: stanislaw | staszek: stanislaw | stef steff: stephanie stefan | steph: stephanie | steve stevie: stephen steven
sue suzie susie: susan susannah suzanne | szymek: szymon | tab: tabitha | tabby: tabitha | tam tami: tamara | temi: temitope | tess tessa: theresa teresa | terry: terence | thea: dorothea theodora | tilda tilly tillie: matilda mathilda | tim timmy: timothy | timi: timilehin oluwatimilehin | tobi: oluwatobi
toby: tobias | tola: omotola | tom tommy: thomas tomasz | tomek: tomasz | tope: temitope | vic vicky vicki tori: victoria | vicky: viktoria wiktoria | val: valerie valentina valentine | vali: valentina | viv: vivian vivienne | wes: wesley | wilf wilfie: wilfred | win winnie: winifred
wojtek: wojciech | yas yaz: yasmin yasmine | zac zach zack zak: zachary zechariah zakariya zacharia | zeke: ezekiel | zosia: zofia | zuzia: zuzanna | ania: anna | kuba: jakub | ola: olamide olaoluwa | seun: oluwaseun | tayo: omotayo temitayo eyitayo | bisi: adebisi
eli: elijah elias | lia: amelia | gio: giovanni | nico: nicolas nicholas nicolo | rafa: rafael | santi: santiago | pepe: jose | paco: francisco | lola: dolores | siv: siobhan | shiv: siobhan shivani | caoimh: caoimhe | macs: macsen | gruff: gruffydd | geth: gethin | llew: llewelyn
`;

/** Spellings of one name: whoever has one of them is often written with another. */
const spellings = `
mohammed muhammad mohammad muhammed mohamed mohamad muhamed mohd md muhammadu mahomed | catherine katherine kathryn katharine catharine | stephen steven | sean shaun shawn | sarah sara | rebecca rebekah
rachel rachael | philip phillip | nicholas nicolas | matthew mathew | callum calum | connor conor | isabel isobel isabelle isabell | aidan aiden | geoffrey jeffrey | yusuf yousuf yousef yusef yousaf | aisha ayesha aishah aaisha
ibrahim ebrahim | hussain hussein husain hussayn | ahmed ahmad | zachary zachery zackary | zoe zoey | caitlin kaitlin kaitlyn caitlyn | fatima fatimah fatema | abdul abdel | hamza hamzah | bilal bilaal | anthony antony | alastair alistair alasdair | eleanor elinor | hannah hanna
gillian jillian | jonathan jonathon johnathan | nathaniel nathanial nathanael | teresa theresa | tracey tracy | siobhan shivaun | sinead shinead | yasmin yasmine jasmin yasmeen | zainab zaynab zeinab | maryam mariam | khadija khadijah khadeeja | omar umar | usman uthman osman | sulaiman suleiman suleman | noor nur
`;

let table: Map<string, string[]> | undefined;

function note(name: string, others: readonly string[], into: Map<string, string[]>): void {
  const known = into.get(name) ?? [];
  for (const other of others) if (other !== name && !known.includes(other)) known.push(other);
  into.set(name, known);
}

function build(): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const entry of shortForms.split(/[|\n]/)) {
    const [short = '', long = ''] = entry.split(':').map((names) => names.trim());
    if (long === '') continue;
    note(short, long.split(' '), made);
    for (const one of short.split(' ')) note(one, long.split(' '), made);
    for (const one of long.split(' ')) note(one, short.split(' '), made);
  }
  for (const entry of spellings.split(/[|\n]/)) {
    const same = entry.trim().split(' ').filter(Boolean);
    for (const one of same) note(one, same, made);
  }
  return made;
}

const none: readonly string[] = [];

/** The other forenames that a forename may stand for: `alex` for `alexander` and `alexandra`, and the other way. */
export function otherForenames(key: string): readonly string[] {
  table ??= build();
  return table.get(key) ?? none;
}
