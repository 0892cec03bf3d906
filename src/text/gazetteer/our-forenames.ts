/** Forenames of British classes that the lists of the packages lack or are thin on: our own additions. */
export const ourForenames = `
aadam aadi aaliyah aamir aanya aarav aarya aaryan aasha aayan abdullah abdullahi abdulrahman abdi abeer abhinav abid abigale
adaeze adebayo adeel adenike adeola aditi aditya adnan adunni afia afnan afua ahmad ahmed ahsan aidan aiden aiman aimee aine
aisha aishah aisling aiza ajay akash akeem akira akosua alesha alessandro alfie ali alia alisha aliyah aliza allegra amaan
amara amari amba ameera ameerah amelie amina aminah aminata amir amira amirah amit amna amrit amrita anaya aneesa aneurin
angharad anika anish anisa anjali ankit anoushka ansh anvi anwen aoife aqsa aran arda aria arjun arlo armaan arnav arooj arsalan
arun aryan asad aseel asha ashanti ashok asif asma ava avni awais ayaan ayah ayan ayat ayesha ayishah ayo ayodele ayomide
ayra aysha ayub azaan aziz babatunde bartek bartosz beatrix bethan betsan bhavesh bhavna bilal bilaal birungi blazej bláthnaid
blessing bogdan boluwatife bronagh bronwen brogan cadi cadhla callum caoimhe caolan caragh carys cassius catrin ceri cerys chiamaka
chidera chidi chinedu chinonso chiara chloe chukwudi chukwuemeka cian ciara ciaran cillian clodagh colm conall connor conor
corey courtney daanish dafydd daisy dajuan damilola danial daniyal danish daoud darragh dawid dawud deepak deepika denzel deshawn
destiny dev devansh devon dewi dhruv diarmuid dilan dilraj diya dominik donnacha dwayne dylan ebony efan ehsan eilidh eilish
eira eirlys eisa ekene elif elin elis eliza ellen ellie elliot elliott ellis elodie emaan emeka emilia emrys eniola eoghan eoin erin
esha eshaal esme esmé esosa essa euan eva evan evie ewan ewa eza ezekiel ezra fahad fahim faisal faiza farah fareed farhan fatema fatima
fatimah fatou fatoumata favour fawaz femi fergus fiadh filip finlay finley finn fionnuala florin folake fraser freddie freya funmilayo
gabriela gareth garfield gethin gintaras girish gita glyn god'swill grainne gráinne gruffudd gruffydd gurdeep gurpreet gwen gwenllian gwilym hadiya
hadiyah hafsa hafsah haider hajra halima halimah hamish hamza hamzah hana haniya hannah harjit harleen harley harpreet harris harriet harrison
harry harsh haroon haruka hasan hashim hassan heba heidi hiba hibah hira huda hugh hugo humaira humayra huma hussain ianto ibrahim
idris idrissa ieuan ifan ifeoma ifrah igor ihsan ikram ilyas imaan imad iman imani imogen imran inaaya inaya inayah indi indie indigo
ioan ioana iolo iona iqra ira iram ireti irfan isaac isabella isha ishaan isher ishika isla ismail ismaeel ivy iwan iwona iyla izaan izzah izzy
jacek jadon jahmal jai jaiden jakub jamaal jamal jamelia jameel jamila jannat jannah jasleen jasmin jaspreet jaswinder javier jaxon jayden jayesh
jaylen jenson jermaine jessie jibril jiya joao jodie josh joshua józef jude juned junaid kabir kacey kacper kaden kadiatou kai kaia
kaiden kainat kairo kaleb kamal kamil kamran kamsi karam karan karim karina karishma karol kasia kasper katarzyna kavya kayden kayla kayleigh kehinde
keira kelechi kelvin kemi kenzie keziah khadija khadijah khalid khalil kian kiara kieran kiera kiran kobe kobi kofi kojo krish krisha krishna kristiyan krystian krzysztof kuba
kudzai kwabena kwaku kwame kwasi kyah kyan kye kyra lacey lachlan laila lakshmi lamar lara latifah latoya laura lauren layan layla leah leanna leighton leila lena lenny leo leon leona
lewis lexi leya liam liban lila lilah lily linh logan lorcan lottie louie louis lowri luca lucas lucja lukas lukasz luna luqman lyra maariyah mabel macey macie maciej mackenzie madiha madina
maeve magdalena mahad mahdi mahira mahnoor mai maisie maja malachi malachy malaika malik malakai maleeha malgorzata manahil mandeep manpreet mansa manveer marcel mariam mariama maria marek mariusz
marley marwa maryam mason mateusz mathilda matthias maya mayowa megan mehak mehdi mehmet mehwish meera mei mena mia micah michalina mihai mikaeel mikael mikolaj mila millie milly milosz minahil minal misbah moesha mohamed mohammad
mohammed mohamud mollie molly momina morgan morwenna mostafa muaaz mubarak muhammad muhammed muna munira musa musab mustafa mustapha myla nabeel nabil nabila nadeem nadia nadine naeem naila naima naina nairobi nana naomi nasir nathan nathaniel
navya neel neha nell nelly ngozi nia niall niamh nicola nida nikhil nikita nikola nimra nina nishant nisha nkechi nnamdi noah noor noora nora nour nyah nyla obinna ochuko ocean ode ola olamide olayinka oliver olivia oliwia olivier olu oluchi
oluwadamilola oluwaseun oluwaseyi oluwatobi oluwatosin olwen omar omari omer onyeka oona orla órla oscar osian osman otis owain owen oyin padraig parker patryk patrycja paulina pawel pernia petra phoebe pia piotr pippa poppy prachi pranav precious prisha priya
priyanka przemyslaw qasim quinn raees raheem rahim rahma rahul raihan raina raj raja rajan rajesh rajinder rajveer ramla ramsha rania raphael rashid rashida raúl rauf raya rayan rayhan reece reem reggie rehan rehana reon rhea rhian rhianna rhiannon rhodri rhydian rhys ria rida ridwan
rihanna rishi rishaan rita ritika riya riyad roan robyn rohan roisin róisín rojin roksana roman ronan ronnie rory roshan rosie rowan roya rozalia ruaridh ruairi rubie ruby rufus rukhsana rumaisa rupinder ruqayyah rutvik ryan saad saanvi saba sabina sabrina sachin sadia sadie safa safiya safiyah safwan sahar sahara sahib
sahil saif saima saira sajid sakina salma salman sam sameer samiha samir samira samiya samson samuel sana sania sanjana sanjay sanjeev sanna santiago saoirse sara saraya sarina sasha saskia savannah seamus séamus sean sebastian seb selin selina seren serena shaan shabana shabnam shae shahid shaikh shaila shakira shakeel shan
shaniqua shane shania shanice shanika shannon shantel shaquille sharandeep shaun shawn shay shayan shazia sheikh shivani shiv shona shreya shreyas shriya siana sidra sienna sierra simran simrah sinead sinéad siobhan siobhán sion siwan siya skye skyla sneha sobia sofia solomon sonia sophia sophie stanislaw stephon stefan suad subhan sufyan suha suhana
sukhdeep sukhjit sukhmani suleiman suleman sulaiman sultan sumaya sumayyah sunil sunita suraj suzanna syeda szymon szymek taha tahir tahira tahlia taiwo talal talha talia talisha tamara tamika tamzin tanaka tanatswa tanisha tanvi tanya tariq tasneem tatenda tayla taylor tegan temi temitope temperance tendai teo teresa tess tevin thabo thea theo
thivya tia tiana tiarna tiegan tilda tilly timi tinashe tobi toby tochi tola toluwani tomas tomasz tomos tommy tomi toni trisha tudor tunde tyler tyrell tyrese tyrone uche uchenna ugochukwu umair umar umaya usama usman usmaan uzair uzma vanessa varun veer vidya vihaan vikram vikas vinay viktor viktoria violet viraj vivaan wahid waleed waqar wania waseem
weronika wiktor wiktoria willow wojciech xander xanthe xavier yahya yakub yana yara yash yasin yasir yasmin yasmina yaseen yazan ye-jin yestin yetunde yewande yinka yosef youssef yuki yuna yunus yuri yusra yusuf yusuff yvie zac zach zack zachary zaheer zahid zahir zahra zahraa zaid zaina zainab zainabu zak zakariya zakaria zaki zakir zara zarah zariyah
zayan zayd zayn zaynab zeeshan zeke zena zeynep zhi zia zidan zina zion ziva zoe zofia zoha zohra zoya zsofia zubair zuha zulaikha zulfiqar zunaira zuri zuzanna zuza tyreece jayla jaydn kaycee lilly-mae ellie-mae lexie kelsey chelsey kacie macy demi-lee tayler charlie alfie archie teddy albie ralphy reggie ronnie ollie lottie dotty bertie monty ozzy
cody kody riley rylee bailey harvey jenson kayson rocco otto ottilie arlo margot clementine persephone aurelia ophelia delilah orlaith niamh-rose bodhi koa rafferty rafe digby barnaby hamish angus struan iain mairi morag catriona ruaraidh
jack tom ben dan joe max sam tim jim ed ted ned rob nick matt greg phil pete dave steve mike chris andy josh zak alex kate katie beth becky jess gemma hayley lucy holly amy emma emily ella ruth rachel rebecca sarah sally susan helen jane jo lisa claire clare
kim kerry kirsty lorna lyn moira nancy polly rosie tara tina tracey wendy zara isobel isabel georgia georgie maddie maddy madison ffion ffyon ffiôn nerys sioned gwyneth tirion lleucu llinos mared non heledd manon mali nansi cai deiniol macsen osian gwion
yonas farhad siew hodan eesa jago demba oisin tadhg aoibhinn fionn eluned efa gruff guto begw merryn lowen demelza kerensa innes ailsa mhairi murdo folarin iyanu nneka somto zikora
ebuka amarachi adaobi ebo tapiwa rutendo nyasha panashe farai takudzwa ruvimbo thandiwe lwazi emmanuella abdirahman hibaq sagal nimco hanad khadra filsan selam mehret biniam natnael
robel tesfaye dawit saron feven semhar meron asya rojda zilan hevin siyar narin rebin hala rimas tala jood mayar ghazal qusai laith mohannad anas obada oleksandr mykola dmytro nazar
artem tymofii solomiia kateryna oksana yaryna daryna polina sofiia yelyzaveta anastasiia danylo illia matvii pola iga matas jokubas dominykas gabija ugne liepa austeja edvinas
kristers ralfs reyansh aarush advik ahana pihu ishita nitya aadhya yuvraj parth manav gurleen avneet jaskaran karanveer fateh angad sehaj kirat anabia hoorain eshal zunairah areeba
hamna rumaysa aleena zimal parisa uthman eesa shayaan rayyan zohaib faizan keisha kymani jahmai nevaeh thanh minh phuong huyen duc quang tuan khanh trang jing xiaoming ziyi haoran
yichen wilf ludo caspian lysander ottoline araminta enzo emyr aled arwel hywel sham ling wei xin
`;
