// The blocks as an editor sees them. What visitors see is drawn by the kit, from the charter.
(({ blocks, blockEditor, components, element }) => {
  const { createElement: write, Fragment } = element;
  const { words, services, categories } = window.cookieCharterEditor;

  const withFirst = (label, choices) => [{ value: '', label }, ...choices];
  const list = (attribute, label, options) => ({ attribute, control: components.SelectControl, label, options });
  const line = (attribute, label, help) => ({ attribute, control: components.TextControl, label, help });
  /** An attribute that a switch sets: true, or the one value it may have. */
  const onOff = (attribute, label, on = true) => ({ attribute, control: components.ToggleControl, label, on });

  const columns = line('columns', words.columns, words.columnsHelp);
  const headingLevel = list(
    'headingLevel',
    words.headingLevel,
    withFirst(
      words.byDefault,
      ['2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
    ),
  );
  const placement = list('placement', words.placement, [
    { value: 'bottom', label: words.placementBottom },
    { value: 'top', label: words.placementTop },
    { value: 'centre', label: words.placementCentre },
    { value: 'flow', label: words.placementFlow },
  ]);
  const heldService = list('service', words.service, withFirst(words.chooseService, services));

  const FIELDS = {
    banner: [placement, onOff('lightControls', words.lightControls), headingLevel],
    charter: [columns, line('previous', words.previous), headingLevel],
    gate: [heldService, line('link', words.link), line('linkText', words.linkText), headingLevel],
    preferences: [onOff('modal', words.modal), headingLevel],
    table: [
      list('category', words.category, withFirst(words.all, categories)),
      list('service', words.service, withFirst(words.all, services)),
      columns,
      line('caption', words.caption),
      onOff('groupBy', words.groupBy, 'service'),
      onOff('withTools', words.withTools),
      onOff('withExport', words.withExport),
      headingLevel,
    ],
    trigger: [],
  };

  const field =
    ({ attributes, setAttributes }) =>
    ({ attribute, control, on, ...shown }) => {
      const value = attributes[attribute];
      const isSwitch = control === components.ToggleControl;
      return write(control, {
        key: attribute,
        ...shown,
        ...(isSwitch ? { checked: value === on } : { value: value ?? '' }),
        onChange: (next) => setAttributes({ [attribute]: isSwitch ? (next ? on : undefined) : next }),
        __nextHasNoMarginBottom: true,
        ...(isSwitch ? {} : { __next40pxDefaultSize: true }),
      });
    };

  const sidebar = (name, props) =>
    FIELDS[name].length > 0 &&
    write(
      blockEditor.InspectorControls,
      null,
      write(components.PanelBody, { title: words.settings }, ...FIELDS[name].map(field(props))),
    );

  const standIn = (name, instructions, ...content) => {
    const { title } = blocks.getBlockType(`cookie-charter/${name}`);
    return write(components.Placeholder, { label: title, instructions }, ...content);
  };

  const edit = (name) => (props) =>
    write(
      Fragment,
      null,
      sidebar(name, props),
      write(
        'div',
        blockEditor.useBlockProps(),
        standIn(name, name === 'banner' ? words.bannerOnce : words.shownToVisitors),
      ),
    );

  const editGate = (props) =>
    write(
      Fragment,
      null,
      sidebar('gate', props),
      write(
        'div',
        blockEditor.useBlockProps({ style: { border: '1px dashed', padding: '0.5rem' } }),
        standIn(
          'gate',
          props.attributes.service ? words.gateHolds : words.gateWithoutService,
          field(props)(heldService),
        ),
        write(blockEditor.InnerBlocks),
      ),
    );

  /** In a template, so that it stays held back where the plugin is gone. */
  const saveGate = () => write('template', null, write(blockEditor.InnerBlocks.Content));

  for (const name of Object.keys(FIELDS)) {
    const isGate = name === 'gate';
    blocks.registerBlockType(`cookie-charter/${name}`, {
      edit: isGate ? editGate : edit(name),
      save: isGate ? saveGate : () => null,
    });
  }
})(window.wp);
