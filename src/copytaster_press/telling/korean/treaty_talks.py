"""Korean wordings of affairs of the kind treaty_talks."""

WORDING = """
@event = [어업 협상|해역 협상]
@demand = [공동 순찰|기존 쿼터 복원|초안 공개]
@nextstep = [차기 협상|의회 표결|의정서 서명식]
@source = [외교 소식통|한 대표단 관계자|{foreign}]

# lead
h {country}·{abroad}, {place}서 어업 협상
h {place} 해역 협상 합의 불발
- {country}~과 {abroad} 대표단이 {when} {place}에서 어장 문제를 [논의했다|협의했다]
- {country}~과 {abroad}~은 {when} {place} 해역을 둘러싼 협상에서 합의를 [이루지 못했다|보지 못했다]
- {when} {place}에서 열린 {country}~과 {abroad}의 어업 협상이 합의 없이 [끝났다|마무리됐다]

# round
h {round}차 협상 {days}일 만에 종료
- {round}차 협상은 {days}일 동안 [이어졌다|계속됐다]
- 대표단은 {days}일간 [마주 앉았다|머리를 맞댔다]
- 이번이 {round}번째 협상이며 {days}일이 [걸렸다|소요됐다]

# line
h {miles}마일 놓고 맞서
- 두 나라의 해도는 {miles}마일 [어긋난다|차이가 난다]
- {miles}마일 폭의 해역에 어장 {banks}곳이 [있다|걸쳐 있다]
- 쟁점은 어장 {banks}곳이 있는 {miles}마일 [해역이다|구간이다]

# quota
h 어획량 {tonnes}톤 배분 쟁점
- {abroad}~은 연간 {tonnes}톤 가운데 {share}~을 [요구한다|원한다]
- 나눠야 할 어획량은 {tonnes}톤으로 [알려졌다|추산된다]
- 초안은 {abroad}에 {share}~을 [배정했다|주도록 했다]

# walkout
h {minutes}분간 퇴장
- 한쪽 대표단이 {hour}께 자리를 떴다가 {minutes}분 뒤 [돌아왔다|복귀했다]
- 협상은 {hour}께 {minutes}분간 [중단됐다|멈췄다]
- 퇴장은 {minutes}분 만에 [끝났다|마무리됐다]

# text
h 초안 쟁점 {brackets}개
- {pages}쪽 분량의 초안에는 쟁점 {brackets}개가 [남아 있다|남았다]
- 양측은 {brackets}개 항목에서 [갈린다|맞선다]
- 문안은 {pages}쪽으로 [늘었다|불어났다]

# deadline
h 협정 만료 {until}
- 현행 협정은 {until} [끝난다|만료된다]
- 양측은 {years}년짜리 새 협정을 [논의한다|추진한다]
- 새 협정은 {years}년간 [효력을 갖는다|적용된다]
"""
