/** Creates a button without Preact, for Galley's own lines in a page or between blocks of the article. */
export function makeButton(label: string, onClick: () => void): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
