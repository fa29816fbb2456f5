import { useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { apply, type Changes, compare, undo } from '../../settings/transfer/changes';
import { type Imported, LARGEST_FILE, type Reading, readFile } from '../../settings/transfer/check-import';
import type { Fault, FaultReason } from '../../settings/transfer/fault';
import { exportText } from '../../settings/transfer/file';
import { type MessageKey, t, tn } from '../../ui/i18n';
import type { Store } from '../store';

const FAULTS: Readonly<Record<FaultReason, MessageKey>> = {
  empty: 'faultEmpty',
  'too-large': 'faultTooLarge',
  'not-settings': 'faultNotSettings',
  'too-new': 'faultTooNew',
  'cut-off': 'faultCutOff',
  comma: 'faultComma',
  colon: 'faultColon',
  quotes: 'faultQuotes',
  bracket: 'faultBracket',
  text: 'faultText',
  value: 'faultValue',
  missing: 'faultMissing',
  unknown: 'faultUnknown',
  choice: 'faultChoice',
  kind: 'faultKind',
  range: 'faultRange',
  host: 'faultHost',
  'too-many': 'faultTooMany',
  twice: 'faultTwice',
};

/** Bytes of a character (UTF-16 unit) in UTF-8, at most. */
const MOST_BYTES = 3;

type Step =
  | { name: 'idle' }
  | { name: 'fault'; fault: Fault }
  | { name: 'preview'; file: Imported }
  | { name: 'done'; before: Settings; file: Imported }
  | { name: 'undone' };

/** Exports the settings as a file. Imports a file after showing what it would change. */
export function Transfer({ settings, store }: { settings: Settings; store: Store }) {
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const reading = await read(file, Object.keys(settings.sites));
    // Allows choosing the same file again after it was corrected.
    input.value = '';
    setStep(
      reading.ok ? { name: 'preview', file: reading.settings } : { name: 'fault', fault: reading.fault },
    );
  };
  const take = async (file: Imported): Promise<void> => {
    if (await store(apply(file))) setStep({ name: 'done', before: settings, file });
  };
  return (
    <section>
      <h2>{t('optionsTransfer')}</h2>
      <p class="soft setting">{t('optionsTransferText')}</p>
      <p class="row setting">
        <button type="button" onClick={() => save(settings)}>
          {t('optionsExport')}
        </button>
        <label class="file">
          <span>{t('optionsImport')}</span>
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </p>
      <p role="alert" class="alert">
        {step.name === 'fault' ? faultText(step.fault) : ''}
      </p>
      {step.name === 'preview' && (
        <Preview
          changes={compare(settings, step.file)}
          onTake={() => void take(step.file)}
          onLeave={() => setStep({ name: 'idle' })}
        />
      )}
      <p role="status">
        {step.name === 'undone' && t('importUndone')}
        {step.name === 'done' && (
          <>
            {t('importDone')}{' '}
            <button
              type="button"
              class="link"
              onClick={async () => {
                if (await store(undo(step.before, step.file))) setStep({ name: 'undone' });
              }}
            >
              {t('optionsUndo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** Maximum number of names listed. The rest are only counted. */
const LISTED = 12;

function Preview({ changes, onTake, onLeave }: { changes: Changes; onTake(): void; onLeave(): void }) {
  const { general, added, changed, same, rules } = changes;
  const nothing = general.length + added.length + changed.length === 0;
  return (
    <fieldset class="ask preview">
      <legend>{t(nothing ? 'importNothing' : 'importAsk')}</legend>
      <ul>
        {general.length > 0 && <li>{tn('importGeneral', general.length)}</li>}
        {added.length > 0 && <li>{t('importAdded', tn('siteCount', added.length), names(added))}</li>}
        {changed.length > 0 && <li>{t('importChanged', tn('siteCount', changed.length), names(changed))}</li>}
        {rules.added > 0 && <li>{tn('importRulesAdded', rules.added)}</li>}
        {rules.removed > 0 && <li>{tn('importRulesRemoved', rules.removed)}</li>}
        {same.length > 0 && <li>{t('importSame', tn('siteCount', same.length))}</li>}
      </ul>
      {!nothing && (
        <button type="button" onClick={onTake}>
          {t('importYes')}
        </button>
      )}
      <button type="button" onClick={onLeave}>
        {t('importNo')}
      </button>
    </fieldset>
  );
}

function names(hosts: readonly string[]): string {
  return hosts.length > LISTED ? `${hosts.slice(0, LISTED).join(', ')} …` : hosts.join(', ');
}

/** Reads a file, unless it is too large however its characters are spelled. */
async function read(file: File, known: readonly string[]): Promise<Reading> {
  if (file.size > LARGEST_FILE * MOST_BYTES)
    return { ok: false, fault: { line: 1, reason: 'too-large', what: '', instead: '' } };
  return readFile(await file.text(), known);
}

function faultText({ line, reason, what, instead }: Fault): string {
  return t('faultLine', line, t(FAULTS[reason], what, instead));
}

function save(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([exportText(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `galley-settings-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
