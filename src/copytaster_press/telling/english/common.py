"""English words for what all kinds of affairs have in common, and the frames of quotations."""

WORDING = """
@said = [said|said|said|told reporters|told {outlet}|maintained|argued|explained]
@said_verb = [said|said|said|remarked|recalled|observed]
@added = [added|went on|continued|said afterwards]
@officials = [officials|local officials|people familiar with the matter|the authorities|two officials]
@about = [about|some|roughly|around|nearly|close to]
@morethan = [more than|over|upwards of|in excess of]
@also = [also|meanwhile|separately]
@campaigner = [residents|a group of residents|campaigners|a residents' group]
@asked = [asked|called on|urged|pressed]
@askedfor = [asked for|called for|demanded|wants|is demanding|has demanded]
@promised = [promised|pledged|undertook|gave an assurance]
@within = [within|in less than|in no more than]
@soon = [shortly|before long|in the coming days|as soon as possible|without delay]
@big = [large|considerable|heavy|substantial]
@quickly = [quickly|at once|without delay|straight away|within hours]
@people = [people|residents|inhabitants|locals]
@showed = [showed|revealed|made plain|brought to light|laid bare]
@document = [documents|papers|letters and memos|internal files|records]
@seenby = [seen by {outlet}|shown to {outlet}|obtained by {outlet}|that {outlet} has read]
@meeting = [a meeting|a public meeting|an open evening|a gathering]

@attr_end = [, <source> said|, according to <source>|, <source> said {lately}|, said <source>]
@attr_front = [according to <source>, |<source> said that |as <source> put it, |<source> said |<source> confirmed
  that ]
@link = [meanwhile, |in addition, |besides, |at the same time, |what is more, ]

@quote_open = [look,|listen,|let me put it plainly:|I have said it in {near} and I say it here:|as my
  [mother|father|aunt|old teacher] used to say,|if you ask [me|people in {place}],|I told {mayor} the same:|between
  you and me,|with respect,|one thing I have learned about <topic>:|for the [third|tenth|hundredth] time,|since you
  mention <worry>:|I do not like to say it, but|speaking as someone from {near},|whatever they say in
  {capital},|[here|now] is what I think:|about <topic> [only this|just one thing]:]
@quote_tail = [[ask|go and ask] [anyone|the baker|the children|the first person you meet] in [{near}|{place}]|that is
  [how|the way] I see <topic>, and [half|most] of {place} [does too|with me]|[write|put] that [down|in your paper]
  [next to|beside] <worry>|people [in|from] {near} [will|can] tell you [the same|worse] about <topic>|and if
  {minister:short} [reads|hears] this: [come|you are welcome] to {place}|[nothing|no word] about <worry>
  [changes|alters] that|in {capital} they [may|will] [see it otherwise|call it something else]|with <event> it was no
  [different|better]|[until|before] <nextstep> I [say|will say] no more|it took <event> to [learn|teach us] that|I
  [only|just] wish {critic:short} had [asked|been told] sooner|and now let me [go|get] back to [{near}|my work|the
  telephone], [people|they] [wait|are waiting] [for news from {place}|with questions about <topic>|because of
  <event>]|we have [talked|quarrelled] about <worry> in {place} [for years|since I was a child]|my
  [neighbours|cousins] in {near} [think|say] [so too|the opposite]]

# quotation
- {speaker} <said>: "{words}."
- "{words}," {speaker} <said>[| {lately}].
- [asked|questioned] [about it|on <topic>], {speaker} [said|replied]: "{words}."
- "{words}," <said_verb> {speaker}.
- {speaker} [put it|saw it] [like this|in these words|so]: "{words}."

# quotation_split
- "{opening}," {speaker} <said>. "{rest}."
- "{opening}," <said_verb> {speaker}. "{rest}."
- "{opening}," {speaker} [told {outlet}|told reporters]. "{rest}."
- {speaker} <said>: "{opening}. {rest}."
"""
