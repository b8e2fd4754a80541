import type { CaseSheet, RoleSheet } from './clerk.ts';

/** The three households of the real notes, as a clerk anonymises them. */
export const FAMILY_A: CaseSheet = {
  receivedOn: 'R8.9.14', externalNumber: '福-0914', fields: ['高齢', 'ひきこもり', 'ヤングケアラー', '生活困窮'],
  issues: ['虐待の疑い', '長男のひきこもり', '孫の学習と介護負担', '滞納と家計'],
  strengths: '孫と祖母の関係は良好。長男は以前、地域の少年野球を教えていた',
  decisionPoints: '虐待の疑いへの対応\n孫の学習と介護負担の軽減\n長男との接点づくり\n滞納と家計の整理',
  members: [
    { relationship: '母', ageBand: '80歳代', situation: '要介護2。認知症の診断あり', intention: 'この家で暮らしたい' },
    { relationship: '長男', ageBand: '50歳代', situation: '無職。昼夜逆転、飲酒あり', intention: '放っておいてほしい', sharing: 'なし' },
    { relationship: '孫', ageBand: '高校生', situation: '買い物と祖母の介助を担う。1学期の欠席31日', intention: '学校は続けたい' },
  ],
};
export const FAMILY_B: CaseSheet = {
  receivedOn: 'R8.8.3', externalNumber: '住-0803', fields: ['外国籍', '子ども', '住まい'],
  issues: ['安全の確保', '家賃の滞納', '保育と健診'], strengths: '働く意欲がある', decisionPoints: '支援措置と健診',
  members: [
    { relationship: '本人', ageBand: '30歳代', situation: '雇止めにより無職。日本語は簡単な会話', intention: '日本で働きたい。子どもを保育園に入れたい', sharing: 'あり' },
    { relationship: '長女', ageBand: '乳幼児', situation: '健診未受診。言葉の遅れが心配', intention: '' },
  ],
};
export const PERSON_C: CaseSheet = {
  receivedOn: 'R8.6.22', externalNumber: '定-0622', fields: ['司法', '住まい'],
  issues: ['住まいの確保', '金銭管理'], strengths: '元の雇い主が身元の相談に乗っている', decisionPoints: '退所後の住まい',
  members: [{ relationship: '本人', ageBand: '50歳代', situation: '更生保護施設に入所中。糖尿病で通院', intention: 'この市で暮らしたい', sharing: 'あり' }],
};

/** What the clerk types, item by item, from 会議メモ_第5回支援会議.txt. */
export const REMARKS = {
  previous: ['吉原　B世帯、分納計画は本人と面談し月5千円で合意。', '磯部　健診は通訳の都合がつかず未実施。10月8日で調整中。'],
  family: [
    '萩原　概要説明。母のあざは2回確認、長男との分離は母本人が望んでいない。', '栁沢　孫については要対協の進行管理に入れるか検討が必要。',
    '内海　学校は出席日数の配慮が可能。朝の支度を誰が担うかが鍵。', '真壁　長男とは少年野球の縁で会える。役所の人としてではなく、まず自分が会う。',
    '堀内　通報があれば臨場する。巡回連絡で月1回立ち寄る。', '德永　世帯分離をすれば生活保護の検討も可能。まず滞納の整理。',
  ],
  mother: ['磯部　住民票の閲覧制限（支援措置）を案内済みか。'],
  court: ['舟木　意見書は提出済み。区分認定は11月の見込み。'],
  resources: ['内海　高校生世代が夕方に来られる場所が無い。'],
};

/** The decisions as the clerk types them; one line may become two roles. */
export const DECISIONS: Record<'family' | 'mother' | 'court' | 'resources', { kind?: '持ち帰り'; line: string; roles: RoleSheet[] }[]> = {
  family: [
    {
      line: '虐待対応は北部地域包括が主担当、9月30日までに事実確認の訪問（高齢福祉課が同行）。',
      roles: [{ content: '虐待対応の事実確認の訪問', lead: '北部地域包括', person: '萩原', issue: '虐待の疑い', support: { agency: '高齢福祉課', part: '同行' } }],
    },
    {
      line: '長男へのアウトリーチは「よりみち」真壁。10月15日までに1回目の訪問。',
      roles: [{ content: '長男へのアウトリーチ（1回目の訪問）', lead: 'よりみち', person: '真壁', issue: '長男のひきこもり' }],
    },
    {
      line: '孫の学習と介護負担：教育委員会が主担当。訪問介護の朝の支援導入を北部地域包括が10月7日までに調整。',
      roles: [
        { content: '孫の学習（出席日数の配慮・居場所）', lead: '指導課', issue: '孫の学習と介護負担', due: { kind: '次回まで' } },
        // The card goes to the wrong column first and is moved on the board.
        { content: '訪問介護の朝の支援の調整', lead: '社会福祉協議会', issue: '孫の学習と介護負担', due: { kind: '日を決める', date: 'R8.10.7' } },
      ],
    },
    {
      line: '滞納の整理：納税課 立花、社協 飯塚が家計相談。10月22日の会議で報告。',
      roles: [
        { content: '滞納の整理', lead: '納税課', issue: '滞納と家計', due: { kind: '次回まで' } },
        { content: '家計相談', lead: '社会福祉協議会', person: '飯塚', issue: '滞納と家計', due: { kind: '次回まで' } },
      ],
    },
    {
      line: '緊急時：夜間は警察110番、日中は福祉総務課が窓口。',
      roles: [{ type: '連絡体制', content: '夜間は警察110番、日中は福祉総務課が窓口', lead: '福祉総務課', support: { agency: 'みなと野警察署' }, due: { kind: '常時' } }],
    },
  ],
  mother: [
    { line: '支援措置の申出の同行：こども家庭課、10月2日まで。', roles: [{ content: '支援措置の申出の同行', lead: 'こども家庭課', person: '栁沢', issue: '安全の確保' }] },
  ],
  court: [
    {
      line: '居住支援法人への照会：社協 飯塚、10月9日まで。退所期限の延長依頼：定着 牧野、10月15日まで。',
      roles: [
        { content: '居住支援法人への照会', lead: '社会福祉協議会', person: '飯塚', issue: '住まいの確保', due: { kind: '日を決める', date: 'R8.10.9' } },
        { content: '退所期限の延長依頼', lead: '定着', person: '牧野', issue: '住まいの確保', due: { kind: '日を決める', date: 'R8.10.15' } },
      ],
    },
  ],
  resources: [
    {
      kind: '持ち帰り', line: 'フードバンクの倉庫2階を週1回開放できないか、持ち帰り検討。',
      roles: [{ content: 'フードバンク倉庫2階の週1回開放', lead: '社会福祉協議会', person: '関', support: { agency: 'フードバンク' }, due: { kind: '次回まで' } }],
    },
  ],
};
