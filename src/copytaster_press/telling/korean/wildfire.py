"""Korean wordings of affairs of the kind wildfire."""

WORDING = """
@event = [산불|이번 산불]
@demand = [소방 헬기 확충|논밭 소각 금지|마을 주변 방화선]
@nextstep = [주민 귀가|송전선 조사|복구 조림 회의]
@source = [소방 당국|{forestry}|현장 지휘소]

# lead
h {place} 산불 {fire.hectares}㏊ 태워
h {place} 산불에 {evacuated.people}명 대피
- {when} {place} 인근에서 난 산불이 {fire.hectares}㏊를 태우고 주민 {evacuated.people}명을 [대피하게 했다|몰아냈다]
- 산불이 {place} 쪽으로 번지면서 {when} 주민 {evacuated.people}명이 집을 [떠났다|비웠다]
- 소방대원 {crews.crews}명이 {when} {place} 산불과 [맞섰다|싸웠다]

# fire
h {hour} 발화, 원인은 {cause}
- 불은 {hour}께 {cause}~으로 [시작된 것으로|난 것으로] 추정된다
- 지금까지 {hectares}㏊가 [탔다|잿더미가 됐다]
- 당국은 {cause}~을 원인으로 [보고 있다|지목했다]

# evacuated
h 버스 {buses}대로 {people}명 대피
- 주민 {people}명이 버스 {buses}대로 [대피했다|빠져나왔다]
- 버스 {buses}대가 마을을 [비웠다|오갔다]
- 대피 인원은 {people}명으로 [집계됐다|늘었다]

# crews
h 대원 {crews}명·항공기 {aircraft}대 투입
- 대원 {crews}명과 항공기 {aircraft}대가 [투입됐다|불길을 잡고 있다]
- 항공기 {aircraft}대가 물을 [뿌린다|쏟아붓고 있다]
- 현장에는 {crews}명이 [나가 있다|매달려 있다]

# houses
h 주택 {houses}채 소실
- 주택 {houses}채와 창고 {barns}동이 [탔다|불에 탔다]
- 집 {houses}채가 [잿더미가 됐다|사라졌다]
- 피해 건물은 주택 {houses}채, 창고 {barns}동으로 [파악됐다|집계됐다]

# wind
h 강풍 시속 {gust}㎞에 {degrees}도 더위
- 바람은 시속 {gust}㎞, 기온은 {degrees}도였다
- 시속 {gust}㎞의 바람이 불길을 [키웠다|부추겼다]
- {degrees}도의 더위 속에 불은 도로를 [넘었다|건너뛰었다]

# contained
h 진화율 {share}
- 진화율은 {share}~이며 {line}㎞ 구간이 [타고 있다|남았다]
- 아직 {line}㎞에서 불길이 [이어진다|잡히지 않았다]
- 당국은 진화율을 {share}~으로 [집계했다|발표했다]
"""
