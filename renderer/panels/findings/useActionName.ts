import { useTranslations } from 'use-intl';
import type { FindingAction } from './findingAction';

/** The words of the one action that a line offers. */
export function useActionName(): (action: FindingAction) => string {
  const t = useTranslations('findings');
  const repairs = useTranslations('repairs');
  return (action) => (action === 'preview' ? repairs('preview') : t(`action.${action}`));
}
