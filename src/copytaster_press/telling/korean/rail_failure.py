"""Korean wordings of affairs of the kind rail_failure."""

WORDING = """
@event = [열차 운행 중단|철도 장애]
@demand = [신호 설비 교체|한 달 무료 승차|보수 일정 공개]
@nextstep = [교통위원회 회의|복선 재개통|승객 간담회]
@source = [{company}|관제실|역무원]

# lead
h {place}서 열차 {failure.trains}편 멈춰
h {failure.what}에 열차 마비…{stranded.passengers}명 발 묶여
- {when} {place} 일대에서 {failure.what}~으로 열차 {failure.trains}편이 [멈춰 섰다|운행을 중단했다]
- {failure.what} 때문에 {when} {place}에서 승객 {stranded.passengers}명의 [발이 묶였다|이동이 막혔다]
- {when} {place}~을 지나는 열차가 {failure.what}~으로 모두 [섰다|멈췄다]

# failure
h {hour} 신호가 꺼졌다
- {hour}께 신호가 꺼지면서 열차 {trains}편이 [멈췄다|섰다]
- 원인은 {what}~으로 [조사됐다|파악됐다]. {hour}께 열차 {trains}편이 멈췄다
- {hour}께 발생한 {what}~으로 열차 {trains}편이 [운행하지 못했다|차질을 빚었다]

# stranded
h 객실서 {hours}시간
- 승객 {passengers}명 가운데 일부는 객실에서 {hours}시간을 [보냈다|버텼다]
- 마지막 승객이 내리기까지 {hours}시간이 [걸렸다|흘렀다]
- 피해 승객은 {passengers}명으로 [집계됐다|추산된다]

# buses
h 대체 버스 {buses}대 투입
- 버스 {buses}대가 [투입됐지만|동원됐지만] {queue}시간을 기다려야 했다
- 대체 버스를 타려는 줄은 {queue}시간까지 [늘어났다|길어졌다]
- 회사는 버스 {buses}대를 [보냈다|마련했다]

# repair
h {reopen} 운행 재개
- 작업반 {crews}개가 투입돼 {reopen} 운행을 [재개할 예정이다|다시 시작한다]
- 운행은 {reopen} [재개된다|정상화된다]
- 복구에는 {crews}개 반이 [매달려 있다|나섰다]
"""
