import { NextResponse } from 'next/server';

/**
 * Gives each page a policy with a nonce of its own: Next puts it on its scripts, and `rendered.jsx` on the style sheets.
 * And tells the layout the address of the page.
 */
export function proxy(request) {
  const nonce = crypto.randomUUID();
  // React needs it for its messages while one develops, and Next writes style sheets without a nonce then.
  const isDevelopment = process.env.NODE_ENV === 'development';
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', request.nextUrl.pathname);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/en/:path*', '/fr/:path*'] };
