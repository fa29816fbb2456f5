import { provide } from '../parts';
import { pointedIn } from './clicked-element';
import { pickerPage } from './picker-page';
import { createRuleEditor } from './rule-editor';

provide('picker', (control) => {
  const editor = createRuleEditor(pickerPage(control));
  return { ...editor, pick: (kind, glimpse) => editor.pick(kind, pointedIn(glimpse)) };
});
