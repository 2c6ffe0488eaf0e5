/**
 * Opens the file dialog of the browser and hands over the one file that is chosen. The input stands outside the
 * forms, which would show it, and is taken away again.
 */
export function chooseFile(accept: string, onChosen: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  const remove = () => input.remove();
  input.addEventListener('cancel', remove);
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    remove();
    if (file) onChosen(file);
  });
  document.body.append(input);
  input.click();
}
