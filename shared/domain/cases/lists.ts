import { z } from 'zod';
import { requiredLine } from '../common/schema.ts';
import { DEFAULT_CASE_FIELDS } from './schema.ts';

/** 課題と背景要因 of the インテーク・アセスメント (field.md F07), offered while typing a 課題. */
export const DEFAULT_ISSUE_FACTORS = [
  '病気', 'けが', '障害（手帳あり）', '障害（疑い）', '自死企図', 'メンタルヘルス', '住まい不安定', 'ホームレス', '経済的困窮', '債務', '家計管理',
  '就職活動困難', '就職定着困難', '生活習慣の乱れ', '社会的孤立（ひきこもり等）', '家族関係', '不登校', '非行', '中卒・高校中退', 'ひとり親', 'DV・虐待',
  '外国籍', '刑余者', 'コミュニケーション', '本人の能力（識字等）', '被災', 'その他',
] as const;
const DEFAULT_ROUTES = ['本人から', '家族から', '関係機関から', '民生委員・児童委員から', '地域住民から', '庁内の他課から', '訪問・巡回で把握'] as const;

const choices = z.array(requiredLine('項目', 24)).max(80).refine((all) => new Set(all).size === all.length, '同じ項目が2つあります');

/** 選択肢: the words this office offers; what was chosen earlier stays written in the files. */
export const caseLists = z.strictObject({
  /** 分野・属性. */
  fields: choices,
  /** 課題・背景要因. */
  issues: choices,
  /** 圏域. */
  districts: choices,
  /** 受付の経路. */
  routes: choices,
});
export type CaseLists = z.infer<typeof caseLists>;

/** The lists before the office changed anything; 圏域 differ everywhere, so none is offered. */
export const DEFAULT_CASE_LISTS: CaseLists = {
  fields: [...DEFAULT_CASE_FIELDS],
  issues: [...DEFAULT_ISSUE_FACTORS],
  districts: [],
  routes: [...DEFAULT_ROUTES],
};
