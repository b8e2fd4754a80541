/** Forms of the app by number, as far as a 様式 of the office can take their place. */
export const FORM_TITLES: Record<string, string> = {
  F01: '開催通知', F02: '次第', F03: '出席者名簿', F04: '誓約書', F05: '同意書', F06: '相談受付・申込票', F08: '事例概要シート', F09: '役割分担表', F12: '会議録',
  F13: '会議結果報告', F14: 'アドバイザー派遣依頼書', F17: '資料配布・回収確認表', F20: '情報提供等協力依頼書',
};

/** 会議録 for F12. */
export const formTitle = (form: string): string => FORM_TITLES[form] ?? form;
