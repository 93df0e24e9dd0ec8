/** Long enough for the browser to have taken the file over, milliseconds. */
const KEPT = 60_000;

/** Hands a file to the reader, as a link for downloading would. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
