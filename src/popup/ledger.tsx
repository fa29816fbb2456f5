import type { LedgerRow } from '../messages';
import { CATEGORIES } from '../ui/categories';
import { t, tn } from '../ui/i18n';

interface Props {
  rows: readonly LedgerRow[];
  /** True while the page is shown clean: only then are blocks hidden. */
  active: boolean;
  onShow(block: number, shown: boolean): void;
  onForget(rule: string): void;
}

/** What was hidden, by category, each row with its reason and a button that brings it back. */
export function Ledger({ rows, active, onShow, onForget }: Props) {
  if (rows.length === 0) return <p class="soft nothing">{t('nothingHidden')}</p>;
  const groups = new Map<LedgerRow['category'], LedgerRow[]>();
  const taught = rows.filter((row) => row.rule);
  for (const row of rows) if (!row.rule) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  const acts = { active, onShow, onForget };
  return (
    <section class="ledger">
      <h2>{tn(active ? 'hiddenBlocks' : 'foundBlocks', hiddenOf(rows))}</h2>
      {taught.length > 0 && <Group name={t('yourRules')} hint={t('yourRulesHint')} rows={taught} {...acts} />}
      {[...groups].map(([category, members]) => {
        const { name, hint } = CATEGORIES[category];
        return <Group key={category} name={t(name)} hint={t(hint)} rows={members} {...acts} />;
      })}
    </section>
  );
}

function Group({ name, hint, rows, ...acts }: Props & { name: string; hint: string }) {
  return (
    <details>
      <summary>
        <span>{name}</span>
        <span class="count">{countLabel(rows)}</span>
      </summary>
      <p class="soft hint">{hint}</p>
      <ul>
        {rows.map((row) => (
          <Row key={row.block} row={row} {...acts} />
        ))}
      </ul>
    </details>
  );
}

function Row({ row, active, onShow, onForget }: { row: LedgerRow } & Omit<Props, 'rows'>) {
  const name = row.rule?.name || row.preview || t(CATEGORIES[row.category].name);
  return (
    <li class={row.shown ? 'shown' : undefined}>
      <span class="preview" dir="auto">
        {name}
      </span>
      <span class="soft">{t('why', row.reason)}</span>
      {active && (
        <button
          type="button"
          aria-label={t(row.shown ? 'hideBlock' : 'showBlock', name)}
          onClick={() => onShow(row.block, !row.shown)}
        >
          {t(row.shown ? 'hide' : 'show')}
        </button>
      )}
      {row.rule && <Forget rule={row.rule} onForget={onForget} />}
    </li>
  );
}

/** Ends a rule of the reader's. */
export function Forget({
  rule: { id, name },
  onForget,
}: { rule: NonNullable<LedgerRow['rule']> } & Pick<Props, 'onForget'>) {
  return (
    <button type="button" class="forget" aria-label={t('forgetRuleNamed', name)} onClick={() => onForget(id)}>
      {t('forgetRule')}
    </button>
  );
}

const hiddenOf = (rows: readonly LedgerRow[]): number => rows.filter((row) => !row.shown).length;

/** All of a category, or how many of them are still hidden where the reader brought some back. */
function countLabel(rows: readonly LedgerRow[]): string {
  const hidden = hiddenOf(rows);
  return hidden === rows.length ? String(hidden) : t('hiddenOf', hidden, rows.length);
}
