/** Long enough for the browser to have taken the file over, milliseconds. */
const KEPT = 60_000;

/** Hands a file made in the page to the reader, as a link for downloading would; it goes nowhere else. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
