import { group, phrases } from '../phrases.ts';

group(
  'famous-music',
  `taylor swift, swift, ed sheeran, sheeran, coldplay, coldplay's, adele, beyonce, rihanna, abba, harry styles, dua lipa, bruno mars, pharrell, lizzo, stormzy, katy perry, imagine dragons, take that, oasis, elton john, whitney houston, robbie williams, sia, lewis capaldi, sam smith, one direction, little mix, mumford and sons, snow patrol, green day, journey, bon jovi, billie eilish, olivia rodrigo, the killers, arctic monkeys, let it go, this is me, a million dreams, million dreams, greatest showman, count on me, fix you, good riddance, shake it off, viva la vida, mr brightside, sweet caroline, don't stop believin, never enough, see you again, we are the champions, hall of fame, on top of the world, roar`,
);
group(
  'famous-show',
  `matilda, matilda jr, grease, oliver, annie, lion king, the lion king, frozen, frozen jr, joseph, bugsy malone, shrek, shrek jr, wizard of oz, les mis, les miserables, hairspray, school of rock, mamma mia, aladdin, high school musical, wicked, hamilton, six, chicago, little shop of horrors, we will rock you, cats, evita, charlie and the chocolate factory, mary poppins, beauty and the beast, encanto, moana, elf, home alone, paddington, the grinch, inside out, toy story, coco, minions, super mario, barbie, polar express, the snowman, wonka, zootropolis, up`,
);
group(
  'famous-character',
  `pikachu, charizard, pokemon, mickey mouse, mickey, minnie, elsa, olaf, bluey, peppa, minion, minions, mario, luigi, sonic, batman, superman, spiderman, spider man, iron man, hulk, yoda, darth vader, gruffalo, hogwarts, shrek, buzz lightyear, woody, stitch, simba, pooh, winnie the pooh, paddington, snoopy, garfield, bart simpson, homer simpson, spongebob, super mario, moana, hello kitty, thomas the tank engine, wallace and gromit`,
);

/** A video of the school's with somebody's song under it. */
export const famousMusic = phrases('<famous-music>');
export const underVideo = phrases(`
  montage|video|reel|slideshow|clip|film|tiktok|highlights|trailer|timelapse ..6 set|edited|cut|backed|to|soundtrack|music|over|with
  set|edited|cut to ..3 <famous-music>
  soundtrack|backing|background ..4 <famous-music>
`);
/** A whole show or film put on the page. */
export const wholeShow = phrases(`
  whole|full|entire|complete|every|all ..6 <famous-show>
  <famous-show> ..7 whole|full|entire|complete|uploaded|recording|recorded
  stream|streams|streaming|screening|airing|livestreaming ..2 <famous-show>
`);
export const onOurPage = phrases(
  'youtube|facebook|instagram|page|channel|stories|live|website|online|link|tiktok|vimeo',
);
/** Somebody's characters on what the school puts its name to. */
export const borrowedCharacter = phrases(`
  badges|badge|banner|logo|logos|shirts|hoodies|prospectus|merch|merchandise|tote|mugs|flyer|leaflet|mascot|stickers|planners|header|kit ..5 <famous-character>
  <famous-character> ..5 badges|badge|banner|logo|logos|hoodies|prospectus|merch|merchandise|flyer|leaflet|mascot|header|planners
`);
/** A piece of writing put up whole. */
export const inFull = phrases(`
  reproduced|copied|typed|pasted|posted|printed|shared|retyped|transcribed ..3 in full|entirety
  copied|typed|written out ..2 in? full|whole
  poem|story|article|piece|chapter|lyrics|words|script|column|report|song ..4 in full|entirety
  nobody|no one|you|noone|families|parents ..2 has|have|having|need|needs to buy|purchase|subscribe
`);
export const writing = phrases(
  'poem|poems|story|article|piece|chapter|chapters|lyrics|script|column|book|song|anthology|textbook|novel|paywall|workbook|copy|report ..3 paper|gazette|advertiser|echo',
);
/** The mark of who made it, taken off. */
export const markTaken = phrases(`
  cropped|cropping|trimmed|cut|removed|edited|hid|hidden|blurred|painted|erased ..4 name|watermark|logo|credit|signature|byline ..2 off|out|away|from|so|on
  screenshotted|screengrabbed|scanned|photographed|lifted ..5 gazette|echo|herald|mercury|advertiser|chronicle|argus|courier|times|paper|newspaper|journal|telegraph|magazine
`);
