"""Words that tell what a capitalised word next to them is: titles, heads of organisations and places, given names."""

from copytaster.text.characters import fold


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set, folded."""
    return frozenset(fold(words).split())


TITLES = word_set(
    """
    mr mrs ms mx dr prof professor sir dame lord lady baron baroness count countess duke duchess prince princess
    king queen emperor empress sultan sheikh sheik emir pope saint rabbi imam ayatollah mullah cardinal bishop
    archbishop reverend rev father sister president presidents premier chancellor minister ministers secretary
    senator sen sens congressman congresswoman representative rep reps governor gov mayor councillor councilman
    councilwoman alderman mp msp ambassador envoy commissioner general gen colonel col major maj captain capt
    commander cmdr lieutenant lt sergeant sgt corporal private admiral adm marshal brigadier judge justice
    attorney prosecutor sheriff constable inspector superintendent detective officer chief chairman chairwoman
    chairperson chair speaker director manager coach trainer treasurer spokesman spokeswoman spokesperson leader
    deputy vice-president herr frau monsieur madame señor señora don doña signor signora m mme mlle sr sra srta
    hon comrade ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident
    bürgermeister bürgermeisterin sprecher sprecherin außenminister außenministerin innenminister innenministerin
    finanzminister premierminister professorin président présidente ministre presidente ministra alcalde
    """
)
"""Stand before a person's name."""

BESIDE_TITLES = word_set(
    """
    prime foreign vice deputy first second third former acting interim incoming outgoing assistant associate
    senior junior chief executive managing financial operating general interior defense defence finance health
    education justice trade unification energy labour labor economy economic environment home shadow cabinet state
    federal district supreme court house senate high majority minority opposition party national security special
    top party's lead head co-chair ex elect lieutenant major rear brigadier army navy police fire crown lord high
    culture affairs agriculture tourism sport sports industry commerce treasury transport communications
    information science technology research women veterans unification homeland housing
    """
)
"""Stand before or between titles without being part of the name that follows."""

ORGANISATIONS = word_set(
    """
    ministry department council committee commission agency authority administration bureau office board court
    tribunal parliament congress senate assembly house government cabinet party union federation confederation
    league association society foundation institute institution university college school academy hospital centre
    center museum library church bank fund trust exchange company companies corporation corp inc ltd llc plc gmbh
    ag group holdings industries enterprises partners airlines airways railways motors electronics pharmaceuticals
    petroleum energy steel systems technologies networks media news times post herald tribune journal gazette wire
    courier ledger chronicle ferries lines shipping shipyard shipyards mines foods bakeries breweries insurance telecom
    guardian telegraph press broadcasting television radio studios pictures records orchestra choir army navy
    force forces guard police brigade battalion regiment command corps fleet squad alliance coalition front
    movement brotherhood organisation organization nations club united fc rovers athletic team secretariat
    directorate inspectorate observatory laboratory laboratories taskforce bundestag bundesrat ministerium
    universität verein verband gesellschaft partei ministère université conseil société ministerio universidad
    consejo partido ministero università partito consiglio service services controls junta
    """
)
"""Heads of the names of organisations."""

PLACES = word_set(
    """
    city town village county province state states district region island islands isle peninsula river lake sea
    ocean bay gulf strait canal mountain mountains mount hill hills valley desert forest coast beach port harbour
    harbor airport station street avenue road square park bridge stadium tower palace castle border cape republic
    kingdom emirates territory prefecture parish borough heights falls springs creek sound straits channel firth
    fjord quay pier ridge canyon glacier dam reservoir
    """
)
"""Heads of the names of places."""

OTHERS = word_set(
    """
    war treaty agreement pact accord convention protocol act bill law amendment summit conference forum games
    olympics cup championship championships tournament festival prize award awards medal day week year election
    referendum revolution uprising crisis scandal plan project programme program policy initiative declaration
    charter constitution statement report review index league series trophy open prix expo hurricane typhoon storm
    cyclone operation
    """
)
"""Heads of the names of happenings, treaties and works."""

PARTICLES = word_set("al el bin ibn abu ben de del della di da das dos du la le van von der den ter zu zum")
"""Written small inside a name."""

JOINERS = word_set("of for and on the de la des du del der für und et y")
"""Written small inside the name of an organisation: Ministry of Trade and Industry."""

SAID = word_set(
    """
    said says say told tells added adds asked asks argued argues wrote writes announced insisted warned claimed
    replied explained noted stressed tweeted recalled testified joked who
    """
)
"""Follow the name of somebody who speaks."""

GIVEN_NAMES = word_set(
    """
    aaron abdul abdullah abigail adam adrian ahmad ahmed alan albert alberto alejandro alessandro alex alexander
    alexandra alexei ali alice alison amanda amina amir amy ana anders andrea andreas andrei andrew andy angela
    anita ann anna anne annie anthony antonio arthur ashley barbara barry ben benjamin bernard beth bill bob boris
    brad brandon brenda brian bruce bryan carl carla carlos carol caroline catherine cathy charles charlie
    charlotte chris christian christina christine christopher claire clara claudia colin craig cynthia daniel
    daniela dave david deborah dennis diana diane dmitri dmitry don donald donna doris dorothy douglas ed eddie
    edith eduardo edward elena elisabeth elizabeth ellen emily emma emmanuel eric erik ernest esther eva evan
    fatima felix fernando francis francisco francois frank fred frederick gabriel gary geoff george georgia gerald
    gerard gina giovanni giuseppe gloria gordon graham greg gregory guy hannah hans harold harriet harry hassan
    heather heinrich helen helena henri henry herbert hillary howard hugh hugo hussein ian ibrahim igor ingrid
    irene isaac isabel ivan jack jacob jacques james jamie jan jane janet jason javier jean jeff jeffrey jennifer
    jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel johan johann john jonathan jorge jose joseph
    joshua juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn katie keith kelly
    ken kenneth kevin khalid kim kimberly klaus larry laura lauren laurent lawrence lee leo leon leonard leonid
    lewis linda lisa louis louise lucas lucia lucy luigi luis luke lynn mahmoud marc marco marcus margaret maria
    marie marina mario mark markus martha martin marvin mary matt matthew maureen maurice max megan melissa
    michael michel michelle miguel mikhail mike mohamed mohammad mohammed monica muhammad mustafa nadia nancy
    natalia natalie natasha neil nelson nicholas nick nicola nicolas nicole nigel nikolai nina norman oleg olga
    oliver olivia omar oscar otto pamela patricia patrick paul paula pavel pedro peggy penny peter phil philip
    philippe phillip pierre rachel rafael ralph raymond rebecca richard rick rita rob robert roberto robin rodney
    roger ron ronald rosa rose ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean
    sebastian sergei sergey sharon shirley silvia simon sofia sophia sophie stan stanley stefan stella stephanie
    stephen steve steven stuart sue susan suzanne sylvia tamara tanya ted teresa terry theodore theresa thomas tim
    timothy tina todd tom tommy tony tracy valentina vanessa vera veronica victor victoria vincent virginia
    vladimir walter wang wayne wendy werner wilhelm will william wolfgang xavier yasmin yuri yusuf yves
    """
)
"""Common given names."""

NEVER = word_set(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun i
    i'm i'll i've i'd ok tv am pm gmt utc est edt cst pst cet bst ad bc dna rna ceo cfo coo gdp faq usd eur photo
    image video advertisement read more share copyright ph.d phd mba internet web god bible easter christmas
    ramadan covid covid-19 montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai
    juni juli oktober dezember
    """
)
"""Capitalised words that name nobody and nothing."""

STAND_ALONE = word_set(
    """
    congress senate parliament bundestag bundesrat knesset duma kremlin pentagon vatican nato interpol unesco
    unicef asean yonhap reuters xinhua tass kyodo afp dpa ansa efe interfax bloomberg google facebook twitter
    microsoft apple amazon samsung hyundai toyota honda nissan sony boeing airbus tesla netflix disney volkswagen
    siemens nokia ikea walmart gazprom rosneft hezbollah hamas taliban fifa uefa opec greenpeace huawei alibaba
    tencent tiktok instagram youtube meta
    """
)
"""Single words that name one body, whatever else they may be."""

DIRECTIONS = word_set("north south east west northern southern eastern western norden süden osten westen nord sud")
"""Points of the compass, which name nothing alone."""

FAMILY_NAMES = word_set(
    """
    kim lee park choi choe jung jeong chung kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu yoo
    moon ri pak xi wang li zhang liu chen yang zhao huang wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang
    xie tang deng nguyen tran pham hoang abe kishida suga ishiba tanaka suzuki sato yamamoto lai tsai mao
    """
)
"""Family names of East Asia, which stand first."""
