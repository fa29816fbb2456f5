/** A button that Preact does not make: in lines of Galley's own, in a page or between blocks of the article. */
export function makeButton(label: string, onClick: () => void): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}
