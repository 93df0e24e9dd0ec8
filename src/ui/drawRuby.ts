import { rubyPieces } from '../i18n/ruby.ts';

/** Writes a text into an element, its readings above their bases; for scripts without React. */
export function drawRuby(element: HTMLElement, text: string): void {
  element.replaceChildren(
    ...rubyPieces(text).map(({ text: base, reading }) => {
      if (reading === null) return base;
      const [ruby, above] = [document.createElement('ruby'), document.createElement('rt')];
      above.textContent = reading;
      ruby.append(base, above);
      return ruby;
    }),
  );
}
