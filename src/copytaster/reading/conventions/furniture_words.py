"""The words that news sites of many languages put on their boxes, buttons and sections."""

import re

from copytaster.text.wordlists import any_of, listed, phrases

SECTIONS = phrases("""
news|politics|world|world news|business|economy|markets|money|finance|sport|sports|football|cricket|tennis|golf
technology|tech|science|health|culture|arts|arts & culture|art|entertainment|celebrity|music|movies|film|tv
lifestyle|life|style|fashion|food|travel|opinion|editorial|editorials|comment|columns|analysis|features|video
videos|photos|gallery|national|nation|local|international|global|society|social affairs
education|environment|climate|energy|defense|defence|security|diplomacy|foreign affairs|crime|law|justice
weather|general|automotive|cars|real estate|property|gaming|religion|history|media|people|asia|africa|europe
americas|middle east|us|usa|uk|china|india|korea|north korea|south korea|russia|region|metro|city|us & canada
latest|top stories|headlines|press release|press releases|varieties|variety|books|theater|theatre|transport
agriculture|industry|labor|military|space|trade|startups|crypto|personal finance|wellness|family|community
obituaries|politik|wirtschaft|kultur|wissenschaft|gesellschaft|ausland|inland|panorama|politique|économie
monde|société|santé|política|economía|mundo|deportes|cultura|sociedad|internacional|economia|esportes|saúde
esteri|cronaca|politica|политика|экономика|общество|мир|спорт|культура|наука|정치|경제|사회|국제|문화|스포츠
政治|経済|社会|国際|文化|经济|国际|سياسة|اقتصاد|رياضة|ثقافة|صحة|العالم|أخبار
""")

NEWSPAPER_WORDS = listed("""
times post herald tribune daily gazette journal telegraph guardian observer mirror standard chronicle sun globe
mail messenger argus echo courier argosy examiner inquirer enquirer advertiser bulletin dispatch register press
leader ledger sentinel monitor weekly news review star today independent express record advocate mercury
reporter citizen nation zeitung bote kurier anzeiger nachrichten tageblatt presse abendpost figaro monde dépêche
gazzetta corriere stampa giornale diario periódico correo jornal folha estado
""")

BUTTONS = phrases("""
ad|ads|advert|advertisement|advertisements|advertising|sponsored|sponsored content|promoted|anzeige|publicité
publicidad|pubblicità|reklama|iklan|реклама|広告|광고|广告|إعلان
share|share this|share this article|share this post|share this story|share on|print|print this|email|e-mail
mail|email this|save|save article|bookmark|copy|copy link|copy url|link copied|listen|listen to this article
gift article|text size|font size|a+|a-|aa|zoom|download pdf|comment|comments
facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|tiktok|threads|bluesky
mastodon|messenger|line|kakaotalk|kakao|weibo|wechat|google news|rss|tumblr|flipboard|pocket|vk
like|likes|dislike|reply|report|follow|follow us|following|subscribe|subscribe now|sign in|sign up|sign out
log in|login|log out|logout|register|my account|account|join|join now|donate|support us|newsletter|newsletters
menu|home|search|close|open|more|next|previous|prev|back|back to top|top|skip to content|skip to main content
skip navigation|loading|load more|show more|show less|see all|view all|see more|view more|expand|continue
cancel|submit|send|ok|accept|accept all|reject|decline|settings|language|english
logo|image|photo|icon|avatar|thumbnail|banner|placeholder|slideshow|brand|play|pause|mute|replay|live|breaking
breaking news|contact|contact us|about|about us|careers|jobs|terms|terms of use|terms of service|privacy
privacy policy|cookie policy|cookie settings|cookies|sitemap|help|faq|feedback|advertise|advertise with us
e-paper|epaper|get started|try now|try it now|learn more|find out more|click here|read full article
read full story|read the full story|read original|view original|source|original article|ai summary|summary
summarize|ask ai|translate|listen now
startseite|anmelden|abonnieren|teilen|drucken|suche|menü|accueil|partager|imprimer|s'abonner|connexion
compartir|imprimir|suscríbete|suscribirse|iniciar sesión|compartilhar|assine|entrar|condividi|stampa|abbonati
accedi|поделиться|подписаться|войти|поиск|공유|인쇄|구독|로그인|메뉴|シェア|ログイン|メニュー|分享|打印|登录|菜单
مشاركة|طباعة|بحث|القائمة
""")

_KINDS = "(?:related|similar|recommended|suggested|more|other|latest|recent|(?:most )?popular|trending|top|featured)"
_WHOSE = "(?:\\s(?:for you|(?:by|from|on|in|about) .{1,40}))?"
RELATED = re.compile(
    any_of(rf"""
(?:you|we)\s(?:may|might|could)?\s?(?:also|think you(?:['’]ll| will))?\s?(?:like|enjoy|recommend)(?: this| these)?
you (?:may|might) (?:also )?be interested in
(?:related|similar|recommended|suggested|other|more|popular|trending|featured)\s(?:topics?|content|items?|links?)
{_KINDS}\s(?:articles?|news|stor(?:y|ies)|posts?|coverage|headlines?|reads?|reading|for you){_WHOSE}
related|recommended|trending(?: now)?|most (?:read|popular|viewed|shared|commented)|popular(?: now)?
also (?:read|on .{{1,40}}|in .{{1,40}})|read (?:next|more|also|on)|up next|what to read next|next up|see also
don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|must[- ]reads?|more like this|in case you missed it
more (?:from|on|in|about|by|like) .{{1,50}}|from (?:the|our) (?:archives?|web)|around the web
recommended (?:for|by) .{{1,30}}
about the (?:author|authors|writer)|keep reading|continue reading|explore more|discover more
mehr zum thema|lesen sie auch|das könnte sie (?:auch )?interessieren|weitere (?:artikel|meldungen|themen)
ähnliche artikel|verwandte artikel|(?:à )?lire aussi|sur le même (?:sujet|thème)|a lire (?:également|aussi)
articles? (?:liés|similaires|connexes|associés)|(?:noticias|artículos|notas) relacionad[oa]s
(?:también )?(?:te|le) puede interesar|lea también|más noticias|(?:notícias|artigos|matérias) relacionad[oa]s
leia (?:também|mais)|veja também|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?
gerelateerde artikelen|lees ook|meer over .{{1,40}}|baca juga|(?:artikel|berita) terkait|ilgili haberler
bunlar da ilginizi çekebilir|читайте также|похожие (?:новости|статьи|материалы)|по теме|материалы по теме
czytaj także|zobacz także|powiązane artykuły|関連(?:記事|ニュース)|あわせて読みたい
相关(?:新闻|阅读|文章|报道)|推荐阅读|相關新聞|관련\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천\s?(?:기사|뉴스)
اقرأ (?:أيضا|أيضاً|ايضا|المزيد)|أخبار ذات صلة|مواضيع ذات صلة|مقالات ذات صلة|خبرهای مرتبط
संबंधित (?:खबरें|लेख)|यह भी पढ़ें
"""),
    re.IGNORECASE,
)
"""A whole line like this heads articles other than the page's own."""

_COUNT = r"(?:\s?[(（:]?\s?\d{0,6}[)）]?)"
_WHICH = r"(?:\(?\d{1,6}\)?|one|two|three|no|all|readers?['’]?|latest|user|top|your|view|show|recent|facebook)"
COMMENTS = re.compile(
    any_of(rf"""
(?:{_WHICH}\s)?comments?{_COUNT}(?:\s(?:yet|are closed|section)\W*)?
(?:\(?\d{{1,6}}\)?|one|two|three|four|five|no)\s(?:comments?|thoughts?|responses?|replies)(?:\s(?:on|to|about)\b.{{0,150}}|\syet\W*)?
(?:leave|write|post|add|submit) (?:a|your) (?:reply|comment|response).*
join the (?:discussion|conversation).*|have your say|be the first to (?:comment|reply).*
what do you think\?|discuss this
discussion{_COUNT}|responses{_COUNT}|log ?in to (?:comment|reply|leave).*
(?:\d{{1,6}}\s)?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?){_COUNT}
(?:komentar(?:ze)?|yorumlar?|комментари(?:и|ев|й)|댓글|コメント|评论|評論|التعليقات|تعليقات|نظرات){_COUNT}
"""),
    re.IGNORECASE,
)
"""A whole line like this heads what readers wrote."""

SHARING = re.compile(
    any_of(r"""
(?:share|tweet|pin|post|send|email|print|follow|like|save|copy)(?:\s(?:on|to|via|by|us on|this|it|us|the))(?:\s\w+){0,3}
(?:app|play|google|apple|store)(?:[\s-]?(?:app|play|google|apple|store|badge|one|two|ios|android)){2,8}
\d{1,9}\s?(?:shares?|likes?|views?|votes?|reads?|followers?)|(?:page\s)?\d{1,3}\s?(?:/|of)\s?\d{1,3}
\d{1,2}[\s-]?min(?:ute)?s?\.?\s(?:read|reading time|de lecture|lesezeit|de lectura|di lettura)(?: time)?
""")
)
"""Folded lines of buttons and counters."""

INVITATION = re.compile(
    any_of(r"""
\b(?:download|install|get|try|open)\b.{0,25}\bapps?\b|\bapp store\b|\bgoogle play\b|\bplay store\b
^(?:sign up|subscribe|register|follow us|join (?:our|us)|click here|tap here|support (?:our|us)|add us (?:as|on))\b
^become a (?:member|subscriber|supporter)\b
\bfollow (?:us|.{1,30}) on (?:facebook|twitter|x|instagram|telegram|whatsapp|google news|youtube|linkedin)\b
\b(?:our|free|daily|weekly|morning) (?:\w+ )?newsletters?\b|\b(?:we|this (?:web)?site) uses? cookies\b
\bcookie (?:policy|settings|preferences)\b|\b(?:enable|turn on) javascript\b|\bturn off your ad ?blocker\b
\bprivacy policy\b.*\bterms\b|\bterms (?:of use|of service|and conditions)\b
\b(?:try|explore|discover|ask|use|meet|unlock)\b.{0,40}\b(?-i:AI)\b.{0,60}$
\b(?-i:AI)[- ](?:powered|generated) (?:summary|features?|assistant|tools?)\b|\bwhat .{1,30} (?-i:AI) can do\b
\byour email address will not be published\b|\brequired fields are marked\b|\bsave my name, email\b
\bnotify me of\b|\bthis site uses akismet\b|\blog ?in to (?:comment|reply|read|continue)\b
\bsubscribe to (?:continue|read|our)\b|\bcreate (?:a free|an) account\b|\balready a (?:member|subscriber)\b
\bjoin (?:our|us on|the .{1,30}) (?:whatsapp|telegram)\b
\bfor the latest (?:news|updates)\b.{0,60}\b(?:follow|visit|download|subscribe)\b
^our standards:|^sign in to\b|\bpurchase licensing rights\b$
^this (?:article|story|piece|report) (?:was |has been )?(?:first |originally )?(?:appeared|published|posted)\b
"""),
    re.IGNORECASE,
)
"""Lines with this inside invite the reader to do something with the site."""

READ_ALSO = re.compile(
    any_of(r"""
(?:(?:also|further) read|read (?:also|more|next|this)|see also|more on this)\s?[:|>»–—-]
related(?: (?:article|story|news))?\s?[:|>»–—-]
(?:must[- ]read|don['’]t miss|recommended|watch(?: also)?|lesen sie auch|(?:à )?lire aussi|le[ae] también)\s?[:|>»–—-]
(?:leia (?:também|mais)|leggi anche|lees ook|baca juga|читайте также|czytaj także|اقرأ أيضا|اقرأ أيضاً)\s?[:|>»–—-]
"""),
    re.IGNORECASE,
)
"""A line that begins so points to another article."""
