import { phrases } from '../phrases.ts';

/** Praise and material of extremists. */
export const extremism = phrases(`
  heil|sieg hitler|heil
  white power, white pride, white genocide, great replacement, race war, gas the jews, day of the rope, 1488, blood and soil, remove kebab, jews will not replace us, kill all, death to all, death to the, join the jihad, islamic state, isis fighters, wage jihad, join isis, allahu akbar kill, national action, patriotic alternative, combat 18, nazi party, boogaloo, incel rebellion, day of retribution, supreme gentleman, holocaust was a hoax, holocaust never happened, holohoax, hitler was right, hitler did nothing wrong
  isis|hamas|qaeda|taliban|hezbollah|nazis|nazi|kkk|proud|edl|wagner ..4 heroes|hero|legends|strong|strength|brave|right|respect|martyrs|glory|support|join|lions
  propaganda video|videos|clip|song ..8 strong|respect|true|share|powerful|right|brave|based
  look how strong they are
  glory to ..2 martyrs|fighters|mujahideen|brotherhood|reich
  martyrs|fighters ..3 heroes|paradise
  holy war, the caliphate, join the caliphate, wage war on the|infidels|unbelievers|west, death to infidels|unbelievers|jews|muslims|immigrants|apostates, kill the infidels|unbelievers|jews|muslims|immigrants, white|aryan race|brotherhood|supremacy|nation
  lads|man|men|driver|hero|heroes|guy|boys|people who|that ..8 mosque|migrant|synagogue|hotel|church ..4 deserve|deserves|heroes|hero|medal|legend|legends|respect
  mosque|synagogue|muslims|migrants|hotel|refugees|jews ..4 deserves|deserve|medal|burn|burning|torched
  isis|hamas|hitler|breivik|tarrant|qaeda|taliban|mosley|rigby|nazis|kkk|edl|edl's|franco|mussolini ..3 did nothing wrong
  isis|hamas|hitler|breivik|tarrant|qaeda|taliban|mosley|nazis|kkk|mussolini was|were|is|are|had ..2 right|hero|heroes|legend|point|genius|misunderstood
  tommy robinson ..6 truth|right|hero|legend|free|patriot
  tommy ..3 telling ..1 truth
  free tommy
  say what you like|want about ..2 taliban|hitler|isis|nazis|mussolini|putin|tate|edl|bnp|reich|mosley
  replacement ..2 is real
  beheading|behead|beheaded|executing|executed ..6 heroes|watch|video|real|good|respect|brilliant
  fighters|soldiers|brothers|martyrs|mujahideen|jihad|resistance ..8 heroes|join|paradise|respect|legends|blessed|lions
  join ..2 jihad|fight|caliphate|brotherhood|cause|fighters|brothers|isis|edl|resistance ..6 brothers|syria|true|glory|paradise|infidels|now
  incel|blackpill|redpilled|black pilled|andrew tate ..4 right|truth|hero|king|legend|top
  manifesto ..4 read|share|truth|respect|right
  deserved|deserve it ..2 bombing|attack|charlie|7|9
  9 11 was|7 7 was
  inside job ..4
  race traitor|traitors, white replacement, white nationalist, white supremacy is, ethnostate, ethno state, patriots rise, rise up patriots, take our streets back, civil war is coming, burn the mosque, burn the mosques, burn them out, burn it down tonight, kuffar, death to america, death to israel, death to the west, gas them, final solution, britain for whites, keep britain white, blood tribe, atomwaffen, proud boys
  britain first|edl|bnp|national front|patriotic alternative|homeland party|kkk|proud boys|oath keepers|combat 18 ..4 march|marching|rally|join|proud|supporter|member|saturday|boys|lads
  take|taking|took our|back country|britain|england|streets|town back|by ..3
  shooter|gunman|bomber|attacker|terrorist|arsonist|killer|sniper was|is|are ..2 hero|legend|right|brave|martyr|justified
  shooters|bombers|attackers|terrorists|rioters were|are ..2 heroes|legends|right|brave|martyrs|justified|patriots
  read|watch|share his|their|the manifesto
  rioters|riots ..4 heroes|patriots|right|proud|respect|about time
  time to|for ..2 fight|rise|war|revolution ..2 back|up|against
  blood on the streets, enoch was right, enoch powell was right, rivers of blood, white lives, keep britain, patriots assemble, infidels, crusade against, day of reckoning, our martyrs, glorious martyrs, resistance by any means, by any means necessary, globalise the intifada, khilafah, mein kampf is
`);
