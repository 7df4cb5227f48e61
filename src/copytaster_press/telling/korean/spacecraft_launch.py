"""Korean wordings of affairs of the kind spacecraft_launch."""

WORDING = """
@event = [발사|이번 발사]
@demand = [비용 공개|제2 발사장|예산 삭감]
@nextstep = [첫 궤도 수정|안테나 전개|비행 자료 검토]
@source = [{agency}|관제실|발사 당국]

# lead
h '{craft}' 궤도 올랐다
h {country}, {place}서 '{craft}' 발사
- 우주선 '{craft}'~이 {when} {place}에서 발사돼 고도 {launch.height}㎞ 궤도에 [올랐다|진입했다]
- {country}~이 {when} {place}에서 우주선 '{craft}'~을 [쏘아 올렸다|발사했다]
- {scrub.scrubs}차례 미뤄졌던 우주선 '{craft}'~이 {when} {place}에서 [날아올랐다|발사됐다]

# launch
h {hour} 발사, {stages}단 분리
- {hour} 발사된 로켓은 {stages}단이 모두 [정상 작동했다|예정대로 분리됐다]
- 우주선은 고도 {height}㎞에 [이르렀다|도달했다]
- {hour} 엔진이 점화돼 우주선을 고도 {height}㎞까지 [밀어 올렸다|올려놓았다]

# contact
h {minutes}분의 침묵
- 첫 신호는 {minutes}분 뒤에 [잡혔다|들어왔다]
- 안테나 {antennas}기가 {minutes}분을 [기다렸다|지켜봤다]
- 지상국 {antennas}곳이 {minutes}분 만에 신호를 [받았다|잡았다]
q delegate: {minutes}분은 길었다. 그 방 천장을 다 [외웠다|세어 봤다]

# scrub
h {scrubs}번 미룬 끝에
- 발사는 앞서 {scrubs}차례 [미뤄졌다|취소됐다]
- 직전 시도는 {reason} 때문에 [무산됐다|중단됐다]
- {reason} 등으로 {scrubs}번 [연기된 바 있다|미뤄졌다]

# payload
h 관측 장비 {instruments}종 탑재
- 무게 {weight}㎏인 우주선에는 장비 {instruments}종이 [실렸다|들어갔다]
- 우주선의 무게는 {weight}㎏으로 [알려졌다|공개됐다]
- 장비 {instruments}종이 [실려 있다|탑재됐다]

# mission
h 임무 기간 {months}개월
- 임무는 {months}개월 동안 [계속된다|이어진다]
- 하루 {pictures}장의 사진을 [보낼 예정이다|보내온다]
- 연구진은 {months}개월간 하루 {pictures}장의 사진을 [기대한다|받을 계획이다]
"""
