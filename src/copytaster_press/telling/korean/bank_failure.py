"""Korean wordings of affairs of the kind bank_failure."""

WORDING = """
@event = [은행 파산|은행 폐쇄]
@demand = [예금 전액 반환|채무자 명단 공개|이사회 처벌]
@nextstep = [채권자 회의|감사인 조사|인수 제안서 개봉]
@source = [{centralbank}|파산관재인|재무 당국]

# lead
h {company} 문 닫았다
h 예금자 {closed.savers}명 발 동동
- {centralbank}~이 {when} {company}~을 폐쇄해 {place} 등지의 예금자 {closed.savers}명이 돈을 [찾지 못하고 있다|꺼내지
  못했다]
- {when} {place}에서 {company} 지점이 문을 [열지 않았다|닫았다]. 예금자는 {closed.savers}명이다
- {hole.sum} 손실이 드러난 {company}~이 {when} [문을 닫았다|폐쇄됐다]. {place} 지점도 닫혔다

# closed
h {hour} 인가 취소
- 인가는 {hour}께 취소됐고 지점 {branches}곳이 [문을 닫았다|폐쇄됐다]
- 예금자는 {savers}명, 지점은 {branches}곳으로 [파악됐다|집계됐다]
- {hour}께 지점 {branches}곳에 영업 중단 통보가 [갔다|내려졌다]

# hole
h 손실 {sum} 드러나
- 드러난 손실은 {sum}~으로 대출 {loans}건에서 [나왔다|비롯됐다]
- 담보 없는 대출 {loans}건이 손실의 대부분을 [차지한다|이룬다]
- 검사역들은 {sum}~이 [비었다고|사라졌다고] 밝혔다

# guarantee
h 예금 {limit} {currency}까지 보장
- 예금은 {limit} {currency}까지 [보장된다|보호된다]
- 지급은 {days}일 안에 [이뤄진다|끝난다]
- 정부는 {days}일 안에 {limit} {currency}까지 [지급하기로 했다|돌려주기로 했다]

# queue
h 본점 앞 {queue}명
- 본점 앞에는 {queue}명이 [줄을 섰다|몰렸다]
- 폐쇄 직전 {withdrawn}~이 [빠져나갔다|인출됐다]
- {queue}명이 줄을 섰지만 {withdrawn}~은 이미 [빠져나간 뒤였다|나가고 없었다]

# bonus
h 파산 {months}개월 전 성과급 {bonus}
- 이사회는 {months}개월 전 성과급 {bonus}~을 [챙겼다|받았다]
- 성과급 {bonus}~이 {months}개월 전에 [지급됐다|나갔다]
- 관재인은 성과급 {bonus}~을 [돌려달라고 요구했다|되찾겠다고 했다]
"""
