import { type Sheet, sheetFile } from '../../../svgmap/sheet/sheet.ts';

/** The browser has no canvas of this size. */
export class TooLargeError extends Error {}

export function svgBlob(sheet: Sheet): Blob {
  return new Blob([sheetFile(sheet)], { type: 'image/svg+xml' });
}

/**
 * A sheet as PNG, so many device pixels per CSS pixel.
 * @throws TooLargeError where the browser gives no canvas of this size, or an empty one
 */
export async function pngBlob(sheet: Sheet, times: number): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(sheet));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(sheet.width * times);
    canvas.height = Math.round(sheet.height * times);
    const context = canvas.getContext('2d');
    if (!context) throw new TooLargeError();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (isEmpty(context)) throw new TooLargeError();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new TooLargeError();
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Some browsers draw nothing on a canvas that is too large, and say nothing; paper lies in every corner. */
function isEmpty(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  try {
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 0;
  } catch {
    return true;
  }
}
