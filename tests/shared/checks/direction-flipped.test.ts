import { directionFlipped } from '../../../shared/checks/direction-flipped.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(directionFlipped, {
  quiet: {
    'lighting up ends like losing': ['재정에 빨간불이 켜졌다.', 'The town is 3 billion won in debt.'],
    'the same direction': ['인구가 증가했다.', 'The population increased.'],
    'a denial turns it round': ['인구가 감소하지 않았다.', 'The population increased.'],
    'both directions in the Korean': ['출생은 감소하고 사망은 증가했다.', 'Births fell.'],
    'the right word stands there too': ['요금이 인상됐다.', 'After the drop fares went up; rates dropped before.'],
    'two amounts, each going its own way': [
      '쌀은 5% 감소하고 콩은 7% 증가했다.',
      'Rice decreased by 5% and beans increased 7%.',
    ],
    'the direction of another amount stands beside it': [
      '사고는 8% 감소했다.',
      'After an increase last year, accidents fell 8%.',
    ],
    'no direction in the English': ['주민들이 반대했다.', 'Residents were angry.'],
    'far away is no fall': ['역에서 떨어진 마을', 'a village whose population increased'],
    'a defendant cleared': ['법원은 무죄를 선고했다.', 'The court cleared him.'],
    'both parties named': ['여당과 야당이 맞섰다.', 'The opposition party stood firm.'],
    'opened and closed on one day': ['축제가 폐막했다.', 'The festival, opened on Monday, ended.'],
    'binding force is no arrest': ['협약은 구속력이 없다.', 'The pact was released.'],
    'home from work': ['퇴근길 시민들이 불편을 겪었다.', 'Commuters had a hard time going home from work.'],
    'a discharge told as leaving': ['환자가 퇴원했다.', 'The patient, admitted on Monday, left.'],
  },
  loud: {
    'a rise for a fall': ['관람객이 ⟦감소⟧했다.', 'Visitors ⟦increased⟧ this year.'],
    'a fall for a rise': ['요금이 ⟦인상⟧된다.', 'Fares have ⟦fallen⟧ again.'],
    'an amount that falls, whatever rises besides': [
      '쓰레기는 7% ⟦감소⟧했지만 축제 때는 증가할 수 있다.',
      'Waste saw an ⟦increase⟧ of 7%, though it may increase at festivals.',
    ],
    'an amount with the word after it': [
      '매출이 30억 원 ⟦증가⟧했고 비용은 감소했다.',
      'Sales were 3 billion won ⟦lower⟧ and costs fell.',
    ],
    'approval for opposition': ['주민들은 매립장에 ⟦반대⟧했다.', 'Residents ⟦approved⟧ the landfill.'],
    'a loss for a win': ['누리팀이 ⟦승리⟧했다.', 'Team Nuri ⟦lost⟧ again.'],
    'a loss for a profit': ['공사는 ⟦흑자⟧를 냈다.', 'The corporation posted a ⟦deficit⟧.'],
    'guilty for not guilty': ['법원은 ⟦무죄⟧를 선고했다.', 'The court found him ⟦guilty⟧.'],
    'the victim for the offender': ['경찰은 ⟦가해자⟧를 찾고 있다.', 'Police look for the ⟦victim⟧.'],
    'the ruling party for the opposition': ['⟦야당⟧은 반발했다.', 'The ⟦ruling party⟧ protested.'],
    'to work for home': ['⟦퇴근⟧길 차량이 밀렸다.', 'Cars ⟦on the way to work⟧ were stuck.'],
    'an end for a beginning': ['축제가 ⟦개막⟧했다.', 'The festival has ⟦ended⟧.'],
    'a release for an arrest': ['경찰은 그를 ⟦체포⟧했다.', 'Police ⟦released⟧ him.'],
    'a discharge for an admission': ['환자는 ⟦입원⟧했다.', 'He was ⟦discharged⟧ on Monday.'],
    'finished for begun': ['군은 도서관을 ⟦착공⟧했다.', 'The county has ⟦completed⟧ the library.'],
  },
});
