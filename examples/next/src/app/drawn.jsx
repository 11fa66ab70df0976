'use client';
import { useState } from 'react';

/**
 * Puts an element on the page as it came first. What a server sends again, after an action, is not for it: an element
 * that is there draws itself.
 */
export function Drawn({ html }) {
  const [first] = useState(html);
  // The parser has made a shadow root of the template in it, and React would miss that.
  return <div dangerouslySetInnerHTML={{ __html: first }} suppressHydrationWarning />;
}
