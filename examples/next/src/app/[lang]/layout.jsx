import Link from 'next/link';
import { Kit } from '../kit.jsx';
import { InFrench } from '../language.jsx';
import { Rendered } from '../rendered.jsx';

export const metadata = { title: 'The Film Club' };
export const dynamicParams = false;
export const generateStaticParams = () => [{ lang: 'en' }, { lang: 'fr' }];

export default async function Layout({ children, params }) {
  const { lang } = await params;
  return (
    <html lang={lang}>
      <body>
        <Rendered element="banner" lang={lang} />
        <nav>
          <Link href={`/${lang}`}>Tonight</Link> <Link href={`/${lang}/cookies`}>Cookies</Link> <InFrench />
        </nav>
        <main>{children}</main>
        <footer>
          <Rendered element="trigger" lang={lang} />
        </footer>
        <Kit />
      </body>
    </html>
  );
}
