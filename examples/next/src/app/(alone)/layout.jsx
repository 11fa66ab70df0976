/** Pages without the site's banner, trigger and choices: what they fetch of the kit is what they import. */
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
