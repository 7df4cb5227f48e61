"""Korean wordings of the facts that all kinds of affairs share."""

WORDING = """
@attr_end = []
@attr_front = [<source>에 따르면 |<source> 설명에 따르면 ]

# quotation
- {speaker}~은 "{words}"고 말했다
- {speaker}~은 "{words}"고 [밝혔다|강조했다|지적했다]
- 이에 대해 {speaker}~은 "{words}"고 했다

# quotation_split
- {speaker}~은 "{opening}"며 "{rest}"고 말했다
- "{opening}"며 {speaker}~은 "{rest}"고 [덧붙였다|했다]
- {speaker}~은 기자들에게 "{opening}"면서 "{rest}"고 [밝혔다|전했다]

# corrected
h 당국, {first}에서 {second}~으로 정정
- 당국은 당초 {first}~으로 발표한 수치를 {second}~으로 [정정했다|바로잡았다]
- [처음|애초] {first}~으로 알려진 수치는 {second}~으로 확인됐다
- 정확한 수치는 {first}~이 아니라 {second}~이라고 당국이 [밝혔다|정정했다]

# inquiry
h <event> 조사위 구성…{members}명
- 정부는 {members}명으로 구성된 조사위원회를 [꾸렸다|구성했다]. 보고서는 {report} 나온다
- 독립 조사위원회가 원인을 조사해 {report} 결과를 [발표한다|내놓는다]
- 조사위원 {members}명이 <event>의 경위를 [살핀다|따진다]. 결과는 {report} 공개된다
q critic: 위원회는 아무도 묻고 싶지 않을 때 [만드는|꾸리는] 것이다. 우리는 [계속 묻겠다|그래도 묻겠다]

# papers
h 경고 {warnings}건 있었다
- {outlet}~이 입수한 {pages}쪽 분량의 문건에는 경고가 {warnings}차례 [기록돼 있다|나온다]
- <event> 이전에 서면 경고가 {warnings}건 있었던 것으로 [드러났다|확인됐다]
- {pages}쪽짜리 서류에 담긴 경고 {warnings}건은 모두 [답을 받지 못했다|묵살됐다]
q delegate: 우리는 {warnings}번이나 적어 냈다. [더 어떻게|다른 무슨 말로] 해야 할지 모르겠다

# promise
h {minister} "{weeks}주 안에 대책"
- {minister}~은 {weeks}주 안에 대책을 [내놓겠다고|발표하겠다고] 약속했다
- {weeks}주 안에 답을 주겠다고 {minister}~이 [밝혔다|말했다]
- {minister}~은 [피해자들과|주민들과] 통화한 뒤 {weeks}주의 시한을 제시했다
q minister: {weeks}주를 달라고 했다. 그때까지 [달라진 것이 없으면|답이 없으면] 나를 탓해도 [좋다|된다]

# critic
h 야당, 질의 {questions}건 제출
- {critic}~은 <demand>~을 요구하며 질의서 {questions}건을 [제출했다|냈다]
- 야당은 정부에 {questions}가지를 물으며 <demand>~을 [촉구했다|요구했다]
- {critic}~은 정부가 [손을 놓고 있었다|늑장을 부렸다]며 <demand>~을 요구했다
q critic: {questions}가지를 물었지만 답은 하나도 [없었다|오지 않았다]. 그것도 답이라면 [답이다|답일 것이다]

# expert
- {expert}~은 {years}년 동안 비슷한 사례 {cases}건을 [연구해 왔다|조사했다]
- {years}년 사이 비슷한 일이 {cases}건 있었다고 {expert}~은 [지적했다|설명했다]
- {expert}~은 지난 {years}년간의 유사 사례 {cases}건을 들며 예견된 일이라고 [했다|말했다]
q expert: {years}년간 이런 일을 {cases}번 봤다. 그때마다 [놀랐다고들 한다|다들 처음이라고 한다]

# next
h {next} <nextstep>
- {next} {hour}에는 <nextstep>~이 [열린다|예정돼 있다]
- 다음 일정은 {next} <nextstep>~이다
- <nextstep>~은 {next}~으로 [잡혔다|정해졌다]

# witness
- {witness}~은 {minutes}분을 [기다렸지만|서 있었지만] 아무도 오지 않았다고 했다
- {place} 주민들은 {minutes}분 동안 무슨 일인지 [몰랐다|알 길이 없었다]
- {witness}~은 {minutes}분 뒤에야 [라디오로|이웃에게서] 소식을 들었다
q witness: 여기서는 아무도 말해 주지 않는다. [빵집에서|라디오에서] 듣거나 {near} 사는 친척에게 [듣는다|물어본다]

# crowd
h {place} 주민 {crowd}명 모였다
- {place} 광장에 {crowd}명이 [모였다|나왔다]
- {near}에서는 주민 {crowd}명이 [촛불을 들었다|말없이 걸었다]
- 주최 측은 {crowd}명이 [참가했다고|모였다고] 밝혔다
q mayor: 이런 날씨에 {crowd}명이 그냥 나오지는 않는다. 그 목소리를 [들었다|새기겠다]

# cost
h 비용 {cost} 추산
- 피해액은 {cost}~으로 [추산된다|집계됐다]
- <event>에 드는 비용은 {cost}에 이를 것으로 [보인다|전망된다]
- {chief}~은 비용을 {cost}~으로 보면서도 누가 낼지는 [밝히지 않았다|말하지 않았다]

# fund
- {households}가구를 돕기 위해 {fund} 규모의 기금이 [마련됐다|조성됐다]
- 정부는 {households}가구에 모두 {fund}~을 [지원하기로 했다|풀기로 했다]
- 지금까지 {households}가구가 {fund} 기금에 지원을 [신청했다|요청했다]

# union
- 조합원 {members}명의 {union}~은 <demand>~을 [요구했다|촉구했다]
- {union}~은 조합원 {members}명의 이름으로 <demand>~을 [요구하는|촉구하는] 성명을 냈다
- <demand>~을 요구해 온 {union}~은 조합원이 {members}명이라고 [강조했다|밝혔다]
"""
