import { provide } from '../parts';
import { clickedElement } from './menu/clicked-element';
import { pickerPage } from './picker-page';
import { createRuleEditor } from './rule-editor';

provide('picker', (control) => {
  const editor = createRuleEditor(pickerPage(control));
  return { ...editor, pick: (kind, context) => editor.pick(kind, clickedElement(context)) };
});
