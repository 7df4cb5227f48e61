"""Korean wordings of affairs of the kind strike."""

WORDING = """
@event = [파업|이번 파업]
@demand = [물가를 웃도는 임금 인상|외부 중재|근무표 개편]
@nextstep = [추가 교섭|중재위원회 회의|제시안 찬반투표]
@source = [노조|회사 측|파업 지도부]

# lead
h {company} {walkout.strikers}명 파업
h {place} {walkout.routes}개 노선 멈췄다
- {company} 노동자 {walkout.strikers}명이 {when} [파업에 들어가|일손을 놓아] {place} 일대 {walkout.routes}개 노선이
  멈췄다
- 파업으로 {when} {place}에서 {walkout.routes}개 노선의 운행이 [중단됐다|끊겼다]
- {place} 시민들은 {when} 걸어서 [출근했다|일터로 갔다]. {company} 노동자들이 파업에 나섰기 때문이다

# walkout
h {hour} 차고지 폐쇄
- {hour}께 차고지가 닫히고 {strikers}명이 파업에 [참가했다|동참했다]
- {routes}개 노선이 {hour}부터 [멈췄다|운행을 중단했다]
- 파업 참가자는 {strikers}명으로 [집계됐다|알려졌다]

# demand
h 노조 {pay}·회사 {offer}
- 노조는 {pay} 인상을, 회사는 {offer} 인상을 [주장한다|내세운다]
- 회사가 제시한 인상률은 {offer}~으로, 노조 요구안 {pay}에 [못 미친다|크게 못 미친다]
- {pay}~과 {offer} 사이에서 양측은 접점을 [찾지 못했다|못 찾았다]

# ballot
h 파업 찬성 {share}
- 투표에 참가한 {voted}명 가운데 {share}~이 [찬성했다|파업을 지지했다]
- 파업은 찬성 {share}~으로 [가결됐다|통과됐다]
- 조합원 {voted}명이 투표해 {share}~이 [찬성표를 던졌다|찬성했다]

# losses
h 파업 손실 하루 {sum}
- 손실은 하루 {sum}에 [이른다|달한다]
- 승객 {riders}명이 다른 교통편을 [찾고 있다|찾아야 했다]
- 회사는 하루 {sum}~을 [잃고 있다|손해 보고 있다]고 밝혔다

# talks
h {night}시간 교섭 결렬
- {night}시간에 걸친 교섭은 성과 없이 [끝났다|결렬됐다]
- 양측은 지금까지 {rounds}차례 [만났다|마주 앉았다]
- {rounds}번째 교섭은 {night}시간 만에 [깨졌다|끝났다]
"""
