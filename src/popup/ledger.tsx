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

/** The hidden blocks by category. Each row has its reason and a button that shows the block; many equal ones are folded. */
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

/** From so many rows on, those with the same reason are folded into one. By hand: fewer are read at a glance. */
const FOLD_FROM = 4;

type GroupProps = Omit<Props, 'onKeep'> & { name: string; hint: string; onKeep: (() => void) | null };

function Group({ name, hint, rows, site, onKeep, ...row }: GroupProps) {
  const { single, folded } = foldEqual(rows);
  return (
    <details class="group">
      <summary>
        <span>{name}</span>
        <span class="count">{countLabel(rows)}</span>
      </summary>
      <p class="soft hint">{hint}</p>
      {single.length > 0 && (
        <ul>
          {single.map((member) => (
            <Row key={member.block} row={member} why {...row} />
          ))}
        </ul>
      )}
      {folded.map(([reason, members]) => (
        <details class="fold" key={reason}>
          <summary>{t('foldedRows', members.length, reason)}</summary>
          <ul>
            {members.map((member) => (
              <Row key={member.block} row={member} why={false} {...row} />
            ))}
          </ul>
        </details>
      ))}
      {site && onKeep && (
        <button type="button" class="link always" onClick={onKeep}>
          {t('alwaysShow', site)}
        </button>
      )}
    </details>
  );
}

/** The rows that are listed one by one, and those that are many of the same reason. */
function foldEqual(rows: readonly LedgerRow[]): {
  single: LedgerRow[];
  folded: [reason: string, rows: LedgerRow[]][];
} {
  const byReason = new Map<string, LedgerRow[]>();
  for (const row of rows) byReason.set(row.reason, [...(byReason.get(row.reason) ?? []), row]);
  const isMany = ({ reason }: LedgerRow): boolean => (byReason.get(reason)?.length ?? 0) >= FOLD_FROM;
  return {
    single: rows.filter((row) => !isMany(row)),
    folded: [...byReason].filter(([, { length }]) => length >= FOLD_FROM),
  };
}

type RowProps = { row: LedgerRow; why: boolean } & Pick<Props, 'active' | 'onShow' | 'onForget' | 'onMark'>;

/** @param why whether the row tells its reason; rows that are folded have it in common */
function Row({ row, why, active, onShow, onForget, onMark }: RowProps) {
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
      <span class="preview" dir="auto" title={name}>
        {name}
      </span>
      {row.shown && active && <span class="state">{t('shownNow')}</span>}
      {why && (
        <details class="why soft">
          <summary aria-label={t('whyNamed', name)}>{t('why')}</summary>
          {row.reason}
        </details>
      )}
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
