import { Rendered } from '../../rendered.jsx';

export default async function Cookies({ params }) {
  const { lang } = await params;
  return (
    <>
      <h1>Cookies</h1>
      <Rendered element="table" lang={lang} attributes={{ columns: 'provider name purpose duration status' }} />
      <Rendered element="preferences" lang={lang} />
    </>
  );
}
