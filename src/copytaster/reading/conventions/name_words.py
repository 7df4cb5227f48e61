"""Capitalised words that are no part of a writer's name: openers, titles, peoples and places, roles in firms."""

from copytaster.text.wordlists import listed

STARTERS = listed("""
the a an in on at after before as it its he his she her they their we our i you this these those that there when
while with without for from by despite during under according amid among over two three four five six seven
eight nine ten dozens hundreds thousands millions many some all more most several few no not nearly about around
almost since if although though because once every each both one another following speaking what how why who
where yesterday today monday tuesday wednesday thursday friday saturday sunday last earlier late early and but
to of der die das ein eine im am nach bei mit auf für le la les un une des dans après selon el los las una en
tras según o os um uma na il lo gli
""")
"""Words that mostly begin a sentence where they have a capital."""

NO_NAMES = listed("""
quick summary key points click here link copied cautionary tale attorney attorneys socialist democrat republican senator
representative congressman congresswoman president prime minister vice deputy foreign defense defence finance
former first second third chief chairman
chairwoman director general secretary state king queen prince princess sheikh ambassador governor mayor senator
judge justice court supreme high national international united federal central european african asian american
arab latin north south east west northern southern eastern western new old great big local city county province
region republic government ministry parliament congress senate house white army navy police air force coast
guard university college school hospital bank fund group company corporation corp inc ltd union party league
club association federation council commission committee agency authority office department bureau centre center
institute foundation breaking news update exclusive special report live photo video world cup games olympic
olympics championship hurricane typhoon storm cyclone lake mount river sea ocean gulf island islands port fort
san santa los las saint st bay valley street road avenue park airport station bridge tower stock exchange oil
gold gas market markets pop star actor actress singer rapper coach manager captain footballer striker ceo cfo dr
mr mrs ms prof sir lady lord pope cardinal bishop rev father sister brother major colonel sergeant lieutenant
officer reporter reporters correspondent correspondents editor editors writer writers staff columnist desk
political spokesman spokeswoman spokesperson crown leader leaders rebel candidate lawmaker lawmakers affairs
agriculture transport health education interior trade energy environment culture tourism labor labour housing
supply planning electricity petroleum irrigation communications industry youth sports media science economy
water times post herald tribune daily gazette journal press today telegraph guardian observer mirror standard
chronicle sun globe mail express review magazine network radio television tv broadcasting
""") | STARTERS - {"no", "na", "la", "le", "el", "des", "un", "o", "um", "lo", "as", "en", "am", "i"}
"""Titles, offices, institutions and other words with capitals; no name holds one."""

PEOPLES = listed("""
russian ukrainian iranian egyptian syrian palestinian jordanian canadian australian indian indonesian malaysian
brazilian italian german austrian norwegian belgian hungarian romanian bulgarian georgian belarusian serbian
croatian bosnian albanian lithuanian latvian estonian slovenian slovakian slovak algerian tunisian libyan
moroccan nigerian ethiopian kenyan tanzanian ugandan ghanaian zambian sudanese somali cuban mexican colombian
venezuelan peruvian chilean argentine bolivian haitian korean mongolian cambodian singaporean bahraini emirati
kuwaiti qatari omani saudi yemeni iraqi israeli pakistani bangladeshi nepali afghan kazakh uzbek tajik turkmen
kyrgyz azerbaijani turkish polish danish swedish finnish irish scottish british spanish english welsh kurdish
chinese japanese vietnamese taiwanese lebanese portuguese burmese french dutch greek thai swiss czech us uk un
eu uae u.s u.n u.k russia ukraine iran egypt syria jordan lebanon iraq israel gaza palestine turkey türkiye
greece italy spain portugal france germany poland hungary romania sweden norway finland denmark canada australia
india pakistan bangladesh nepal japan china taiwan vietnam thailand malaysia indonesia singapore philippines
cambodia myanmar kenya nigeria ghana ethiopia sudan somalia libya morocco algeria tunisia yemen oman qatar
bahrain kuwait brazil argentina chile peru colombia venezuela cuba mexico lanka leone rica hong kong abu dhabi
dubai aviv aires kuala lumpur addis ababa faso delhi york jersey zealand guinea arabia korea africa america
carolina dakota hampshire orleans england britain ireland wales scotland vegas angeles francisco diego wall
downing kremlin pentagon hamas hezbollah houthi taliban nato opec unesco brics asean interpol moscow washington
beijing brussels london paris berlin tokyo seoul pyongyang cairo ankara tehran riyadh kyiv
""")
"""Names of peoples, countries and capitals, which open sentences as often as names do."""

ROLES = listed("""
ceo cfo coo cto chairman chairwoman chief executive director founder co-founder cofounder coach manager captain
striker goalkeeper midfielder defender spokesman spokeswoman spokesperson mayor police boss owner analyst
analysts officials
""")
"""Words behind the name of a firm or club ("… coach Ana Ruiz"), which therefore is no writer."""
