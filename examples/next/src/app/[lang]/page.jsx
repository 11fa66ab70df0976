import { Rendered } from '../rendered.jsx';

const FILM = '<template><iframe src="/embed.html" title="Film" width="480" height="270"></iframe></template>';

export default async function Tonight({ params }) {
  const { lang } = await params;
  return (
    <>
      <h1>Tonight</h1>
      <Rendered element="gate" lang={lang} attributes={{ service: 'film' }} content={FILM} />
    </>
  );
}
