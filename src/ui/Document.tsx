import type { ReactNode } from 'react';
import { htmlLanguage } from '../i18n/language.ts';
import { Foot } from './Foot.tsx';
import { LaterStylesProvider } from './firstScreen.tsx';
import { DataBlocks, Head, type PageAssets, type PageIdentity, Scripts } from './Head.tsx';
import { Incomplete } from './Incomplete.tsx';
import { LATE_ID } from './late.ts';
import { Masthead } from './Masthead.tsx';
import { PrintFoot } from './PrintFoot.tsx';
import { useLanguage, useWords } from './site.ts';

interface DocumentProps {
  page: PageIdentity;
  /** Where a mistake can be reported: an address or mailto:, or null where the operator has named none. */
  contact: string | null;
  assets: PageAssets;
  /** Data for the scripts of this page, by id of their data block. */
  data: Readonly<Record<string, unknown>>;
  bodyClass: string;
  children: ReactNode;
}

/** A whole page: head, masthead, the page's own main part, and what every page owes its reader at the foot. */
export function Document({ page, contact, assets, data, bodyClass, children }: DocumentProps) {
  const words = useWords();
  const language = useLanguage();
  return (
    <html lang={htmlLanguage(language)} className={`language-${language}`}>
      <Head page={page} assets={assets} />
      <body className={bodyClass}>
        <a className="skip" href="#main">
          {words.site.skip}
        </a>
        <Masthead translations={page.translations} current={page.address} />
        <Incomplete />
        <main id="main" tabIndex={-1}>
          <LaterStylesProvider value={assets.laterStyles}>{children}</LaterStylesProvider>
        </main>
        <PrintFoot address={page.address} />
        <Foot contact={contact} current={page.address} />
        <DataBlocks data={assets.late ? { ...data, [LATE_ID]: assets.late } : data} />
        <Scripts assets={assets} />
      </body>
    </html>
  );
}
