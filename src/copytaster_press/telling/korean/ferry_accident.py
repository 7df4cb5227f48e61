"""Korean wordings of affairs of the kind ferry_accident."""

WORDING = """
@event = [여객선 사고|좌초 사고]
@demand = [전 선박 점검|대체 여객선 투입|검사 보고서 공개]
@nextstep = [선사 청문회|선체 정밀 검사|주민 설명회]
@source = [해경|구조 당국|항만 당국]

# lead
h {place} 앞바다서 여객선 좌초…{grounding.aboard}명 탑승
h 여객선 좌초, {rescue.saved}명 구조
- {when} {place} 앞바다에서 {grounding.aboard}명을 태운 여객선 '{ship}'호가 [좌초했다|암초에 걸렸다]
- {when} {place} 인근에서 좌초한 여객선에서 {rescue.saved}명이 [구조됐다|뭍으로 옮겨졌다]
- {company} 소속 여객선이 {when} {place} 앞에서 좌초해 {rescue.saved}명이 [구조됐다|대피했다]

# grounding
h {hour} 암초에 걸린 여객선
- 사고는 {hour}께 {weather} 속에서 [일어났다|났다]. 배에는 {aboard}명이 타고 있었다
- {aboard}명을 태운 배는 {hour}께 {weather} 속에서 [멈춰 섰다|암초에 걸렸다]
- {weather}~이 겹친 {hour}께 배가 바닥에 [닿았다|걸렸다]. 탑승자는 {aboard}명이었다

# rescue
h 어선 {boats}척이 {saved}명 구했다
- 배 {boats}척이 {hours}시간에 걸쳐 {saved}명을 [구조했다|실어 날랐다]
- 구조에는 {hours}시간이 걸렸고 {saved}명이 [뭍에 올랐다|무사히 내렸다]
- 어선과 구조정 등 {boats}척이 나서 {saved}명을 [옮겼다|구해 냈다]

# injured
h 여객선 사고 부상자 {hurt}명
- {hurt}명이 다쳤고 이 가운데 {hospital}명은 [입원했다|병원에 남았다]
- 부상자는 {hurt}명으로 [집계됐다|파악됐다]
- 의료진은 {hurt}명을 치료하고 {hospital}명을 [입원시켰다|병원으로 옮겼다]

# engine
h {fault} 고장 {minutes}분 만에
- {fault}~은 좌초 {minutes}분 전에 [멈췄다|고장 났다]
- 승무원들은 {minutes}분 동안 {fault}~을 [되살리려 했다|고치려 했다]
- 당국은 {fault} 고장을 사고 원인으로 [보고 있다|추정한다]

# crossing
h {weeks}주간 뱃길 끊긴다
- 하루 {passengers}명이 이용하는 뱃길이 {weeks}주 동안 [끊긴다|막힌다]
- 승객 {passengers}명은 {weeks}주 동안 다른 길을 [찾아야 한다|이용해야 한다]
- 운항이 정상화되려면 {weeks}주가 [걸린다|필요하다]는 설명이다
"""
