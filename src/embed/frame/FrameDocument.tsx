import type { ReactNode } from 'react';
import { htmlLanguage } from '../../i18n/language.ts';
import { DataBlocks, type PageAssets } from '../../ui/Head.tsx';
import { useLanguage } from '../../ui/site.ts';

interface FrameDocumentProps {
  title: string;
  /** Whole address of the page of the atlas that says more; null where the site's origin is not known. */
  canonical: string | null;
  /** Address of the site's icon. */
  icon: string;
  assets: PageAssets;
  /** Data for the script, by id of their data block. */
  data: Readonly<Record<string, unknown>>;
  children: ReactNode;
}

/** A page that stands in somebody else's: nothing of the site's own masthead or foot, and every link leads out of it. */
export function FrameDocument({ title, canonical, icon, assets, data, children }: FrameDocumentProps) {
  const language = useLanguage();
  return (
    <html lang={htmlLanguage(language)} className={`language-${language}`}>
      <head>
        <meta charSet="utf-8" />
        {assets.policy !== '' && <meta httpEquiv="Content-Security-Policy" content={assets.policy} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* What is said here is said in full on the atlas's own page, which is the one to be found. */}
        <meta name="robots" content="noindex" />
        {canonical !== null && <link rel="canonical" href={canonical} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <base target="_blank" />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {assets.scripts.map((src) => (
          // The address may settle theme and colours: they are there from the first picture on.
          <script key={src} type="module" src={src} {...{ blocking: 'render' }} />
        ))}
      </head>
      <body>
        {children}
        <DataBlocks data={data} />
      </body>
    </html>
  );
}
