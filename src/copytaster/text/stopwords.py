"""Function words of the larger languages: words that say nothing of what a text is about."""

from collections.abc import Iterable
from functools import cache

from .words import words


def stop_words(language: str | None, seen: Iterable[str] = ()) -> frozenset[str]:
    """Return the folded function words of a language (ISO 639-1).

    Where the language is unknown or has no list here, the list that covers most of `seen` is taken, and English where
    none covers any.
    """
    if language in _WORDS:
        return _folded(language)
    known = list(seen)[:400]
    return max((_folded(code) for code in _WORDS), key=lambda stops: sum(word in stops for word in known))


def has_stop_words(language: str | None) -> bool:
    """Return whether there is a list for a language."""
    return language in _WORDS


@cache
def _folded(language: str) -> frozenset[str]:
    return frozenset(words(_WORDS[language]))


# English stands first: where nothing decides, it is taken.
_WORDS = {
    "en": """
        a about above according across after again against ago all almost along already also although always am
        amid among an and another any anyone anything are aren't around as at away back be became because become
        been before began behind being below between both but by came can can't cannot come could couldn't day
        days did didn't do does doesn't doing don't done down during each either else end enough even ever every
        few first following for former from further gave get gets getting give given go goes going gone good got
        had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him himself his how
        however i i'd i'll i'm i've if in including into is isn't it it's its itself just keep kept know known
        last late later latest least less let like likely little long look made make makes making many may me
        meanwhile might month months more most mostly mr mrs ms much must my myself near need never new next no
        nor not nothing now of off often on once one only onto or other others our ours out over own part per
        perhaps put quite rather re really reported reportedly s said same saw say saying says second see seen
        several shall she she's should shouldn't show since so some someone something soon still such t take taken
        taking tell than that that's the their them themselves then there there's these they they're they've thing
        things third this those though three through thus time times to today together told tomorrow too took
        toward towards two under until up upon us use used using very via want was wasn't way ways we we're we've
        week weeks well went were weren't what when where whether which while who whole whom whose why will with
        within without won't would wouldn't year years yes yesterday yet you you're your yours monday tuesday
        wednesday thursday friday saturday sunday january february march april june july august september october
        november december
    """,
    "de": """
        ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bis
        bisher da dabei dafür dagegen damit danach dann daran darauf darüber das dass daß davon dazu dein dem den
        denen denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein
        eine einem einen einer eines einige er erst es etwa etwas euch für gab gegen gibt habe haben hat hatte
        hatten heute hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre
        jahren jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen können konnte könnte machen man
        mehr mein mit müssen muss nach nachdem neben nicht nichts noch nun nur ob oder ohne rund sagte schon sei
        sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sollte sondern sowie über
        um und uns unser unter viel viele vom von vor während war waren warum was weil weiter weitere welche wenn
        werde werden wie wieder will wir wird wo wurde würde wurden zu zum zur zwei zwischen
    """,
    "fr": """
        a à afin ai ainsi alors ans après au aucun aujourd'hui aussi autre autres aux avaient avait avant avec
        avoir bien c ce cela celle celui ces cet cette ceux chaque chez comme contre d dans de depuis des deux dit
        doit donc dont du elle elles en encore entre est et étaient était être eu eux fait faire fois font il ils
        je jusqu l la le les leur leurs lors lui ma mais même mes moins mon ne ni nos notre nous on ont ou où par
        pas pendant peu peut plus pour pourquoi qu quand que quel quelle qui sa sans se sera ses si selon soit son
        sont sous sur ta tous tout toute toutes très trop un une vers votre vous y
    """,
    "es": """
        a al algo alguno algunos ante antes año años aún aunque bajo bien cada casi como con contra cual cuando
        cuya de del desde después dijo donde dos durante e el él ella ellas ellos en entre era eran es esa ese eso
        esta está están este esto estos fue fueron ha había han hace hacer hacia hasta hay hoy la las le les lo
        los luego más me mi mientras mismo mucho muy nada ni no nos nosotros o otra otras otro otros para pero
        poco por porque pues puede que qué quien se según ser será si sí sido sin sino sobre solo son su sus
        también tan tanto te tiene tienen toda todas todo todos tras tu un una uno unos y ya yo
    """,
    "it": """
        a ad ai al alla alle allo anche ancora anni anno avere aveva c che chi ci come con contro cui da dal dalla
        dalle degli dei del della delle dello di dopo dove due durante e ed era erano essere fa fatto fino fra già
        gli ha hanno ho i il in io l la le lo loro ma mentre mi molto ne nei nel nella nelle noi non o ogni oggi
        per perché però più poi prima proprio può quale quando quella quello questa questi questo qui se secondo
        sempre senza si sia sono sta stata stato su sua sue sui sul sulla suo suoi tra tutti tutto un una uno vi
    """,
    "pt": """
        a ainda ano anos ao aos apenas após as até cada com como contra da das de depois desde disse do dois dos
        duas e é ela elas ele eles em entre era essa esse esta está este eu foi foram há isso isto já lhe mais mas
        me mesmo muito na não nas nem no nos nós num numa o onde os ou outra outro outros para pela pelas pelo
        pelos pode por porque qual quando que quem são se segundo sem ser será seu seus só sob sobre sua suas
        também tem têm ter toda todo todos um uma umas você
    """,
    "nl": """
        aan al alle als altijd andere ben bij bijna binnen daar dan dat de deze die dit door dus een eerste en er
        geen had hadden heb hebben heeft hem het hier hij hoe hun ik in is jaar kan kunnen maar me meer men met
        mij moet na naar niet nog nu of om omdat onder ons ook op over te tegen toch toen tot tussen twee u uit
        van vanaf veel volgens voor was waren wat we wel werd werden wie wij willen wordt worden zal ze zegt zei
        zich zij zijn zo zonder zou
    """,
    "sv": """
        alla allt att av bara blev bli blir de dem den denna deras det detta dig din du där efter ej eller en ett
        från för före förra ha hade han hans har henne hennes hon honom hur här i icke in ingen inte inom jag ju
        kan kommer kunde man med mellan men mer mot mycket nu när någon något några och om oss på samma sedan ska
        skulle som så sig sin sina sitt säger till två under upp ut utan var vara vi vid vilka vill än är år åt
        över
    """,
    "pl": """
        a aby ale bardzo bez bo być był była było były będzie co czy dla do gdy gdzie go i ich ile im innych ja
        jak jako je jego jej jest jeszcze jeśli już każdy kiedy która które którego który których lat lub ma mają
        może można na nad nie nich niż o od on ona one oni oraz po pod podczas powiedział przed przez przy roku s
        się są ta tak także tam te tego tej ten to tu tych tylko tym u w we według wszystko z za ze że
    """,
    "tr": """
        ama ancak aynı az bazı belirtti ben bile bir biri birçok biz bu buna bunu bunun çok çünkü da daha de dedi
        değil diye diğer en eden edilen etti fazla gibi göre hem her hiç için ile ise kadar kendi ki mi mu nasıl
        ne neden o olan olarak oldu olduğu olduğunu olmak onlar onu onun sadece sonra söyledi şey şu tüm ve veya
        ya yani yeni yer yıl yok
    """,
    "id": """
        ada adalah akan akhir antara atas atau bagi bahwa banyak baru bisa dalam dan dapat dari dengan di dia dua
        hal hanya hari harus hingga ia ini itu jika juga kami karena kata kepada ketika kita lain lalu lebih masih
        mereka namun oleh pada para pun saat saja salah satu saya sebagai sebelum sebuah sehingga sejak seluruh
        semua seorang seperti serta setelah sudah tahun tapi telah tentang terhadap tersebut tetapi tidak untuk
        yaitu yang
    """,
    "ru": """
        а без более бы был была были было быть в вам вас ведь во вот все всего всех вы где года году да даже два
        для до его ее если есть еще же за здесь и из или им их к как какой когда который которая которые которых
        кто ли лишь между меня мне много может можно мы на над надо нас не него нее нет ни них но ну о об один
        однако он она они оно от очень по под после потом потому почти при про раз с сам свое своей своих себя
        сегодня со сообщил сказал так также такой там тем то того тоже только том ты у уже хотя чего чем через что
        чтобы эта эти этих это этого этой этом этот я
    """,
    "uk": """
        а або але б без би був була були було бути в вам вас ви вже від він вона вони воно все всі де для до є ж
        за з зі його її їх і із інших й к коли кому котрий лише між мене ми може на над нас не неї нею них ні ну о
        один однак після по при про раз року років рік с сказав собі та так також там те тим то того тому тут у
        хто це цей цих цього через чи що щоб я як яка який які яких
    """,
    "el": """
        αλλά αν από αυτή αυτό αυτός αυτά για δεν δύο είναι είχε ένα ένας έναν έχει έχουν η ήταν θα και κάθε κατά
        λίγο μας με μετά μέχρι μη μια μία μόνο να ο οι όμως όπως όταν ότι όχι που πως προς πριν σαν σε στα στη
        στην στις στο στον στους στου τα τη την της τι τις το τον του τους των χωρίς ως
    """,
    "ar": """
        في من على إلى الى عن مع أن ان إن كان كانت قد لقد لم لن لا ما هذا هذه ذلك تلك التي الذي الذين هو هي هم نحن
        أنا كما بعد قبل بين خلال حيث عند عندما منذ حتى لكن بل أو او أي كل بعض غير ثم إذا اذا وقال قال قالت وقد
        وكان وفي ومن وعلى وهو وهي ولا ولم وأن عام يوم أمس اليوم حول ضد دون فيه فيها منه منها عليه عليها له لها به
        بها أيضا أكثر عبر لدى سوف
    """,
    "fa": """
        از است این آن را با به بر برای بود بوده تا در که و یا هم نیز یک شد شده شود کرد کرده کند کنند گفت می ها های
        هر همه هیچ اما اگر پس پیش بین خود او ما آنها دو سال روز باید دارد دارند داشت وی چه
    """,
    "he": """
        של את על לא זה זו הוא היא הם עם כי גם אל או אם אבל היה היתה הייתה יש אין כל כמו רק עוד יותר מה מי אני
        אנחנו לפי בין אחרי לפני אמר אמרה כך אך ידי בו בה לו לה
    """,
    "hi": """
        का के की को में से है हैं था थी थे और या पर ने यह वह ये वे इस उस एक भी तो ही कि जो कर करने किया गया गई गए
        हो होने लिए साथ बाद तक अपने अपनी कहा नहीं दो अब कुछ सभी द्वारा
    """,
    "ko": """
        있다 있는 했다 하는 했습 습니 니다 이다 이라 라고 다고 한다 된다 됐다 으로 에서 에게 까지 부터 것으 것이
        것은 지난 오늘 이번 대해 위해 통해 따르 르면 밝혔 혔다 말했 고 있 들은 들이 하고 하며 이날 그는 그의 또한
        또는 따라
    """,
    "ja": """
        した して する ます です ない され いる いた れた った って こと もの ため から まで など によ より とし
        たと ると とい いう この その これ それ ある あり なっ なるお おい おけ ける での には では とは にも でも
        せん ませ いて てい ました まし った
    """,
    "zh": """
        的是 一个 我们 他们 这个 那个 以及 还是 但是 因为 所以 如果 可以 没有 已经 进行 表示 记者 报道 目前 今天
        昨天 其中 对于 关于 之后 之前 同时 这些 那些 什么 也是 都是 就是 不是 在这 了一 一次 一些 有关 通过 由于
        為了 我們 他們 這個 這些 可以 沒有 已經 進行 報道
    """,
}
