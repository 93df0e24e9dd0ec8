import { useBackground, useWords } from './site.ts';

/** Whose tiles lie under the map's colours; nothing in a build without any. */
export function TileCredit() {
  const words = useWords();
  const background = useBackground();
  if (background === null) return null;
  const { preset, credit, link } = background;
  const maker = preset === undefined ? credit : words.mapExtras.tiles.presets[preset];
  return (
    <>
      <br />
      {words.mapExtras.tiles.credit}
      {words.site.colon}
      {link === undefined ? maker : <a href={link}>{maker}</a>}
    </>
  );
}

/** That the pages of this build talk to one more server than their own. */
export function TileNotice() {
  const words = useWords();
  const background = useBackground();
  if (background === null) return null;
  return <p>{words.mapExtras.tiles.notice(new URL(background.url).host)}</p>;
}
