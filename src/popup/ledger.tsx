import type { LedgerRow } from '../messages';
import { CATEGORY_LABELS } from '../ui/categories';
import { t, tn } from '../ui/i18n';

interface Props {
  rows: readonly LedgerRow[];
  /** True while the page is shown clean: only then are blocks hidden. */
  active: boolean;
  onShow(block: number, shown: boolean): void;
}

/** What was hidden, by category, each row with its reason and a button that brings it back. */
export function Ledger({ rows, active, onShow }: Props) {
  if (rows.length === 0) return <p class="soft">{t('nothingHidden')}</p>;
  const groups = new Map<LedgerRow['category'], LedgerRow[]>();
  for (const row of rows) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  const hidden = rows.filter((row) => !row.shown).length;
  return (
    <section class="ledger">
      <h2>{tn(active ? 'hiddenBlocks' : 'foundBlocks', hidden)}</h2>
      {[...groups].map(([category, members]) => (
        <details key={category}>
          <summary>
            <span>{t(CATEGORY_LABELS[category])}</span>
            <span class="count">{members.length}</span>
          </summary>
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
  const name = row.preview || t(CATEGORY_LABELS[row.category]);
  return (
    <li>
      <span class="preview">{name}</span>
      <span class="soft">{t('hiddenBecause', row.reason)}</span>
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
