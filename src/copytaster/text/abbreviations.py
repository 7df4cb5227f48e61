"""Abbreviations of news prose: which of them a full stop belongs to, so that it ends no sentence."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _set(
    """
    Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Cpl Pvt Capt Cmdr Adm Maj Brig Rev Fr Hon
    Pres Supt Insp Det Atty Atty-Gen Messrs Mme Mlle MM Sra Srta Sres Dña Dn Ing Dipl Mag Dott Avv Sig Cllr Ald
    Asst Amb Const Spc Pfc Ens Vice-Adm Lt-Gen Maj-Gen Hr Hrn Frl St Ste Sts Mt Ft Pt Msgr Archbp Dir Secy Sec Dep
    Min Del Rt г гг им ул проф акад чл тов гр респ
    """
)
"""Stand before a name: the stop after them never ends a sentence."""

BEFORE_NUMBERS = _set(
    """
    No Nos Nr Nrn Nº Art Arts Fig Figs Vol Vols pp p Ch Chap Sec Secs para paras par Abs Bd Ziff Sect ed eds Pos
    Bl Jan Feb Febr Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Okt Dez Mrz Mär ene abr ago dic janv févr avr juil
    déc genn ст п рис стр
    """
)
"""Stand before a number: the stop after them ends a sentence unless a digit follows."""

NEVER_LAST = _set(
    """
    vs v cf approx ca circa viz i.e e.g resp bzw vgl z.B d.h u.a ggf evtl sog p.ej t.e т.е т.к т.н напр etw bes
    inkl
    """
)
"""Stand in the middle of a sentence by their meaning."""

OFTEN_LAST = _set(
    """
    Inc Corp Co Cos Ltd Bros Jr Sr Esq plc Plc LLC Pty Cie Ges al est dept Dept univ Univ Assn Natl Intl Ave Blvd
    Rd Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore
    Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Mio Mrd Tsd Std Min Str geb gest Chr Jh млн млрд тыс руб
    долл др UU
    """
)
"""Stand in the middle or at the end: what follows decides."""

STARTERS = _set(
    """
    A After All Also Although An And Another As At Before Both But By Despite During Each Earlier Even Every Few
    For From Given He Her Here His How However I If In Instead It Its Last Later Like Many Meanwhile More Most
    Much My Neither Next No None Nor Not Now On Once One Only Or Other Others Our Over Police She Since So Some
    Soon Still Such Than That The Their Then There These They This Those Though Through Today Two Under Until We
    What When Where Whether Which While Who Why With Without Yet You Your Der Die Das Ein Eine Er Sie Es Wir Ich
    Doch Aber Auch Am Im In Nach Mit Bei Für Dies Diese Dieser Le La Les Un Une Il Elle Ils Elles Ce Cette Mais
    Dans Pour Selon El Los Las Una Pero En Según Este Esta Lo Los O Os As Um Uma Mas Em Il Lo Gli Ma Secondo Он
    Она Они Это Но В На По Как
    """
)
"""Words that, with a capital, begin sentences far oftener than names."""

MONTHS_AND_DAYS = _set(
    """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul
    Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs
    Fri Sat Sun Januar Jänner Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag
    Freitag Samstag Sonntag EST EDT CST CDT MST MDT PST PDT ET CT MT PT GMT BST CET CEST UTC KST JST IST AEST
    local
    """
)
"""What follows a time of day or an ordinal day without a new sentence."""
