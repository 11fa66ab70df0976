import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { render } from 'solid-js/web';
import './charter.js';

function Elements(props) {
  return (
    <>
      <cookie-banner
        prop:store={props.given.store}
        attr:placement={props.given.placement}
        prop:headingLevel={props.given.level}
      >
        <Show when={props.given.title}>
          <span slot="title">{props.given.title}</span>
        </Show>
        <p slot="message">{props.given.message}</p>
      </cookie-banner>
      <cookie-table
        attr:columns={props.given.columns}
        bool:with-tools={props.given.flag}
        prop:headingLevel={props.given.level}
      />
      <cookie-gate service="film">
        <template innerHTML={props.given.embed} />
        <Show when={props.given.link}>
          <a href={props.given.link}>The film</a>
        </Show>
      </cookie-gate>
      <cookie-charter prop:store={props.given.store}>
        <details slot="rights" on:toggle={props.hear}>
          <summary>More rights</summary>
        </details>
      </cookie-charter>
      <cookie-preferences bool:modal={props.given.flag} />
      <cookie-trigger onClick={props.hear} />
      <Show when={props.given.bare}>
        <cookie-gate id="bare" service="film">
          <template>
            <iframe src="/embed.html?bare" title="Film" />
          </template>
        </cookie-gate>
        <cookie-table id="attribute" attr:with-tools={!props.given.bare} />
      </Show>
    </>
  );
}

function Checks() {
  const [given, setGiven] = createSignal();
  const [heard, setHeard] = createSignal([]);
  const hear = ({ type }) => setHeard([...heard(), `${given().label} ${type}`]);
  const take = ({ detail }) => setGiven(detail);
  onMount(() => {
    addEventListener('give', take);
    document.addEventListener('cookie-consent-change', hear);
  });
  onCleanup(() => {
    removeEventListener('give', take);
    document.removeEventListener('cookie-consent-change', hear);
  });

  return (
    <>
      <Show when={given()}>
        <Elements given={given()} hear={hear} />
      </Show>
      <output>{heard().join(', ')}</output>
    </>
  );
}

render(() => <Checks />, document.querySelector('#app'));
