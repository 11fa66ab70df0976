'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The page one is on, in French. */
export function InFrench() {
  return (
    <Link lang="fr" hrefLang="fr" href={usePathname().replace(/^\/en\b/, '/fr')}>
      Français
    </Link>
  );
}
