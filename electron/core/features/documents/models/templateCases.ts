import { consentOf, intentionText, memberLabel, sharingSummary } from '../../../../../shared/domain/cases/rules.ts';
import { CONSENT_STATE_LABELS } from '../../../../../shared/domain/cases/schema.ts';
import { DECISION_TYPE_LABELS, type Decision } from '../../../../../shared/domain/decisions/schema.ts';
import { ENTRY_KIND_LABELS } from '../../../../../shared/domain/minutes/schema.ts';
import type { LoopItem } from '../../../../../shared/domain/templates/templateData.ts';
import { japanTime } from '../../../../../shared/text/japanClock.ts';
import type { Wording } from '../../../documents/kit/wording.ts';
import type { PaperFacts, SittingCase } from '../facts.ts';
import { caseSummaryModel } from './caseSummaryModel.ts';
import { agencyName, CATEGORY, groundText, lines, paperDue, supporterLines } from './common.ts';
import { roleOf, whoTakesItHome } from './roleTableModel.ts';

/** ＃ケース: one case as the sitting left it, with what was said, decided and given out. */
export function caseItem(facts: PaperFacts, one: SittingCase, wording: Wording): LoopItem<'ケース'> {
  const { dossier, settings } = facts;
  const { file, item, memberIds } = one;
  const entries = dossier.record.entries.filter((entry) => entry.itemId === item.id);
  const decisions = entries.flatMap((entry) => entry.decisions);
  const ofType = (...types: Decision['type'][]) => decisions.filter((decision) => types.includes(decision.type));
  const outcome = dossier.record.outcomes.find((candidate) => candidate.itemId === item.id);
  const members = file.members.filter((member) => memberIds.includes(member.id));
  const subject = members.find((member) => member.isSubject);
  const summary = caseSummaryModel(facts, one);
  return {
    議題番号: wording.digits(String(dossier.items.indexOf(item) + 1)),
    ケース番号: file.code,
    区分: CATEGORY[item.kind] ?? '',
    根拠: item.legalBasis ? groundText(item.legalBasis, settings) : '',
    同意状況: sharingSummary(file.members),
    課題: file.issues.map((issue) => issue.title).join('、'),
    世帯の状況: members.map((member) => `${memberLabel(member, file.members)}　${member.situation}`.trim()).join('\n'),
    本人の意向: subject ? intentionText(subject) : '',
    家族の意向: members.filter((member) => !member.isSubject).map((member) => `${memberLabel(member, file.members)}　${intentionText(member)}`).join('\n'),
    強み: file.strengths,
    経過: summary.texts.history ?? '',
    結果: ofType('policy', 'planReview', 'closure').map((decision) => decision.content).join('\n'),
    全体主担当: agencyName(outcome?.leadAgencyId ?? null, dossier) ?? '',
    キーパーソン: outcome?.keyPerson ?? '',
    緊急時対応: [outcome?.emergencyDay && `日中　${outcome.emergencyDay}`, outcome?.emergencyNight && `夜間・休日　${outcome.emergencyNight}`, ...ofType('contact').map((decision) => decision.content)]
      .filter(Boolean)
      .join('\n'),
    緊急時日中: outcome?.emergencyDay ?? '',
    緊急時夜間: outcome?.emergencyNight ?? '',
    本人への説明者: outcome?.explainer ?? '',
    説明時期: outcome?.explainWhen ?? '',
    できない事項: outcome?.refusals ?? '',
    持ち帰り: ofType('deferred').map((decision) => `${decision.content}（${whoTakesItHome(decision, dossier)}）`).join('\n'),
    異論: lines(outcome?.objections ?? '').join('\n'),
    目標: [...new Set(ofType('role').map((decision) => decision.goal).filter(Boolean))].join('\n'),
    プラン判定: ofType('planReview').map((decision) => decision.content).join('\n'),
    判定の条件: '',
    世帯員: members.map((member) => ({
      呼称: member.isSubject ? '本人' : memberLabel({ ...member, ageBand: '' }, file.members),
      続柄: member.relationship,
      年代: wording.digits(member.ageBand),
      同居: member.deceased ? '死亡' : member.livesTogether ? '同居' : '別居',
      状況: member.situation,
      同意: CONSENT_STATE_LABELS[consentOf(member, 'sharing')],
    })),
    発言: entries
      .filter((entry) => entry.kind === 'remark' || entry.kind === 'point')
      .map((entry) => ({
        時刻: wording.clock(japanTime(entry.saidAt)),
        種類: ENTRY_KIND_LABELS[entry.kind],
        発言機関: agencyName(entry.agencyId, dossier) ?? entry.speakerRole,
        発言役割: entry.speakerRole,
        発言内容: entry.body,
        情報源: entry.source,
      })),
    決定: decisions.map((decision) => ({
      内容: decision.type === 'role' ? decision.content : `${DECISION_TYPE_LABELS[decision.type]}　${decision.content}`,
      ...decisionFields(decision, facts, wording),
    })),
    役割: ofType('role').map((decision) => {
      const role = roleOf(decision, dossier);
      return {
        課題: role.issue, 目標: role.goal, 内容: role.content, 担当者: role.person.replace('\n', wording.gap), 優先度: role.priority, 状況: role.status,
        ...decisionFields(decision, facts, wording),
      };
    }),
  };
}

function decisionFields(decision: Decision, { dossier }: PaperFacts, wording: Wording) {
  const due = paperDue(decision.due, dossier);
  const needsOwner = decision.type === 'role';
  return {
    主担当: agencyName(decision.leadAgencyId, dossier) ?? (needsOwner ? '未確定' : ''),
    協力機関: supporterLines(decision, dossier).join('、'),
    期限: due ? wording.due(due).replace('\n', wording.gap) : needsOwner ? '未確定' : '',
    次回確認日: decision.nextCheckDate ? wording.date(decision.nextCheckDate) : '',
    確認方法: decision.checkMethod,
  };
}
