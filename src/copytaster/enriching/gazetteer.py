"""Places that stand in the news of every country, what their people are called, and short forms of both."""

from copytaster.text.words import tag_key


def _keys(lines: str) -> frozenset[str]:
    return frozenset(key for name in lines.split(",") if (key := tag_key(name)))


PLACES = _keys(
    """
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
    Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia,
    Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada,
    Cape Verde, Chad, Chile, China, Central African Republic, Colombia, Comoros, Congo, Democratic Republic of
    Congo, Democratic Republic of the Congo, DRC, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia,
    Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea,
    Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Grenada,
    Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq,
    Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait,
    Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar,
    Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
    Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Burma, Namibia, Nauru, Nepal, Netherlands,
    Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Macedonia, Norway, Oman,
    Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
    Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra
    Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain,
    Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga,
    Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, Uruguay, United Arab
    Emirates, UAE, United Kingdom, UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, United
    States, United States of America, US, USA, America, Uzbekistan, Vanuatu, Vatican, Vatican City, Venezuela,
    Vietnam, Yemen, Zambia, Zimbabwe, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany,
    DPRK, Korea, Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Manama, Dhaka,
    Minsk, Brussels, Thimphu, La Paz, Sarajevo, Gaborone, Brasilia, Sofia, Ouagadougou, Phnom Penh, Yaounde,
    Ottawa, N'Djamena, Santiago, Beijing, Bogota, Kinshasa, Zagreb, Havana, Nicosia, Prague, Copenhagen, Santo
    Domingo, Quito, Cairo, San Salvador, Asmara, Tallinn, Addis Ababa, Suva, Helsinki, Paris, Libreville, Tbilisi,
    Berlin, Accra, Athens, Conakry, Port-au-Prince, Tegucigalpa, Budapest, Reykjavik, New Delhi, Delhi, Jakarta,
    Tehran, Baghdad, Dublin, Jerusalem, Tel Aviv, Rome, Abidjan, Tokyo, Amman, Astana, Nairobi, Pristina, Bishkek,
    Vientiane, Riga, Beirut, Monrovia, Tripoli, Vilnius, Antananarivo, Lilongwe, Kuala Lumpur, Bamako, Valletta,
    Mexico City, Chisinau, Ulaanbaatar, Podgorica, Rabat, Maputo, Naypyidaw, Windhoek, Kathmandu, Amsterdam,
    Wellington, Managua, Niamey, Abuja, Pyongyang, Skopje, Oslo, Muscat, Islamabad, Ramallah, Panama City,
    Asuncion, Lima, Manila, Warsaw, Lisbon, Doha, Bucharest, Moscow, Kigali, Riyadh, Dakar, Belgrade, Freetown,
    Bratislava, Ljubljana, Mogadishu, Pretoria, Seoul, Juba, Madrid, Colombo, Khartoum, Stockholm, Bern, Damascus,
    Taipei, Dushanbe, Dodoma, Bangkok, Tunis, Ankara, Ashgabat, Kampala, Kyiv, Kiev, Abu Dhabi, London,
    Montevideo, Tashkent, Caracas, Hanoi, Sanaa, Lusaka, Harare, Aleppo, Amritsar, Antwerp, Atlanta, Auckland,
    Baltimore, Bangalore, Barcelona, Basra, Belfast, Bengaluru, Benghazi, Birmingham, Bologna, Bombay, Bonn,
    Boston, Brisbane, Bristol, Busan, Calcutta, Calgary, Cape Town, Cardiff, Casablanca, Chengdu, Chennai,
    Chicago, Chongqing, Cologne, Dallas, Davos, Denver, Detroit, Donetsk, Dresden, Dubai, Durban, Düsseldorf,
    Edinburgh, Florence, Frankfurt, Fukushima, Gaza City, Gdansk, Geneva, Genoa, Glasgow, Guangzhou, Hamburg,
    Hiroshima, Ho Chi Minh City, Hong Kong, Houston, Hyderabad, Incheon, Istanbul, Izmir, Jeddah, Johannesburg,
    Kandahar, Karachi, Kharkiv, Kherson, Kolkata, Krakow, Kyoto, Lagos, Lahore, Las Vegas, Leeds, Leipzig,
    Liverpool, Los Angeles, Lviv, Lyon, Macau, Madras, Malmo, Manchester, Mariupol, Marseille, Mecca, Medina,
    Melbourne, Miami, Milan, Minneapolis, Mombasa, Montreal, Mosul, Mumbai, Munich, Nagasaki, Nanjing, Naples, New
    Orleans, New York, New York City, Newcastle, Odesa, Odessa, Osaka, Palermo, Peshawar, Philadelphia, Phoenix,
    Pittsburgh, Porto, Portland, Quebec City, Rawalpindi, Rio de Janeiro, Rotterdam, Salzburg, San Diego, San
    Francisco, San Jose, Sao Paulo, Sapporo, Seattle, Seville, Shanghai, Sheffield, Shenzhen, Srebrenica, St
    Petersburg, St. Louis, Strasbourg, Stuttgart, Sydney, Tijuana, Toronto, Turin, Valencia, Vancouver, Venice,
    Vladivostok, Washington, Washington DC, Winnipeg, Wuhan, Xian, Yangon, Yokohama, York, Zaporizhzhia, Zurich,
    Orlando, Cleveland, Honolulu, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware,
    Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
    Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New
    Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South
    Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto
    Rico, Guam, Alberta, British Columbia, Manitoba, Nova Scotia, Ontario, Quebec, Saskatchewan, Queensland, New
    South Wales, Tasmania, Bavaria, Saxony, Catalonia, Andalusia, Tuscany, Sicily, Sardinia, Corsica, Brittany,
    Normandy, Crimea, Donbas, Siberia, Chechnya, Dagestan, Abkhazia, South Ossetia, Transnistria, Kashmir, Punjab,
    Kerala, Bihar, Gujarat, Tamil Nadu, Uttar Pradesh, Sindh, Balochistan, Helmand, Tibet, Xinjiang, Guangdong,
    Sichuan, Hainan, Okinawa, Hokkaido, Kyushu, Jeju, Bali, Java, Sumatra, Aceh, Borneo, Mindanao, Darfur, Tigray,
    Kurdistan, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Kent, Yorkshire, Cornwall, Devon, Essex, Sussex,
    Surrey, Greenland, Faroe Islands, Falkland Islands, Africa, North Africa, West Africa, East Africa, Southern
    Africa, Asia, Central Asia, East Asia, South Asia, Southeast Asia, Northeast Asia, Europe, Eastern Europe,
    Western Europe, Central Europe, North America, South America, Latin America, Central America, Middle East, Far
    East, Oceania, Antarctica, Arctic, Balkans, Caribbean, Caucasus, Scandinavia, Baltics, Indo-Pacific,
    Asia-Pacific, Korean Peninsula, Arabian Peninsula, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Atlantic,
    Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Mediterranean, Mediterranean Sea, Black
    Sea, Baltic Sea, Red Sea, North Sea, Caspian Sea, South China Sea, East China Sea, Yellow Sea, Persian Gulf,
    Gulf of Mexico, Gulf of Aden, English Channel, Suez Canal, Panama Canal, Strait of Hormuz, Taiwan Strait,
    Bering Sea, Himalayas, Alps, Andes, Danube, Rhine, Nile, Mekong, Ganges, Mississippi River, Hudson Bay,
    Thames, Manhattan, Brooklyn, Hollywood, Westminster, Wall Street, Capitol Hill, Silicon Valley, Deutschland,
    Österreich, Schweiz, Frankreich, Russland, Polen, Wien, München, Köln, España, Méjico, Francia, Alemania,
    Italia, Roma, Milano, Napoli, Venezia, Torino, Londres, Moscou, Allemagne, Royaume-Uni, États-Unis, Espagne,
    Italie, Chine, Russie, Suisse, Genève, Bruxelles, Belgique, Brasil, Lisboa
    """
)

PEOPLES = _keys(
    """
    Afghan, African, Albanian, Algerian, American, Angolan, Arab, Argentine, Armenian, Asian, Australian,
    Austrian, Azerbaijani, Bahraini, Baltic, Bangladeshi, Belarusian, Belgian, Bolivian, Bosnian, Brazilian,
    Briton, British, Bulgarian, Burmese, Cambodian, Cameroonian, Canadian, Catalan, Chechen, Chilean, Chinese,
    Colombian, Congolese, Cuban, Cypriot, Czech, Danish, Dane, Dutch, Ecuadorian, Egyptian, Emirati, English,
    Eritrean, Estonian, Ethiopian, European, Filipino, Finnish, Flemish, French, Georgian, German, Ghanaian,
    Greek, Guatemalan, Haitian, Hispanic, Honduran, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi,
    Irish, Israeli, Italian, Jamaican, Japanese, Jordanian, Kazakh, Kenyan, Korean, Kosovar, Kurdish, Kurd,
    Kuwaiti, Latin American, Latino, Latvian, Lebanese, Liberian, Libyan, Lithuanian, Malaysian, Maltese, Mexican,
    Moldovan, Mongolian, Moroccan, Nepalese, New Zealander, Nicaraguan, Nigerian, North Korean, Norwegian, Omani,
    Pakistani, Palestinian, Panamanian, Paraguayan, Persian, Peruvian, Polish, Pole, Portuguese, Qatari, Romanian,
    Russian, Rwandan, Saudi, Scot, Scottish, Senegalese, Serb, Serbian, Singaporean, Slovak, Slovenian, Somali,
    South African, South Korean, Soviet, Spanish, Spaniard, Sri Lankan, Sudanese, Swede, Swedish, Swiss, Syrian,
    Taiwanese, Tamil, Thai, Tibetan, Tunisian, Turk, Turkish, Ugandan, Ukrainian, Uruguayan, Uyghur, Uzbek,
    Venezuelan, Vietnamese, Welsh, Western, Yemeni, Zambian, Zimbabwean, Christian, Muslim, Islamic, Islamist,
    Jew, Jewish, Hindu, Buddhist, Catholic, Protestant, Orthodox, Anglican, Sunni, Shiite, Shia, Sikh, Mormon,
    Roman, Caucasian, Middle Eastern, Eastern, Northern, Southern, Southeast Asian, East Asian, Afro-American,
    African-American, Asian-American, Anglo, Franco, Inter-Korean, Sino, Nazi, Democrat, Democratic, Republican,
    Tory, Conservative, Communist, Marxist, Socialist, Californian, Texan, Londoner, Parisian
    """
)

ALIASES = {
    tag_key(short): full
    for full, shorts in {
        "United States": "U.S., USA, U.S.A., United States of America",
        "United Kingdom": "U.K., Great Britain",
        "United Nations": "U.N., UNO",
        "European Union": "E.U.",
        "United Arab Emirates": "U.A.E.",
        "North Korea": "N. Korea, N.K., DPRK, Democratic People’s Republic of Korea",
        "South Korea": "S. Korea, ROK, Republic of Korea",
        "Kyiv": "Kiev",
        "Russia": "Russian Federation",
    }.items()
    for short in shorts.split(", ")
}
"""Short forms that every newsroom writes, and the name under which their hashtag is kept."""

KNOWN = PLACES | PEOPLES | ALIASES.keys()
"""Every key of the lists above."""
