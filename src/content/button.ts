/** A button for a control that stands in a page by itself. */
export function makeButton(label: string, onClick: () => void): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
