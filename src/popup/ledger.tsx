import type { LedgerRow } from '../messages';
import { CATEGORIES } from '../ui/categories';
import { t, tn } from '../ui/i18n';

interface Props {
  rows: readonly LedgerRow[];
  /** True while the page is shown clean: only then are blocks hidden. */
  active: boolean;
  onShow(block: number, shown: boolean): void;
}

/** What was hidden, by category, each row with its reason and a button that brings it back. */
export function Ledger({ rows, active, onShow }: Props) {
  if (rows.length === 0) return <p class="soft nothing">{t('nothingHidden')}</p>;
  const groups = new Map<LedgerRow['category'], LedgerRow[]>();
  for (const row of rows) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  return (
    <section class="ledger">
      <h2>{tn(active ? 'hiddenBlocks' : 'foundBlocks', hiddenOf(rows))}</h2>
      {[...groups].map(([category, members]) => (
        <details key={category}>
          <summary>
            <span>{t(CATEGORIES[category].name)}</span>
            <span class="count">{countLabel(members)}</span>
          </summary>
          <p class="soft hint">{t(CATEGORIES[category].hint)}</p>
          <ul>
            {members.map((row) => (
              <Row key={row.block} row={row} active={active} onShow={onShow} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Row({ row, active, onShow }: { row: LedgerRow } & Pick<Props, 'active' | 'onShow'>) {
  const name = row.preview || t(CATEGORIES[row.category].name);
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
    </li>
  );
}

const hiddenOf = (rows: readonly LedgerRow[]): number => rows.filter((row) => !row.shown).length;

/** All of a category, or how many of them are still hidden where the reader brought some back. */
function countLabel(rows: readonly LedgerRow[]): string {
  const hidden = hiddenOf(rows);
  return hidden === rows.length ? String(hidden) : t('hiddenOf', hidden, rows.length);
}
