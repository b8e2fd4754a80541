import type { AgendaItemInput } from '../../../../shared/domain/agenda/schema.ts';
import { askedForConsent, consentOf, memberLabel, subjectsOf } from '../../../../shared/domain/cases/rules.ts';
import type { CaseFile } from '../../../../shared/domain/cases/schema.ts';
import { membersWithoutConsent, needsConsent } from '../../../../shared/domain/law/rules.ts';
import { LEGAL_BASIS_LABELS } from '../../../../shared/domain/law/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';

/**
 * The law as a gate: a case under a consent-based ground needs the consent to sharing of every member the item is about
 * (field.md §1.3, §8-1). Refuses with the reason and the offer to hold it under 支援会議.
 */
export function assertGateOpen(item: Pick<AgendaItemInput, 'legalBasis' | 'subjectMemberIds'>, file: Pick<CaseFile, 'code' | 'members'>): void {
  const basis = item.legalBasis;
  if (basis === null)
    throw new AppError('input.invalid', 'ケースを扱う議題には、根拠（支援会議・重層的支援会議など）を選んでください。', {
      fields: { 'item.legalBasis': '根拠を選んでください' },
    });
  if (!needsConsent(basis)) return;
  const subjects = askedForConsent(subjectsOf(file, item.subjectMemberIds)).map((member) => ({ member, sharing: consentOf(member, 'sharing') }));
  const missing = membersWithoutConsent(basis, subjects).map(({ member }) => memberLabel(member, file.members));
  if (subjects.length > 0 && missing.length === 0) return;
  const who = subjects.length === 0 ? '同意を求められる世帯員がおらず、同意を確かめられない' : `${missing.join('、')}の情報共有の同意がない`;
  throw new AppError(
    'law.consentMissing',
    `${file.code}は、${who}ため、${LEGAL_BASIS_LABELS[basis]}の議題にはできません。支援会議の議題としてなら扱えます。入力した内容はそのまま残っています。`,
    { fields: { 'item.legalBasis': '情報共有の同意がそろっていません' }, details: { caseCode: file.code, members: missing.join('、'), offer: 'support' } },
  );
}
