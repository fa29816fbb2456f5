import { useState } from 'preact/hooks';
import { dayOf, isStale, LONGEST_TEXT, momentOf, type Rule, type RuleKind } from '../../settings';
import { addRule, dropRule, renameRule } from '../../settings/rules/rule-store';
import { formatDay, type MessageKey, t } from '../../ui/i18n';
import type { Store } from '../store';

const KINDS: Readonly<Record<RuleKind, MessageKey>> = { hide: 'ruleHides', article: 'ruleArticle' };

interface Props {
  host: string;
  rules: readonly Rule[];
  store: Store;
}

/** The rules that the reader made on a site by pointing. Each can be renamed and removed; a removal can be undone. */
export function Rules({ host, rules, store }: Props) {
  const [removed, setRemoved] = useState<Rule | null>(null);
  const remove = async (rule: Rule): Promise<void> => {
    if (await store(dropRule(host, rule.id))) setRemoved(rule);
  };
  const undo = async (rule: Rule): Promise<void> => {
    if (await store(addRule(host, rule).then(() => undefined))) setRemoved(null);
  };
  if (rules.length === 0 && !removed) return null;
  return (
    <fieldset class="rules">
      <legend>{t('optionsRules')}</legend>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <input
              type="text"
              aria-label={t('ruleName', rule.name)}
              maxLength={LONGEST_TEXT}
              value={rule.name}
              onChange={({ currentTarget: input }) => {
                const name = input.value.trim();
                if (name === '') input.value = rule.name;
                else void store(renameRule(host, rule.id, name));
              }}
            />
            <span class="soft">
              {t(KINDS[rule.kind])} · <Age rule={rule} />
            </span>
            <button type="button" aria-label={t('ruleRemove', rule.name)} onClick={() => void remove(rule)}>
              {t('optionsRemove')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {removed && (
          <>
            {t('ruleRemoved', removed.name)}{' '}
            <button type="button" class="link" onClick={() => void undo(removed)}>
              {t('optionsUndo')}
            </button>
          </>
        )}
      </p>
    </fieldset>
  );
}

/** The last day on which a rule matched its box. Marked if that is long ago. */
function Age({ rule }: { rule: Rule }) {
  const day = formatDay(momentOf(rule.lastMatched));
  if (!isStale(rule, dayOf(Date.now()))) return <span>{t('ruleFound', day)}</span>;
  return <strong class="stale">{t('ruleStale', day)}</strong>;
}
