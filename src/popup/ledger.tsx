import type { LedgerRow } from '../messages';
import { categoryHint, categoryName } from '../ui/categories';
import { t, tn } from '../ui/i18n';
import { Peek } from './peek';
import type { Mark } from './use-peek';

type Category = LedgerRow['category'];

interface Props {
  rows: readonly LedgerRow[];
  /** True while a clean view is shown: only then are blocks hidden. */
  active: boolean;
  /** The site whose settings apply here; `null` if none can be stored. */
  site: string | null;
  onShow(block: number, shown: boolean): void;
  /** Keeps a category visible on this site from now on. */
  onKeep(category: Category): void;
  onForget(rule: string): void;
  onMark: Mark;
}

/** The hidden blocks by category. Each row has its reason and a button that shows the block. */
export function Ledger({ rows, onKeep, ...props }: Props) {
  if (rows.length === 0) return <p class="soft nothing">{t('nothingHidden')}</p>;
  const groups = new Map<Category, LedgerRow[]>();
  const byRule = rows.filter((row) => row.rule);
  for (const row of rows) if (!row.rule) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  return (
    <section class="ledger">
      <div class="heading">
        <h2>{tn(props.active ? 'hiddenBlocks' : 'foundBlocks', hiddenOf(rows))}</h2>
        <Peek onMark={props.onMark} />
      </div>
      {byRule.length > 0 && (
        <Group name={t('yourRules')} hint={t('yourRulesHint')} rows={byRule} {...props} onKeep={null} />
      )}
      {[...groups].map(([category, members]) => (
        <Group
          key={category}
          name={categoryName(category)}
          hint={categoryHint(category)}
          rows={members}
          {...props}
          onKeep={() => onKeep(category)}
        />
      ))}
    </section>
  );
}

type GroupProps = Omit<Props, 'onKeep'> & { name: string; hint: string; onKeep: (() => void) | null };

function Group({ name, hint, rows, site, onKeep, ...row }: GroupProps) {
  return (
    <details>
      <summary>
        <span>{name}</span>
        <span class="count">{countLabel(rows)}</span>
      </summary>
      <p class="soft hint">{hint}</p>
      <ul>
        {rows.map((member) => (
          <Row key={member.block} row={member} {...row} />
        ))}
      </ul>
      {site && onKeep && (
        <button type="button" class="link always" onClick={onKeep}>
          {t('alwaysShow', site)}
        </button>
      )}
    </details>
  );
}

type RowProps = { row: LedgerRow } & Pick<Props, 'active' | 'onShow' | 'onForget' | 'onMark'>;

function Row({ row, active, onShow, onForget, onMark }: RowProps) {
  const name = row.rule?.name || row.preview || categoryName(row.category);
  const mark = (): void => onMark([row.block]);
  const unmark = (): void => onMark([]);
  return (
    <li
      class={row.shown ? 'shown' : undefined}
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocusIn={mark}
      onFocusOut={unmark}
    >
      <span class="preview" dir="auto">
        {name}
      </span>
      {row.shown && active && <span class="state">{t('shownNow')}</span>}
      <span class="soft">{t('why', row.reason)}</span>
      {active && (
        <button
          type="button"
          aria-label={t(row.shown ? 'hideBlock' : 'showBlock', name)}
          onClick={() => onShow(row.block, !row.shown)}
        >
          {t(row.shown ? 'hide' : 'showOnce')}
        </button>
      )}
      {row.rule && <Forget rule={row.rule} onForget={onForget} />}
    </li>
  );
}

/** The button that deletes a rule of the reader. */
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

/** The number of blocks in a category; with the number still hidden if the reader showed some. */
function countLabel(rows: readonly LedgerRow[]): string {
  const hidden = hiddenOf(rows);
  return hidden === rows.length ? String(hidden) : t('hiddenOf', hidden, rows.length);
}
