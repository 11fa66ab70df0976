import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Tonight</h1>
    <cookie-gate service="film">
      <template><iframe src="/embed.html" title="Film" width="480" height="270"></iframe></template>
    </cookie-gate>
  `,
})
export class Tonight {}
