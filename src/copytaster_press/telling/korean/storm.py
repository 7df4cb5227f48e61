"""Korean wordings of affairs of the kind storm."""

WORDING = """
@event = [폭풍 피해|이번 폭풍]
@demand = [전선 지중화|방파제 보강|피해 가구 지원]
@nextstep = [지원 대책 국무회의|해안도로 재개통|보험사 협의]
@source = [{authority}|소방 당국|해경]

# lead
h {landfall.name}, {place} 강타…{dead.dead}명 사망
h {blackout.homes}가구 정전
- {landfall.name}~이 {when} {place}~을 [덮쳐|강타해] 적어도 {dead.dead}명이 숨졌다
- {when} {place}에 {landfall.name}~이 상륙해 {blackout.homes}가구에 전기가 [끊겼다|나갔다]
- {landfall.name}~이 {when} {place}~을 지나며 {dead.dead}명의 목숨을 [앗아 갔다|빼앗았다]

# landfall
h 순간 풍속 시속 {gust}㎞
- {hour}께 순간 풍속이 시속 {gust}㎞를 [기록했다|넘었다]
- {name}~은 {hour}께 [상륙했다|뭍에 닿았다]
- 바람은 {hour}께 시속 {gust}㎞까지 [세졌다|올라갔다]

# blackout
h 전선 {lines}곳 끊겨
- 전선 {lines}곳이 끊겨 {homes}가구가 [정전됐다|어둠에 잠겼다]
- {company}~은 {homes}가구에 전기 공급이 [끊겼다고|중단됐다고] 밝혔다
- 쓰러진 나무에 전선 {lines}곳이 [끊어졌다|내려앉았다]

# evacuated
h {people}명 대피
- 주민 {people}명이 대피소 {halls}곳에서 밤을 [보냈다|새웠다]
- 소방대는 주민 {people}명을 [대피시켰다|옮겼다]
- 대피소 {halls}곳에 {people}명이 [머물렀다|모였다]

# dead
h 사망 {dead}명·실종 {missing}명
- {dead}명이 숨지고 {missing}명이 [실종됐다|행방불명이다]
- 구조대는 시신 {dead}구를 수습하고 {missing}명을 [찾고 있다|수색 중이다]
- 실종자는 {missing}명으로 [늘었다|파악됐다]

# flood
h 거리 {streets}곳 침수
- 거리 {streets}곳이 깊이 {metres}ｍ까지 물에 [잠겼다|찼다]
- 물은 {metres}ｍ 높이까지 [차올랐다|올라왔다]
- 침수된 거리는 {streets}곳에 [이른다|달한다]
"""
