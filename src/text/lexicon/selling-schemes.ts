import { group, phrases } from '../phrases.ts';

group(
  'spam-selling-scheme',
  `mlm, forever living, juice plus, herbalife, arbonne, tropic skincare, body shop at home, bodyshop at home, the body shop at home, avon rep, avon lady, scentsy, scentsy rep, younique, nu skin, nuskin, doterra, young living, utility warehouse, usborne rep, usborne books at home, kleeneze, thermomix, slimming shakes, aloe vera products, monat, it works, isagenix, ann summers party, tupperware party, pampered chef, farmasi, beautycounter, stella and dot, network marketing, direct sales, direct selling, multi level marketing, be your own boss, downline, upline, financial freedom, passive income, side hustle, second income, income stream, residual income, work from your phone, work from home with me, earn from home, earn from your phone, earn from your sofa, make money online, make money from home, boss babe, bossbabe, girlboss`,
);
/** Finding others to sell or invest under one. */
export const recruiting = phrases(`
  be|being their|your|own|her|his own? ..1 boss
  founding|senior|independent|diamond partner|member|ambassador|presenter|leader ..1 with|at {capital}
  no selling ..2 sharing, just sharing
  join|joining|grow|growing|build|building|expand|expanding ..3 my|our ..3 team|downline|crew ..8 earn|boss|income|money|home|commission|products|product|discount|selling|free
  join|on|in my|our ..4 skincare|candle|aloe|wellness|shake|beauty|oils|jewellery|selling|makeup|juice|nutrition|perfume ..2 team|party|group|challenge|club
  looking for|need ..1 {number}|five|three|two|some|motivated ..4 mums|women|people|ladies|girls|teachers ..6 home|earn|income|team|business|money
  sign up under me, recruit ..4 friends|mates|people|mums, replaced|replace|doubled|quit my ..3 salary|wage|income|job|day, dm|message|comment|inbox me? info|start|money|freedom|boss, no experience needed, watch the money, ask me about my, my mentor, start earning, earn extra|easy|serious cash|money|income, earn ..2 {number} ..2 week|day|month|home
  <spam-selling-scheme> ..6 team|rep|party|challenge|order|orders|join|link|dm|me|my|business|opportunity|with|start|now|who's
  my|join|a|new|our|own|build|building|need|want|dm|earn|is|own ..3 <spam-selling-scheme>
  party|catalogue|book|brochure ..3 on my page|live
  tropic|avon|scentsy|arbonne|usborne|herbalife|juice|forever|younique|doterra|monat|pampered|neal's|bodyshop ..2 ambassador|rep|consultant|stylist|distributor|over|team|party|here
  ambassador|rep|consultant over here
  hosting|having|doing a|my ..2 pamper|candle|jewellery|makeup|skincare|lingerie|shopping evening|party|night
  made|earned|earning|making ..2 {number} ..5 phone|home|sofa|ask|posting
  wellness|skincare|beauty|nutrition|travel|health|network business|biz|venture ..6 flying|join|want|in|dm|drop|team|growing
  want in drop|dm|comment|message
  drop ..3 below ..4 info|details|join
  made|earned|earning|lost|dropped|feeling|paid|month|week|results|phone|home ..9 ask|message|dm me how
  who wants to? earn|earning|make|making ..3 home|phone|sofa|money|cash|extra
  join|joined|signed|joining ..6 oils|skincare|wellness|collagen|coffee|shakes|candles|team ..9 team|bosses|ladies|inbox|dm|join
  need|want|seeking|after ..1 {number}|five|three|two|four|ten|six ..4 for|on|to my|our|the ..1 team|crew|squad
  spaces|places|spots ..2 on my|our team
  rep here, your local rep, independent distributor|consultant|stylist, place|places|pop|get your ..1 order|orders in ..4 by|before|off
`);
