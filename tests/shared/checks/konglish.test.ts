import { konglish } from '../../../shared/checks/konglish.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(konglish, {
  quiet: {
    'the Korean has no such word': ['그는 손에 전화를 들고 있었다.', 'He had a hand phone of the old kind.'],
    'the English says it right': ['블랙박스 영상을 확보했다.', 'Police secured dashcam footage.'],
    'a flight has a real black box': ['여객기 블랙박스를 찾았다.', 'The black box of the airliner was found.'],
    'a football club is called Villa': ['애스턴 빌라가 이겼다. 입주', 'Aston Villa won.'],
    'villas of a resort': ['리조트의 빌라에 입주했다.', 'They moved into a villa of the resort.'],
    'a meeting at work': ['오전 미팅에 참석했다.', 'She was at the morning meeting.'],
    'a handle of a door': ['문 핸들을 잡았다.', 'He held the handle of the door.'],
    'a service that is a service': ['복지 서비스를 무상으로 넓혔다.', 'It widened welfare as a service to all.'],
    'apart is an adverb': ['아파트를 빼면', 'Apart from the flats, all is well.'],
    'words English took from Korea': ['오피스텔과 먹방', 'officetels and mukbang shows'],
    'a one-room school and 원룸 are not in the same row': ['분교', 'a one-room school'],
    'an actor is called Alba': ['배우 제시카 알바가 왔다.', 'The actor Jessica Alba came.'],
    'an abbreviation explained': ['고속도로 하늘IC', 'at the Haneul Interchange (IC)'],
    'a control tower at the airport': ['공항 컨트롤타워가 허가했다.', 'The control tower at the airport agreed.'],
    'the sport of swimming has kickboards': ['수영장 킥보드', 'kickboards in the pool'],
  },
  loud: {
    'the illness': ['⟦코로나19⟧ 방역', 'the spread of ⟦Corona 19⟧', { fixed: 'the spread of COVID-19' }],
    'a camera in a car': [
      '경찰은 ⟦블랙박스⟧ 영상을 확인하고 있다.',
      'Police are checking ⟦black box videos⟧.',
      { fixed: 'Police are checking dashcam videos.' },
    ],
    'an agreement to work together': [
      '두 기관이 ⟦업무협약⟧을 맺었다.',
      'The two signed ⟦a business agreement⟧.',
      { fixed: 'The two signed a memorandum of understanding.' },
    ],
    'a phone': ['⟦핸드폰⟧을 껐다.', 'He turned off his ⟦hand phone⟧.', { fixed: 'He turned off his mobile phone.' }],
    'social networks': ['⟦SNS⟧에 올렸다.', 'She put it on ⟦SNS⟧.', { fixed: 'She put it on social media.' }],
    'a home of one room': [
      '⟦원룸⟧에서 불이 났다.',
      'A fire broke out in ⟦a one-room⟧.',
      { fixed: 'A fire broke out in a studio apartment.' },
    ],
    touching: ['⟦스킨십⟧을 늘린다.', 'He seeks more ⟦skinship⟧.'],
    'flats of a few floors': ['⟦빌라⟧ 세입자가 신고했다.', 'The tenant of ⟦a villa⟧ called.'],
    'looking at shops': ['⟦아이쇼핑⟧을 했다.', 'They went ⟦eye shopping⟧.'],
    'copying at an exam': [
      '시험에서 ⟦커닝⟧을 했다.',
      'He was caught ⟦cunning⟧ in the exam.',
      { fixed: 'He was caught cheating in the exam.' },
    ],
    'a cheer': ['“하늘시 ⟦파이팅⟧”', '“Haneul City, ⟦fighting!⟧”'],
    'a dating event': ['미혼남녀 ⟦미팅⟧을 연다.', 'It holds ⟦a meeting⟧ for singles.'],
    'a banner called a placard': ['⟦현수막⟧을 걸었다.', 'They hung ⟦placards⟧ up.', { fixed: 'They hung banners up.' }],
    'a scooter': [
      '⟦전동킥보드⟧ 사고',
      'accidents with ⟦electric kickboards⟧',
      { fixed: 'accidents with electric scooters' },
    ],
    'a motorcycle of the police': [
      '교통⟦싸이카⟧를 투입한다.',
      'It sends traffic ⟦Saika⟧ out.',
      { fixed: 'It sends traffic police motorcycle out.' },
    ],
    'infrastructure cut short': [
      '교통 ⟦인프라⟧를 넓힌다.',
      'It widens the traffic ⟦infra⟧.',
      { fixed: 'It widens the traffic infrastructure.' },
    ],
    'a way off the motorway': [
      '고속도로 하늘⟦IC⟧ 인근',
      'near the Haneul ⟦IC⟧',
      { fixed: 'near the Haneul Interchange' },
    ],
    'who coordinates': [
      '⟦컨트롤타워⟧ 역할을 한다.',
      'It acts as ⟦a control tower⟧.',
      { fixed: 'It acts as a command center.' },
    ],
  },
});
